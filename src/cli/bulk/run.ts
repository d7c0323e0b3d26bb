/** Bulk work: documents in, one a line; records out, one a line, in the same order. */
import { setImmediate } from 'node:timers/promises';
import type { InputError } from '../read-input.js';
import { checkReferenceDate } from '../reference-date.js';
import { INPUT_FAILED, OK, SIGNALS } from '../status.js';
import type { Surroundings } from '../surroundings.js';
import { type Answer, errorAnswer, loadAnswer } from './answer.js';
import type { BulkCommand } from './command.js';
import { inOrder, type Room } from './in-order.js';
import { inspectInputs, readLines } from './inputs.js';
import { type Progress, showProgress } from './progress.js';
import { RecordError } from './record-error.js';
import { readDone, withoutDone } from './skip-done.js';
import type { Line } from './split-lines.js';
import { startWorkers } from './workers.js';

/** Enough that no worker waits while a long document holds up those behind it. */
const roomFor = (jobs: number): Room => ({ items: 8 * jobs, weight: 16_000_000 });

/** Runs the command and returns its exit status. Throws a usage error for a date that cannot be read. */
export async function runBulk(command: BulkCommand, surroundings: Surroundings): Promise<number> {
  const { settings, strict } = command;
  const { stdin, stdout, stderr } = surroundings;
  await checkReferenceDate(settings.referenceDate);
  let status: number = OK;
  const tell = (message: string): void => void stderr.write(`wirecopy: ${message}\n`);
  const onProblem = ({ message }: InputError): void => {
    tell(message);
    status = INPUT_FAILED;
  };

  const inputs = inspectInputs(command.files, stdin);
  inputs.problems.forEach(onProblem);
  const done = command.skipDone ? await readDone(command.skipDone, settings.idField, stdout.fd) : undefined;
  done?.notes.forEach(tell);

  const stop = stopOnSignals(surroundings);
  const progress: Progress = { documents: 0, errors: 0, skipped: 0, bytes: 0, skippedBytes: 0 };
  const all = readLines(inputs.files, stdin, { maxSize: command.maxSize, signal: stop.signal, onProblem });
  const lines = done ? withoutDone(all, done, progress) : all;
  const answering = await startAnswering(command);
  const shown = stderr.isTTY && !stdout.isTTY ? showProgress(stderr, progress, inputs.bytes) : undefined;
  try {
    const answers = inOrder(lines, async (line) => ({ line, answer: await answering.answer(line) }), {
      room: roomFor(command.jobs),
      weightOf: ({ bytes }) => bytes,
    });
    for await (const { line, answer } of answers) {
      await new Promise<void>((resolve) => stdout.write(answer.record, resolve));
      progress.documents++;
      progress.bytes += line.bytes;
      if (!answer.failed) continue;
      progress.errors++;
      if (strict) {
        stop.now();
        status = INPUT_FAILED;
        break;
      }
    }
  } finally {
    shown?.clear();
    stop.end();
    await answering.close();
  }
  const summary = summarize(progress, { strict, signal: stop.received });
  if (summary) tell(summary);
  return stop.received ? SIGNALS[stop.received] : status;
}

interface Answering {
  /** The record of a line; never rejects for what is wrong with the line. */
  answer(line: Line): Promise<Answer>;
  close(): Promise<void>;
}

async function startAnswering({ jobs, settings }: BulkCommand): Promise<Answering> {
  if (jobs === 1) {
    const answer = await loadAnswer(settings);
    return {
      async answer(line) {
        // Lets signals and the progress line in between two documents.
        await setImmediate();
        return answer(line);
      },
      close: async () => {},
    };
  }
  const workers = await startWorkers(jobs, new URL('./worker.js', import.meta.url), settings);
  return {
    async answer(line) {
      try {
        return line.error ? errorAnswer(line, settings, line.error) : await workers.answer(line);
      } catch (error) {
        if (!(error instanceof RecordError)) throw error;
        return errorAnswer(line, settings, error);
      }
    },
    close: () => workers.close(),
  };
}

type Signal = keyof typeof SIGNALS;

interface Stop {
  /** Aborted when no more lines are to be read. */
  signal: AbortSignal;
  received: Signal | undefined;
  now(): void;
  /** Leaves signals to the system again. */
  end(): void;
}

/** The first signal ends the reading: what is under way is finished. A second one ends the process. */
function stopOnSignals({ once, off }: Surroundings): Stop {
  const controller = new AbortController();
  const listeners = (Object.keys(SIGNALS) as Signal[]).map((name) => ({
    name,
    listener: () => {
      stop.received = name;
      controller.abort();
    },
  }));
  const stop: Stop = {
    signal: controller.signal,
    received: undefined,
    now: () => controller.abort(),
    end: () => listeners.forEach(({ name, listener }) => off?.(name, listener)),
  };
  listeners.forEach(({ name, listener }) => once?.(name, listener));
  return stop;
}

function summarize(
  { documents, errors }: Progress,
  { strict, signal }: { strict: boolean; signal: Signal | undefined },
): string | undefined {
  const counts = `${errors.toLocaleString('en')} of ${documents.toLocaleString('en')} records are error records`;
  if (signal) return `stopped by ${signal}: ${counts}; --skip-done goes on from here`;
  if (errors === 0) return undefined;
  return strict ? `stopped at the first error record, as --strict says: ${counts}` : counts;
}
