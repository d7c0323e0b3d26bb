/** Gold sets: the project's own articles, or JSON lines in `DIR/dev/TASK/*.jsonl[.gz]`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readCorpus } from '../../train/corpus/read.js';

export const TASKS = ['sentences', 'entities', 'dates', 'quotes'] as const;
export type Task = (typeof TASKS)[number];

/** A line of a gold file; what is in `spans` and beside them depends on the task. */
export interface GoldDocument {
  id: string;
  text: string;
  referenceDate?: string;
  // biome-ignore lint/suspicious/noExplicitAny: each scorer knows the shape of its own spans
  spans: any[];
  notQuotes?: [number, number][];
  /** Date cases: where the case comes from, and that its own implementation is known to fail. */
  spec?: string;
  jsNotSupported?: boolean;
}

export interface GoldSet {
  name: string;
  read: () => GoldDocument[];
}

/** The sets of a task in a data folder; without a folder, the own articles that no model has seen. */
export function goldSets(task: Task, dataDir?: string): GoldSet[] {
  if (dataDir === undefined) return [{ name: 'own', read: () => ownArticles(task) }];
  const folder = join(dataDir, 'dev', task);
  return readdirSync(folder)
    .filter((file) => /\.jsonl(\.gz)?$/.test(file))
    .sort()
    .map((file) => ({ name: file.replace(/\.jsonl(\.gz)?$/, ''), read: () => readLines(join(folder, file)) }));
}

function ownArticles(task: Task): GoldDocument[] {
  return readCorpus('dev', task).map(({ id, text, referenceDate, [task]: spans }) => ({
    id,
    text,
    referenceDate,
    spans,
  }));
}

function readLines(file: string): GoldDocument[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(new Uint8Array(bytes)) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}
