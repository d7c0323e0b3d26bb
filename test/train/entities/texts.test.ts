import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/tokens/index.js';
import { makeAgate } from '../../../train/entities/agate.js';
import { MentionPool, withHeadline, withOtherMentions } from '../../../train/entities/augment.js';
import { binsOf, fitCalibration } from '../../../train/entities/calibrate.js';
import { calibrate } from '../../../src/entities/decode.js';
import type { AnnotatedDocument } from '../../../train/entities/documents.js';
import { ANY_LABEL, labelMask } from '../../../train/entities/labels.js';
import { makeLetters } from '../../../train/entities/letters.js';
import { allowedLabels } from '../../../train/entities/units.js';
import { Random } from '../../../train/random.js';

const document: AnnotatedDocument = {
  id: 'a',
  text: 'Amina Wanjiru left Garissa on Friday. Wanjiru said the Tana Relief Group had paid.',
  spans: [
    { start: 0, end: 13, label: 'PERSON' },
    { start: 19, end: 26, label: 'LOC', allow: ['FAC'] },
    { start: 38, end: 45, label: 'PERSON' },
    { start: 55, end: 72, label: 'ORG' },
  ],
  uncertain: [{ start: 30, end: 36, allow: ['O', 'MISC'] }],
};
const mentions = ({ text, spans }: AnnotatedDocument) => spans.map(({ start, end }) => text.slice(start, end));

describe('labels that an annotation allows', () => {
  const masks = [...allowedLabels(document, tokenize(document.text))];

  it('are those of the mention, begin and inside', () => {
    expect(masks.slice(0, 2)).toEqual([labelMask(['PERSON'], false), labelMask(['PERSON'], true)]);
  });
  it('are several where the source cannot tell', () => {
    expect(masks[3]).toBe(labelMask(['LOC', 'FAC'], false));
    expect(masks[5]).toBe(labelMask(['O', 'MISC'], false) | 1);
  });
  it('are none elsewhere', () => {
    expect(masks[2]).toBe(1);
  });
  it('are all where the bounds cut a token', () => {
    const cut = { ...document, spans: [{ start: 2, end: 13, label: 'PERSON' }], uncertain: [] };
    expect(allowedLabels(cut, tokenize(cut.text))[0]).toBe(ANY_LABEL);
  });
});

describe('texts made from others', () => {
  it('replace mentions alike wherever they stand, surnames with them', () => {
    const pool = new MentionPool([
      {
        id: 'pool',
        text: 'Kofi Mensah|Lina Sato|Ana Ruiz|Ola Berg|Eva Novak',
        spans: [
          { start: 0, end: 11, label: 'PERSON' },
          { start: 12, end: 21, label: 'PERSON' },
          { start: 22, end: 30, label: 'PERSON' },
          { start: 31, end: 39, label: 'PERSON' },
          { start: 40, end: 49, label: 'PERSON' },
        ],
      },
    ]);
    const other = withOtherMentions(document, pool, new Random(3));
    const [full, place, surname, group] = mentions(other);
    expect(full).not.toBe('Amina Wanjiru');
    expect(full!.endsWith(` ${surname}`)).toBe(true);
    expect([place, group]).toEqual(['Garissa', 'Tana Relief Group']);
    expect(other.text.slice(other.uncertain![0]!.start, other.uncertain![0]!.end)).toBe('Friday');
  });

  it('put a sentence in capitals on top', () => {
    const headed = withHeadline(document, new Random(1))!;
    expect(headed.text).toMatch(/^[A-Z ]+\n\nAmina Wanjiru left/);
    for (const { start, end, label } of headed.spans) {
      const mention = headed.text.slice(start, end);
      expect(
        document.spans.some(
          (s) => s.label === label && document.text.slice(s.start, s.end).toUpperCase() === mention.toUpperCase(),
        ),
      ).toBe(true);
    }
    expect(headed.spans.length).toBeGreaterThan(document.spans.length);
  });

  it('fill tables with names', () => {
    const pages = makeAgate(40, new Random(5));
    expect(pages.map(({ text }) => text)).toEqual(makeAgate(40, new Random(5)).map(({ text }) => text));
    for (const mention of pages.flatMap(mentions)) expect(mention).toMatch(/^\S(?:.*\S)?$/u);
    expect(new Set(pages.flatMap(({ spans }) => spans.map(({ label }) => label)))).toEqual(
      new Set(['PERSON', 'ORG', 'LOC']),
    );
  });
});

describe('made-up mail', () => {
  const letters = makeLetters(60, new Random(7));

  it('marks its names exactly, people above all', () => {
    for (const mention of letters.flatMap(mentions)) expect(mention).toMatch(/^\S(?:.*\S)?$/u);
    const labels = letters.flatMap(({ spans }) => spans.map(({ label }) => label));
    expect(new Set(labels)).toEqual(new Set(['PERSON', 'ORG', 'LOC']));
    expect(labels.filter((label) => label === 'PERSON').length).toBeGreaterThan(labels.length / 2);
  });

  it('has names that follow each other where a line break is lost', () => {
    const neighbours = letters.filter(({ text, spans }) =>
      spans.some((span, i) => i > 0 && text.slice(spans[i - 1]!.end, span.start) === ' '),
    );
    expect(neighbours.length).toBeGreaterThan(20);
  });

  it('is the same for the same seed', () => {
    expect(makeLetters(60, new Random(7))).toEqual(letters);
  });
});

describe('calibration', () => {
  const random = new Random(11);
  // A model that is surer than it should be: right in score squared of the cases.
  const judged = Array.from({ length: 8000 }, () => {
    const score = random.next();
    return { score, right: random.next() < score * score };
  });
  const points = fitCalibration(judged);

  it('rises from 0 to 1', () => {
    expect(points[0]).toEqual([0, 0]);
    expect(points.at(-1)![0]).toBe(1);
    for (let i = 1; i < points.length; i++) expect(points[i]![1]).toBeGreaterThanOrEqual(points[i - 1]![1]);
  });

  it('makes scores the share that is right', () => {
    const after = judged.map(({ score, right }) => ({ score: calibrate(score, points), right }));
    for (const bin of binsOf(after, 8)) expect(Math.abs(bin.score - bin.right)).toBeLessThan(0.05);
  });
});
