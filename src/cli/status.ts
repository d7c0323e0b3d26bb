/** Exit statuses. */
export const OK = 0;
/** An input could not be read, or --strict met a bad line. */
export const INPUT_FAILED = 1;
export const USAGE = 2;
/** Standard output took no more. */
export const OUTPUT_FAILED = 3;

/** A signal ended the run: what shells report of a process that it killed. */
export const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;
