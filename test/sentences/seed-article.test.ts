import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { splitSentences } from '../../src/sentences/index.js';

it('splits a whole article with one paragraph a line, curly and straight marks, and a stop outside the mark', () => {
  const text = readFileSync(new URL('../../seeds/iraq-border.txt', import.meta.url), 'utf8');
  const sentences = splitSentences(text);
  expect(sentences).toHaveLength(22);
  expect(sentences.map((s) => s.start)).toEqual([
    0, 262, 431, 509, 646, 873, 1021, 1093, 1172, 1445, 1804, 1982, 2229, 2408, 2500, 2668, 2730, 2833, 2982, 3180,
    3352, 3494,
  ]);
  expect(sentences.filter((s) => s.text.endsWith('the beginning of the end”.'))).toHaveLength(1);
  expect(sentences.at(-1)).toMatchObject({ start: 3494, end: 3668, paragraph: 16 });
});
