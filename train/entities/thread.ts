/** One training in a thread of its own; see parallel.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { train } from './crf.js';
import type { ThreadData } from './parallel.js';

const { examples, labels, settings, result } = workerData as ThreadData;
train(examples, labels, settings, result, (line) => parentPort?.postMessage(line));
