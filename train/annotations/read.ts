/** Annotations of texts that are not in this repository: offsets beside a checksum, joined to the text when it is there. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AnnotatedDocument, readJsonLines } from '../entities/documents.js';
import type { Part } from '../corpus/read.js';
import type { RawDocument } from '../entities/silver.js';

/** A line of `train/annotations/PART/SET.jsonl`. */
export interface Annotation {
  id: string;
  /** First twelve digits of the SHA-256 of the text as UTF-8. */
  sha256: string;
  /** UTF-16 code units, end exclusive, and type; in text order. */
  spans: [start: number, end: number, label: string][];
}

const folder = fileURLToPath(new URL('.', import.meta.url));

export function annotationFile(part: Part, set: string): string {
  return join(folder, part, `${set}.jsonl`);
}

/** Names of the annotated sets of a part: `wikinews` for `wikinews.jsonl`. */
export function annotatedSets(part: Part): string[] {
  return readdirSync(join(folder, part))
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => basename(name, '.jsonl'))
    .sort();
}

export function readAnnotations(part: Part, set: string): Annotation[] {
  const file = annotationFile(part, set);
  return existsSync(file) ? readJsonLines(file) : [];
}

/** The raw texts of a set: `DIR/train/raw/SET.jsonl.gz`. */
export function readRaw(data: string, set: string): RawDocument[] {
  return readJsonLines(join(data, 'train', 'raw', `${set}.jsonl.gz`));
}

/** The annotated texts of a set. Throws where a text is missing or is not the one that was annotated. */
export function readAnnotated(data: string, part: Part, set: string): AnnotatedDocument[] {
  const texts = new Map(readRaw(data, set).map(({ id, text }) => [id, text]));
  return readAnnotations(part, set).map(({ id, sha256, spans }) => {
    const text = texts.get(id);
    if (text === undefined || checksumOf(text) !== sha256) {
      throw new Error(`${id} of ${set} is ${text === undefined ? 'missing' : 'another text than the annotated one'}`);
    }
    return { id, text, spans: spans.map(([start, end, label]) => ({ start, end, label })) };
  });
}

export function checksumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
