/**
 * spaCy, Label Studio, a brat reader and lxml read what we write, and find in it what the analysis says.
 *
 * `npm run setup:readers` installs them; without them these tests are skipped.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { toBrat, toConll, toLabelStudio, toSpacy, toTimeMl } from '../../src/export/index.js';
import type { Span } from '../../src/types.js';
import { articles } from './articles.js';

const python = fileURLToPath(new URL('../../.cache/readers/bin/python', import.meta.url));
const installed = existsSync(python);
if (!installed) console.info('Formats not read by spaCy, Label Studio and brat: npm run setup:readers installs them.');

const labels = [
  ...new Set(articles.flatMap(({ entities, dates, quotes }) => [...entities, ...dates, ...quotes].map((s) => s.type))),
  'speaker',
  'cue',
];
const config = `<View><Labels name="label" toName="text">${labels.map((l) => `<Label value="${l}"/>`).join('')}</Labels><Text name="text" value="$text"/></View>`;

interface Read {
  spacy: {
    text: string;
    tokens: string[];
    sentences: string[];
    entities: [number, number, string, string, string][];
    groups: Record<string, [number, number, string, string, string][]>;
    again: object;
  };
  conll: [token: string, tag: string][][];
  brat: {
    entities: Record<string, [type: string, text: string, places: [number, number][]]>;
    relations: [string, Record<string, string>][];
    notes: [string, string][];
    equivalences: string[][];
  };
  labelStudio: string[];
  timeml: { text: string; timexes: [string, Record<string, string>][] };
}

/** What a file in UTF-8 can hold of a text. */
const asUtf8 = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

let read: Read[] = [];

beforeAll(() => {
  if (!installed) return;
  const cases = articles.map((analysis) => ({
    spacy: toSpacy(analysis),
    conll: toConll(analysis),
    brat: toBrat(analysis),
    labelStudio: { config, task: toLabelStudio(analysis) },
    timeml: toTimeMl(analysis, { referenceDate: '2026-01-20' }),
  }));
  const script = fileURLToPath(new URL('readers/read.py', import.meta.url));
  read = JSON.parse(
    execFileSync(python, [script], { input: JSON.stringify(cases), encoding: 'utf8', maxBuffer: 1 << 26 }),
  );
});

describe.runIf(installed).each(articles.map((analysis, i) => ({ name: JSON.stringify(analysis.text), analysis, i })))(
  '$name',
  ({ analysis, i }) => {
    const { text } = analysis;
    const well = asUtf8(text);
    const points = Array.from(well);

    test('spaCy: the same text, sentences and entities, every span where it was', () => {
      const doc = read[i]!.spacy;
      expect(doc.text).toBe(well);
      expect(doc.tokens.join('')).toBe(well);
      expect(doc.again).toMatchObject({ text: well });
      for (const [start, end, words] of [...doc.entities, ...Object.values(doc.groups).flat()])
        expect(points.slice(start, end).join('')).toBe(words);
      const words = (spans: readonly Span[]): string[] => spans.map((s) => asUtf8(s.text));
      expect(doc.entities.map((e) => e[2])).toEqual(words(analysis.entities));
      expect(doc.groups['entities']?.map((e) => e[4])).toEqual(analysis.entities.map((e) => asUtf8(e.name)));
      expect(doc.groups['quotes']?.map((q) => q[2])).toEqual(words(analysis.quotes));
      expect(doc.groups['dates']?.map((d) => d[4])).toEqual(analysis.dates.map((d) => d.value));
      expect(doc.sentences.map((s) => s.trim()).filter(Boolean)).toEqual(words(analysis.sentences));
    });

    test('CoNLL: as many sentences, the words of each entity under its type', () => {
      const sentences = read[i]!.conll;
      expect(sentences).toHaveLength(analysis.sentences.length);
      const named: string[] = [];
      for (const [token, tag] of sentences.flat()) {
        if (tag.startsWith('B')) named.push(`${tag.slice(2)} ${token}`);
        else if (tag.startsWith('I')) named.push(`${named.pop()}${token}`);
      }
      expect(named).toEqual(analysis.entities.map((e) => `${e.type} ${asUtf8(e.text).replace(/\s/gu, '')}`));
    });

    test('brat: types, words and places of each annotation, all references known', () => {
      const { entities, relations, notes, equivalences } = read[i]!.brat;
      for (const [, words, places] of Object.values(entities))
        expect(
          places
            .sort(([a], [b]) => a - b)
            .map(([s, e]) => points.slice(s, e).join(''))
            .join(' ')
            .replace(/[\p{Control}\u2028\u2029]/gu, ' '),
        ).toBe(words);
      const { dates, quotes } = analysis;
      const spoken = quotes.filter((q) => q.speaker).length;
      const cued = quotes.filter((q) => q.cue).length;
      expect(Object.keys(entities)).toHaveLength(
        analysis.entities.length + dates.length + quotes.length + spoken + cued,
      );
      expect(relations).toHaveLength(spoken + cued);
      const refs = [
        ...relations.flatMap(([, args]) => Object.values(args)),
        ...notes.map(([ref]) => ref),
        ...equivalences.flat(),
      ];
      for (const ref of refs) expect(Object.keys(entities)).toContain(ref);
    });

    test('Label Studio: nothing to complain about', () => {
      expect(read[i]!.labelStudio).toEqual([]);
    });

    test('TimeML: the text, and in it the dates', () => {
      const { text: inside, timexes } = read[i]!.timeml;
      expect(inside).toHaveLength(text.length);
      expect(timexes.map(([words, { value }]) => [words, value])).toEqual(analysis.dates.map((d) => [d.text, d.value]));
    });
  },
);
