import type { PackageApi } from '../accuracy/package-api.js';

/** Reads one article; what it returns is thrown away. */
export type Reader = (text: string) => unknown;

/** One thing to measure beside others that do the same task. */
export interface System {
  name: string;
  /** Loads it; loading is not measured. */
  load: (wirecopy: PackageApi) => Promise<Reader> | Reader;
}

/** A task, and every system that does it, in its own best settings. */
export interface SpeedTask {
  name: string;
  systems: readonly System[];
}
