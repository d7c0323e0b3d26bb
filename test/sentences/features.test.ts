/**
 * The numbers of the features of candidates of every kind, as they were when the weights were trained: a number that changes
 * has the weight of something else, so that the weights must be trained anew (`npm run train:sentences`).
 *
 *   RECORD=1 npx vitest run test/sentences/features     # writes the record anew
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hashString } from '../../src/model/hash.js';
import { addWord } from '../../src/sentences/common-words.js';
import { extractFeatures, FEATURE_BITS, MOST_FEATURES } from '../../src/sentences/features.js';
import { candidateAt, type State } from './candidate-at.js';

const commonWords = new Uint8Array(256);
for (const word of ['officials', 'police', 'town']) addWord(commonWords, hashString(word));

const CANDIDATES: [why: string, marked: string, state?: State][] = [
  ['a word and a name', 'They met in Lagos|. Mayor Bello came'],
  ['a common word on each side', 'They met in town|. Officials came'],
  ['words that open sentences', 'They went in|. The mayor came'],
  ['a title behind', 'They met in Lagos|. Mrs Bello came'],
  ['a title with a stop behind', 'They met in Akron, Ill|. Mrs. Bello came'],
  ['a title before', 'They met Gov|. Ruiz'],
  ['a question', 'Did they meet in Lagos|? Mayor Bello came'],
  ['a quoted question and who asked it', '“Why not in Lagos|?” Mayor Bello asked'],
  ['an exclamation, repeated', 'They met in Lagos|!! Mayor Bello came'],
  ['an ellipsis in a quotation', 'They met in town|… Mayor Bello came', { inQuotation: true }],
  ['a stop in a bracket', 'They met (in town|.) Mayor Bello came', { bracketDepth: 1 }],
  ['a stop in brackets in a quotation', 'They met (in town|. Mayor Bello', { bracketDepth: 2, inQuotation: true }],
  ['a quotation behind', 'They met in Lagos|. “Mayor Bello came'],
  ['a dash behind', 'They met in Lagos|. — Mayor Bello'],
  ['a bullet behind', 'They met in Lagos|. • Mayor Bello'],
  ['a sentence in brackets behind', 'They met in Lagos|. (Mayor Bello came.)'],
  ['a reference in brackets behind', '“They met in Lagos|.” (Bello 55).'],
  ['two spaces', 'They met in Lagos|.  Mayor Bello came'],
  ['a line break', 'They met in Lagos|.\nMayor Bello came'],
  ['a line break elsewhere', 'They met\nin Lagos|. Mayor Bello came'],
  ['no stop', 'Storm hits coast| The mayor came'],
  ['no stop, and a line break elsewhere', 'Storm hits\ncoast| The mayor came'],
  ['no stop, after brackets', 'Storm hits coast (again)| The mayor came'],
  ['an hour and a weekday', 'They met at 5 p.m|. Monday'],
  ['a state and a number', 'They met in Akron, Ill|. 5 others'],
  ['an initial', 'They met Peter J|. Larsson'],
  ['a word without a vowel', 'They met Wm|. Larsson'],
  ['the first word of six letters', 'Larson|. Mayor Bello'],
  ['the first word of seven letters', 'Larsson|. Mayor Bello'],
  ['the first word of eight letters', 'Larssonn|. Mayor Bello'],
  ['a sentence of 15 code units', 'They met in Bra|. Mayor Bello came'],
  ['a sentence of 16 code units', 'They met in Bari|. Mayor Bello came'],
  ['no words', '“|.” '],
];

const path = fileURLToPath(new URL('feature-numbers.ndjson', import.meta.url));

function numbersOf(marked: string, state?: State): number[] {
  const indices = new Uint16Array(MOST_FEATURES);
  return [...indices.subarray(0, extractFeatures(candidateAt(marked, state), commonWords, indices))];
}

if (process.env['RECORD']) {
  const rows = CANDIDATES.map(([, marked, state]) => JSON.stringify({ marked, features: numbersOf(marked, state) }));
  writeFileSync(path, rows.map((row) => `${row}\n`).join(''));
}

describe('the features of', () => {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  const recorded = new Map(lines.map((line) => [JSON.parse(line).marked, JSON.parse(line).features]));

  it.each(CANDIDATES)('%s: %s', (_why, marked, state) => {
    expect(numbersOf(marked, state)).toEqual(recorded.get(marked));
  });

  it('a sentence behind another are those of the sentence alone', () => {
    for (const marked of ['Larsson|. Mayor Bello', 'In Lagos|. Mayor Bello came', 'Storm hits coast| The mayor came']) {
      expect(numbersOf(`He left. ^${marked}`)).toEqual(numbersOf(marked));
    }
  });

  it('different candidates differ, and fit the space', () => {
    const all = CANDIDATES.map(([, marked, state]) => numbersOf(marked, state));
    expect(new Set(all.map(String)).size).toBe(all.length);
    expect(Math.max(...all.flat())).toBeLessThan(2 ** FEATURE_BITS);
  });
});
