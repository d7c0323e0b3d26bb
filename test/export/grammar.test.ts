/** Every file that is written keeps to the grammar of its format, whatever the text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { toBrat, toConll, toLabelStudio, toSpacy, toTimeMl } from '../../src/export/index.js';
import type { Analysis } from '../../src/types.js';

const PIECES = [
  'Jane Doe',
  'Mr Roe',
  'the World Bank',
  'said',
  'on Monday',
  'in March 2024',
  '“It is bad',
  '”',
  '"',
  '.',
  ',',
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\n\n',
  '\t',
  '\v',
  '\u0085',
  '\u2028',
  '\u00a0',
  '\x1c',
  '\0',
  '\ud800',
  '\udc00',
  '🙂',
  '<&>',
  '#1',
];

const analyses: fc.Arbitrary<Analysis> = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 30 })
  .map((pieces) => analyze(pieces.join(''), { referenceDate: '2026-01-20' }));

/** The text as code points, halves of surrogate pairs that stand alone as U+FFFD. */
const pointsOf = ({ text }: Analysis): string[] => Array.from(Buffer.from(text, 'utf8').toString('utf8'));

const holds = (check: (analysis: Analysis) => void): void => fc.assert(fc.property(analyses, check), { numRuns: 200 });

test('brat: the line grammar of the standoff documentation', () => {
  const LINE =
    /^(?:T\d+\t[\w-]+ \d+ \d+(?:;\d+ \d+)*\t\P{Control}+|R\d+\t\w+ Arg1:T\d+ Arg2:T\d+|\*\t\w+(?: T\d+){2,}|#\d+\t\w+ T\d+\t\P{Control}+)$/u;
  holds((analysis) => {
    const points = pointsOf(analysis);
    const lines = toBrat(analysis).split('\n').slice(0, -1);
    for (const line of lines) expect(line).toMatch(LINE);
    const ids = lines.map((line) => line.split('\t')[0]!).filter((id) => id !== '*');
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, places, words] of lines.join('\n').matchAll(/^T\d+\t[\w-]+ (.*)\t(.*)$/gm)) {
      const pieces = places!.split(';').map((place) => place.split(' ').map(Number) as [number, number]);
      const there = pieces.map(([start, end]) => points.slice(start, end).join('')).join(' ');
      expect(there.replace(/[\p{Control}\u2028\u2029]/gu, ' ')).toBe(words);
    }
  });
});

test('CoNLL: two columns without white space, an I only after its B or I', () => {
  holds((analysis) => {
    let before = 'O';
    for (const line of toConll(analysis).split('\n').slice(0, -1)) {
      const tag = line === '' ? 'O' : (/^\S+\t(O|[BI]-[A-Z]+)$/u.exec(line)?.[1] ?? `not a line: ${line}`);
      expect(tag).toMatch(/^(?:O|[BI]-[A-Z]+)$/);
      if (tag.startsWith('I')) expect(before.slice(2)).toBe(tag.slice(2));
      before = tag;
    }
  });
});

test('spaCy and Label Studio: spans within the text, tokens in order, all of them well-formed', () => {
  holds((analysis) => {
    const points = pointsOf(analysis);
    const doc = toSpacy(analysis);
    const task = toLabelStudio(analysis);
    expect(JSON.stringify([doc, task])).not.toMatch(/\\ud[89a-f]/);
    doc.tokens.forEach(({ start, end }, i) => {
      expect(start).toBeLessThan(end);
      expect(start).toBeGreaterThanOrEqual(doc.tokens[i - 1]?.end ?? 0);
    });
    expect(doc.tokens.at(-1)?.end ?? 0).toBeLessThanOrEqual(points.length);
    for (const result of task.predictions[0]!.result)
      if ('value' in result)
        expect(points.slice(result.value.start, result.value.end).join('')).toBe(result.value.text);
  });
});

test('TimeML: without its tags it is the text, as far as XML can hold it', () => {
  holds((analysis) => {
    const inside = /<TEXT>(.*)<\/TEXT>/su.exec(toTimeMl(analysis))![1]!;
    expect(inside.match(/<TIMEX3 /gu)?.length ?? 0).toBe(analysis.dates.length);
    const NAMES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#13': '\r' };
    const text = inside.replace(/<[^>]*>/gu, '').replace(/&([^;]+);/gu, (_, name: string) => NAMES[name]!);
    expect(text).toHaveLength(analysis.text.length);
    const xml = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
    expect(text).toBe(analysis.text.replace(xml, '\ufffd'));
  });
});
