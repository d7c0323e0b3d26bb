/**
 * Annotating real texts by correcting what the recogniser proposes (the form of corrections stands in corrections.ts):
 *
 *   npm run annotate -- --data DIR --set wikinews show ID...       prints texts with numbered mentions
 *   npm run annotate -- --data DIR --set wikinews list             ids that are not annotated yet
 *   npm run annotate -- --data DIR --set wikinews check FILE...    says which corrections cannot be followed
 *   npm run annotate -- --data DIR --set wikinews apply FILE...    writes train/annotations/PART/SET.jsonl
 *   npm run annotate -- --data DIR --set wikinews print ID...      prints annotated texts
 *
 * PART is train, or dev with --part dev: a text belongs to one of them.
 *
 * Proposals are those of the weights in src/weights at the time of `show`; `apply` keeps them in .cache/proposals, so
 * that a correction still means the mention it was written for when the weights have changed.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { extractEntities } from '../../src/entities/index.js';
import type { AnnotatedSpan } from '../entities/documents.js';
import { TYPES } from '../entities/labels.js';
import type { RawDocument } from '../entities/silver.js';
import { correct, readReviews } from './corrections.js';
import { type Annotation, annotationFile, checksumOf, readAnnotated, readAnnotations, readRaw } from './read.js';

const { values, positionals } = parseArgs({
  options: { data: { type: 'string' }, set: { type: 'string' }, part: { type: 'string', default: 'train' } },
  allowPositionals: true,
});
const { data, set } = values;
const [verb, ...rest] = positionals;
const usage =
  'usage: npm run annotate -- --data DIR --set NAME [--part dev] list | show ID... | check FILE... | apply FILE... | print ID...';
if (!data || !set || (values.part !== 'train' && values.part !== 'dev')) throw new Error(usage);
const { part } = values;

const DOUBTFUL = 0.8;
const proposals = fileURLToPath(new URL('../../.cache/proposals', import.meta.url));

if (verb === 'list') {
  const done = new Set([...readAnnotations('train', set), ...readAnnotations('dev', set)].map(({ id }) => id));
  console.log(
    readRaw(data, set)
      .filter(({ id }) => !done.has(id))
      .map(({ id, text }) => `${id}\t${text.split(/\s+/).length} words`)
      .join('\n'),
  );
} else if (verb === 'show') {
  for (const document of named(readRaw(data, set), rest)) {
    console.log(`\n=== ${document.id}\n${marked(document.text, proposalFor(document))}`);
  }
} else if (verb === 'print') {
  for (const document of named(readAnnotated(data, part, set), rest)) {
    console.log(`\n=== ${document.id}\n${marked(document.text, document.spans)}`);
  }
} else if (verb === 'check' || verb === 'apply') {
  const annotations = corrected(rest);
  console.log(
    `${set}: ${annotations.length} texts, ${annotations.reduce((n, { spans }) => n + spans.length, 0)} mentions`,
  );
  if (verb === 'apply') {
    writeFileSync(
      annotationFile(part, set),
      annotations.map((annotation) => `${JSON.stringify(annotation)}\n`).join(''),
    );
  }
} else {
  throw new Error(usage);
}

/** The annotations that there are and those of the files, in the order of the raw texts, whoever annotated which first. */
function corrected(files: readonly string[]): Annotation[] {
  const texts = new Map(readRaw(data!, set!).map((document) => [document.id, document]));
  const annotations = new Map(readAnnotations(part, set!).map((annotation) => [annotation.id, annotation]));
  for (const file of files) {
    for (const { id, lines } of readReviews(readFileSync(file, 'utf8'))) {
      const document = texts.get(id);
      if (!document) {
        console.log(`${file}: no text ${id}`);
        continue;
      }
      const { spans, problems } = correct(document.text, proposalFor(document), lines);
      for (const problem of problems) console.log(`${file}: ${id}: ${problem}`);
      annotations.set(id, {
        id,
        sha256: checksumOf(document.text),
        spans: spans.map(({ start, end, label }): Annotation['spans'][number] => [start, end, label]),
      });
    }
  }
  return [...texts.keys()].flatMap((id) => annotations.get(id) ?? []);
}

function named<Document extends RawDocument>(documents: readonly Document[], ids: readonly string[]): Document[] {
  return ids.map((id) => {
    const document = documents.find((one) => one.id === id);
    if (!document) throw new Error(`no text ${id} in ${set}`);
    return document;
  });
}

type Proposal = AnnotatedSpan & { score: number };

/** What the recogniser finds, kept from the first time on. */
function proposalFor({ id, text }: RawDocument): Proposal[] {
  const file = join(proposals, `${id}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Proposal[];
  const found = extractEntities(text, { minScore: 0, types: [...TYPES] }).map(({ start, end, type, score }) => ({
    start,
    end,
    label: type,
    score,
  }));
  mkdirSync(proposals, { recursive: true });
  writeFileSync(file, JSON.stringify(found));
  return found;
}

/** The text with its mentions as "‹3 LOC Badalona›"; a "?" stands at doubtful ones. */
function marked(text: string, spans: readonly (AnnotatedSpan & { score?: number })[]): string {
  let out = '';
  let from = 0;
  spans.forEach(({ start, end, label, score = 1 }, i) => {
    const doubt = score < DOUBTFUL ? '?' : '';
    out += `${text.slice(from, start)}‹${i + 1}${doubt} ${label} ${text.slice(start, end)}›`;
    from = end;
  });
  return out + text.slice(from);
}
