/**
 * Prints the tables of the model card: scores through the public function on raw text, and how far `score` can be trusted.
 *
 *   npm run report:entities -- --data DIR
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type EntityMetrics, scoreEntities } from '../../bench/accuracy/score/entities.js';
import { extractEntities } from '../../src/entities/index.js';
import { annotatedSets, annotationFile, readAnnotated } from '../annotations/read.js';
import { corpusFiles, readCorpus } from '../corpus/read.js';
import { binsOf, type Judged } from './calibrate.js';
import { type AnnotatedDocument, checksum, readDocuments } from './documents.js';
import { TYPES } from './labels.js';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
const data = values.data ?? '';
if (!data) throw new Error('usage: npm run report:entities -- --data DIR');
const CORE = ['PERSON', 'ORG', 'LOC'];
const print = (line: string) => process.stdout.write(`${line}\n`);
const row = (cells: readonly (string | number)[]) => print(`| ${cells.join(' | ')} |`);
const header = (cells: readonly string[]) => {
  row(cells);
  row(cells.map((_, i) => (i === 0 ? '---' : '--:')));
};

interface ReadDocument extends AnnotatedDocument {
  found: ReturnType<typeof extractEntities>;
}

const sets = new Map<string, ReadDocument[]>();
const own = readCorpus('dev', 'entities').map(({ id, text, region, entities }) => ({
  id,
  text,
  region,
  spans: entities,
}));
sets.set('own', own.map(read));
sets.set(
  'real news',
  annotatedSets('dev').flatMap((name) => readAnnotated(data, 'dev', name).map(read)),
);
for (const name of ['worldwide', 'uner_ewt', 'wnut17', 'wikigold', 'redocred', 'gum', 're3d']) {
  const file = join(data, 'dev', 'entities', `${name}.jsonl`);
  if (existsSync(file)) sets.set(name, readDocuments(file).map(read));
}

function read(document: AnnotatedDocument): ReadDocument {
  return { ...document, found: extractEntities(document.text) };
}

function score(documents: readonly ReadDocument[], types: readonly string[]): EntityMetrics {
  return scoreEntities(
    documents.map(({ id, text, spans, found }) => ({
      id,
      text,
      gold: spans,
      predicted: found.map(({ start, end, type }) => ({ start, end, label: type })),
    })),
    types,
  ).metrics;
}

print('### Sets\n');
header(['set', 'PERSON+ORG+LOC', 'precision', 'recall', 'overlap', ...TYPES]);
for (const [name, documents] of sets) {
  const core = score(documents, CORE);
  const all = score(documents, TYPES);
  const ofType = (type: string) => (all.byType[type]!.gold === 0 ? '' : all.byType[type]!.f1.toFixed(1));
  const { f1, precision, recall } = core.exact;
  row([name, ...[f1, precision, recall, core.relaxed.f1].map((x) => x.toFixed(1)), ...TYPES.map(ofType)]);
}

for (const name of ['own', 'worldwide']) {
  const documents = sets.get(name);
  if (!documents) continue;
  print(`\n### Regions of ${name} with two texts or more\n`);
  header(['region', 'texts', 'PERSON+ORG+LOC', 'all types']);
  for (const region of [...new Set(documents.map((document) => document.region ?? ''))].sort()) {
    const part = documents.filter((document) => (document.region ?? '') === region);
    if (part.length < 2) continue;
    row([region, part.length, score(part, CORE).exact.f1.toFixed(1), score(part, TYPES).exact.f1.toFixed(1)]);
  }
}

print('\n### Reliability of `score`\n');
for (const name of ['own', 'real news', 'worldwide']) {
  const documents = sets.get(name);
  if (!documents) continue;
  const judged: Judged[] = documents.flatMap(({ spans, found }) => {
    const gold = new Set(spans.map(({ start, end, label }) => `${start}:${end}:${label}`));
    const named = found.filter(({ type }) => (TYPES as readonly string[]).includes(type));
    return named.map(({ start, end, type, score: value }) => ({
      score: value,
      right: gold.has(`${start}:${end}:${type}`),
    }));
  });
  print(`${name}, ten groups of equal size:\n`);
  header(['', ...Array.from({ length: 10 }, (_, k) => String(k + 1))]);
  const bins = binsOf(judged, 10);
  row(['mean score', ...bins.map((bin) => bin.score.toFixed(2))]);
  row(['share right', ...bins.map((bin) => bin.right.toFixed(2))]);
  print('');
}

print('### Size, gzip -9\n');
for (const file of [
  'weights/entities',
  'lexicon/generated/word-clusters',
  'lexicon/generated/name-lists',
  'lexicon/entity-cues',
]) {
  const path = `src/${file}.ts`;
  print(
    `- ${path}: ${Math.round(gzipSync(readFileSync(path), { level: 9 }).length / 1000)} kB (${statSync(path).size} bytes)`,
  );
}
print('\n### Data\n');
const articles = corpusFiles('train');
const digest = createHash('sha256');
for (const file of articles) digest.update(readFileSync(file, 'utf8'));
print(`- train/corpus/train: ${articles.length} articles, together ${digest.digest('hex')}`);
for (const set of annotatedSets('train')) {
  print(`- train/annotations/train/${set}.jsonl: ${checksum(annotationFile('train', set))}`);
}
for (const file of [
  ...['gum', 'redocred', 'wikigold', 'wnut17'].map((name) => `train/entities/${name}-filled.jsonl.gz`),
  'train/raw/wikinews.jsonl.gz',
  'train/raw/current-events.jsonl.gz',
  'dev/entities/wikigold.jsonl',
]) {
  if (existsSync(join(data, file))) print(`- ${file}: ${checksum(join(data, file))}`);
}
