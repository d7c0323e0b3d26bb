/** Texts with sentence offsets to learn from: the articles of this repository and, with a data folder, GUM. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readCorpus } from '../corpus/read.js';

export interface Range {
  start: number;
  end: number;
}

export interface Document {
  id: string;
  text: string;
  sentences: Range[];
}

/** A source with the SHA-256 of what was read of it. */
export interface Source {
  name: string;
  licence: string;
  sha256: string;
  documents: Document[];
}

/**
 * Series that the sentence model does not learn from: written for the recogniser, they are rich in tables, lists and posts.
 * With them the WSJ, the Golden Rules and legal texts fell by 0.1 to 1.3, and only own articles rose.
 */
const LEFT_OUT = /^own-w1[12]-/;

/** The own articles of a part: `train` to learn from, `dev` to measure on. */
export function ownArticles(part: 'train' | 'dev'): Source {
  const articles = readCorpus(part, 'sentences').filter(({ id }) => !LEFT_OUT.test(id));
  const documents = articles.map(({ id, text, sentences }) => ({ id, text, sentences }));
  return { name: `own articles (${part})`, licence: 'MIT', sha256: checksum(documents), documents };
}

/** Licences of GUM texts that allow use in a model without conditions beyond attribution. */
const FIT_LICENCES: ReadonlySet<string> = new Set(['CC-BY-2.5', 'CC-BY-3.0 (YouTube CC)', 'CC-BY-4.0', 'PD-US-Gov']);

/**
 * Documents of GUM's training split (Zeldes 2017) whose text is CC BY or a work of the US government. The licence of
 * each document stands in the quotes file of the same data folder.
 */
export function gumDocuments(data: string): Source {
  const licences = new Map<string, string>();
  for (const { id, licence } of readLines<{ id: string; licence: string }>(join(data, 'train/quotes/gum.jsonl'))) {
    licences.set(id, licence);
  }
  const documents = readLines<{ id: string; text: string; spans: Range[] }>(join(data, 'train/sentences/gum.jsonl'))
    .filter(({ id }) => FIT_LICENCES.has(licences.get(id) ?? ''))
    .map(({ id, text, spans }) => ({ id, text, sentences: spans }));
  return {
    name: 'GUM 11 (train, CC BY and public domain)',
    licence: 'CC BY 4.0',
    sha256: checksum(documents),
    documents,
  };
}

/** Raw text of Wikinews (CC BY 2.5), for counting words only. */
export function wikinewsTexts(data: string): { name: string; licence: string; sha256: string; texts: string[] } {
  const file = join(data, 'train/raw/wikinews.jsonl.gz');
  const texts = readLines<{ text: string }>(file).map(({ text }) => text);
  return { name: 'Wikinews 2019-2023 (raw, word counts only)', licence: 'CC BY 2.5', sha256: checksum(texts), texts };
}

function readLines<T>(file: string): T[] {
  if (!existsSync(file)) throw new Error(`no such file: ${file}`);
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(new Uint8Array(bytes)) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

function checksum(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
