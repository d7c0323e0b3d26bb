/** What of the process the command uses. */
export interface Surroundings {
  stdin: AsyncIterable<Uint8Array | string>;
  stdout: {
    /** Calls `written` when the text has left; a reader that is slow lets it wait. */
    write(text: string, written?: () => void): unknown;
    isTTY?: boolean;
    columns?: number;
    fd?: number;
  };
  stderr: { write(text: string): unknown; isTTY?: boolean };
  env: Readonly<Record<string, string | undefined>>;
  once?(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  off?(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}
