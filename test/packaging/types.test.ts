/** Types and exports as consumers' tools see them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, it } from 'vitest';
import { readmeSample, root } from './pack.js';

const { tarball, consumer } = inject('packed');

it('publint finds nothing', async () => {
  const { messages, pkg } = await publint({
    pkgDir: join(consumer, 'node_modules/wirecopy'),
    strict: true,
    pack: false,
  });
  expect(messages.map((message) => formatMessage(message, pkg!))).toEqual([]);
});

it('every export has types under every resolution, the old one of node10 too', () => {
  const { stdout, status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'), tarball, '--no-color'],
    { encoding: 'utf8' },
  );
  expect(stdout).toContain('No problems found');
  expect(status).toBe(0);
});

const CONSUMER = `
import { analyze, type Analysis, type Quote } from 'wirecopy';
import { splitSentences, type Sentence } from 'wirecopy/sentences';
import { extractEntities, type Entity, type EntityType } from 'wirecopy/entities';
import { extractDates, type DateMention } from 'wirecopy/dates';
import { extractQuotes, type Speaker } from 'wirecopy/quotes';
const analysis: Analysis = analyze('Rain.', { referenceDate: new Date(0), lineBreaks: 'space' });
const sentences: Sentence[] = splitSentences('Rain.');
const entities: Entity[] = extractEntities('Rain.', { types: ['PERSON'], lexicon: { Rain: 'PERSON' } });
const dates: DateMention[] = extractDates('Rain.', { referenceDate: '2026-01-20' });
const quotes: Quote[] = extractQuotes('Rain.');
const speaker: Speaker | null | undefined = quotes[0]?.speaker;
const type: EntityType = 'LOC';
// @ts-expect-error a text is a string
splitSentences(5);
// @ts-expect-error no such option value
splitSentences('Rain.', { lineBreaks: 'never' });
// @ts-expect-error no such entity type
extractEntities('Rain.', { types: ['CITY'] });
export { analysis, sentences, entities, dates, quotes, speaker, type };
`;

describe('a consumer, and the first sample of the README, compile', () => {
  it.each([
    ['node16', 'index.mts'],
    ['node16', 'index.cts'],
    ['bundler', 'index.ts'],
  ])('under %s resolution, %s', (resolution, file) => {
    const folder = join(consumer, `types-${resolution}-${file}`);
    mkdirSync(folder);
    writeFileSync(join(folder, file), CONSUMER);
    writeFileSync(join(folder, `readme-${file}`), readmeSample);
    const compilerOptions = {
      target: 'es2022',
      module: resolution === 'node16' ? 'node16' : 'esnext',
      moduleResolution: resolution,
      strict: true,
      noEmit: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      types: [],
    };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, include: [file, `readme-${file}`] }),
    );
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], { stdio: 'pipe' });
  });
});
