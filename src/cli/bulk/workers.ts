import type { Answer } from './answer.js';
import { RecordError } from './record-error.js';
import type { Line } from './split-lines.js';

/** Threads that make records of lines. */
export interface Workers {
  /** The record of a line. Rejects with a {@link RecordError} when the line has cost two workers their lives. */
  answer(line: Line): Promise<Answer>;
  /** Ends the threads; lines under way are given up. */
  close(): Promise<void>;
}

/**
 * Starts worker threads. A worker that dies (out of memory, say) is replaced, and the line it had is given to another
 * one once; the other lines notice nothing.
 */
export async function startWorkers(jobs: number, file: URL, workerData: unknown): Promise<Workers> {
  const { Piscina } = await import('piscina');
  const pool = new Piscina<Line, Answer>({
    filename: file.href,
    workerData,
    minThreads: jobs,
    maxThreads: jobs,
    // The caller bounds what is under way.
    maxQueue: Number.POSITIVE_INFINITY,
  });
  /** Why there are no workers any more. */
  let over: Error | undefined;
  pool.on('error', (error: Error) => {
    // A worker that cannot even start is not replaced: what waits for one would wait for ever.
    if (pool.threads.length > 0) return;
    over = error;
    void pool.destroy();
  });

  return {
    async answer(line) {
      if (over) throw over;
      // What a worker runs never throws: a rejection means that the worker is gone.
      return pool.run(line).catch(() => {
        if (over) throw over;
        return pool.run(line).catch((error: Error) => {
          throw over ?? new RecordError('worker-died', `two workers died on this document: ${error.message}`);
        });
      });
    },
    async close() {
      over ??= new Error('the workers were closed');
      await pool.destroy();
    },
  };
}
