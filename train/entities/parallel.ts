/** Trainings beside each other, one a thread: with fixed seeds the result is the same on any number of cores. */
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { newResult, type Result, type Settings, type Trained, train } from './crf.js';
import type { Examples } from './examples.js';

/** A training to do; its features are numbered by `rowOf`. */
export interface Job {
  examples: Examples;
  rowOf: Map<number, number>;
  settings: Settings;
}

/** What a thread is given. */
export interface ThreadData {
  examples: Examples;
  labels: number;
  settings: Settings;
  result: Result;
}

/** The trained models, in the order of the jobs; with one thread everything runs in this one. */
export async function trainAll(
  jobs: readonly Job[],
  labels: number,
  threads: number,
  report: (line: string) => void,
): Promise<Trained[]> {
  const trained: Trained[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < jobs.length) {
      const n = next++;
      const { examples, rowOf, settings } = jobs[n]!;
      const result = newResult(examples.rows, labels);
      const say = (line: string) => report(`${n + 1} of ${jobs.length}: ${line}`);
      if (threads > 1) await inThread({ examples, labels, settings, result }, say);
      else train(examples, labels, settings, result, say);
      trained[n] = { chain: { labels, transitions: result.transitions }, rowOf, weights: result.weights };
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, threads) }, work));
  return trained;
}

function inThread(data: ThreadData, report: (line: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const file = fileURLToPath(new URL('thread.mjs', import.meta.url));
    const worker = new Worker(file, { workerData: data });
    worker.on('message', report);
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a training ended with ${code}`))));
  });
}

/** The mean of models of the same features: what chance adds to one of them cancels out. */
export function meanOf(models: readonly Trained[]): Trained {
  const [first, ...others] = models;
  const { weights, chain, rowOf } = first!;
  for (const other of others) {
    for (let w = 0; w < weights.length; w++) weights[w]! += other.weights[w]!;
    for (let k = 0; k < chain.transitions.length; k++) chain.transitions[k]! += other.chain.transitions[k]!;
  }
  for (let w = 0; w < weights.length; w++) weights[w]! /= models.length;
  for (let k = 0; k < chain.transitions.length; k++) chain.transitions[k]! /= models.length;
  return { chain, rowOf, weights };
}
