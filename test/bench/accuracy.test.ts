/** The scorers against cases small enough to count by hand. */
import { describe, expect, it } from 'vitest';
import { onlyShared, scoreClusters } from '../../bench/accuracy/score/clusters.js';
import { scoreDateCases } from '../../bench/accuracy/score/date-cases.js';
import { scoreDates } from '../../bench/accuracy/score/dates.js';
import { scoreEntities } from '../../bench/accuracy/score/entities.js';
import { headOf, mentionKind, sameName } from '../../bench/accuracy/score/names.js';
import type { QuoteRange } from '../../bench/accuracy/score/quote-units.js';
import { scoreQuotes } from '../../bench/accuracy/score/quotes.js';
import { scoreSentences } from '../../bench/accuracy/score/sentences.js';
import { sameDay, sameMeaning } from '../../bench/accuracy/score/timex-value.js';

/** The range of `part` in `text`, from its n-th occurrence (0-based). */
function at(text: string, part: string, n = 0): { start: number; end: number } {
  let start = text.indexOf(part);
  for (let i = 0; i < n; i++) start = text.indexOf(part, start + 1);
  if (start < 0) throw new Error(`"${part}" does not stand in the text`);
  return { start, end: start + part.length };
}

describe('sentences', () => {
  const text = 'Rain fell.  Mr. Ito left.\nNobody came. “Why?” he asked.';
  const gold = ['Rain fell.', 'Mr. Ito left.', 'Nobody came.', '“Why?” he asked.'].map((s) => at(text, s));

  it('counts boundaries, without the last one of a text', () => {
    const predicted = ['Rain fell.  ', 'Mr.', 'Ito left.\nNobody came.', '“Why?”', 'he asked.'].map((s) => at(text, s));
    const { metrics, mistakes } = scoreSentences([{ id: 'a', text, gold, predicted }]);
    // Gold boundaries after "fell.", "left.", "came."; predicted after "fell.", "Mr.", "came.", "“Why?”".
    expect(metrics.boundary).toEqual({ precision: 50, recall: 66.67, f1: 57.14 });
    // "left." stands before a line break.
    expect(metrics.inParagraph).toEqual({ precision: 50, recall: 100, f1: 66.67 });
    expect(metrics.span).toEqual({ precision: 20, recall: 25, f1: 22.22 });
    expect(metrics.besideQuotes).toEqual({ precision: 50, recall: 100, f1: 66.67 });
    expect(metrics.lineBreakRecall).toBe(0);
    expect(metrics.exactDocuments).toBe(0);
    expect(mistakes.map(({ kind }) => kind).sort()).toEqual(['false', 'false', 'missed']);
  });

  it('gives full marks to the gold itself', () => {
    const { metrics } = scoreSentences([{ id: 'a', text, gold, predicted: gold }]);
    expect(metrics.boundary.f1).toBe(100);
    expect(metrics.exactDocuments).toBe(1);
    expect(metrics.lineBreakRecall).toBe(100);
  });
});

describe('entities', () => {
  const text = 'Mr Diallo met the World Bank in Dakar; Senegal’s Treasury stayed away.';
  const gold = [
    { ...at(text, 'Diallo'), label: 'PER' },
    { ...at(text, 'World Bank'), label: 'ORG' },
    { ...at(text, 'Dakar'), label: 'GPE' },
    { ...at(text, 'Treasury'), label: 'ORG' },
  ];

  it('forgives titles, articles and possessives, and nothing else', () => {
    const predicted = [
      { ...at(text, 'Mr Diallo'), label: 'PERSON' },
      { ...at(text, 'the World Bank'), label: 'ORG' },
      { ...at(text, 'Dakar'), label: 'ORG' },
      { ...at(text, 'Senegal’s Treasury'), label: 'ORG' },
      { ...at(text, 'stayed'), label: 'PRODUCT' },
    ];
    const { metrics } = scoreEntities([{ id: 'a', text, gold, predicted }]);
    expect(metrics.exact).toEqual({ precision: 50, recall: 50, f1: 50 });
    expect(metrics.byType.LOC).toEqual({ precision: 0, recall: 0, f1: 0, gold: 1, predicted: 0 });
    expect(metrics.byType.PRODUCT).toBeUndefined();
    expect(metrics.untyped.recall).toBe(75);
    expect(metrics.relaxed.recall).toBe(75);
    expect(metrics.outcomes).toEqual({ exact: 2, wrongType: 1, wrongBounds: 1, wrongBoth: 0, missed: 0, spurious: 0 });
    // PERSON 100, ORG 40 (one right of three predicted and two gold), LOC 0.
    expect(metrics.macro).toBe(46.67);
  });
});

describe('dates', () => {
  const text = 'On Sunday, and again last week, talks took two days.';
  const gold = [
    { ...at(text, 'Sunday'), type: 'DATE', value: '2026-01-18', tid: 't1' },
    { ...at(text, 'last week'), type: 'DATE', value: '2026-W03', tid: 't2' },
    { ...at(text, 'two days'), type: 'DURATION', value: 'P2D', tid: 't3' },
  ];
  const predicted = [
    { ...at(text, 'Sunday,'), type: 'DATE', value: '2026-01-18' },
    { ...at(text, 'week'), type: 'DATE', value: '2026-01-12/2026-01-18' },
    { ...at(text, 'talks'), type: 'DATE', value: 'PRESENT_REF' },
  ];

  it('scores spans, types and values', () => {
    const { metrics } = scoreDates([{ id: 'a', text, gold, predicted }]);
    expect(metrics.strict.f1).toBe(33.33);
    expect(metrics.relaxed.f1).toBe(66.67);
    expect(metrics.typeF1).toBe(66.67);
    expect(metrics.valueF1).toBe(33.33);
    expect(metrics.lenientValueF1).toBe(66.67);
    expect(metrics.valueAccuracy).toBe(50);
  });

  it('can leave out what is no calendar date, and wrong gold with what it is paired with', () => {
    expect(scoreDates([{ id: 'a', text, gold, predicted }], { datesOnly: true }).metrics).toMatchObject({
      gold: 2,
      predicted: 2,
    });
    expect(scoreDates([{ id: 'a', text, gold, predicted }], { goldErrors: new Set(['a|t2']) }).metrics).toMatchObject({
      gold: 2,
      predicted: 2,
      strict: { f1: 50 },
    });
    expect(scoreDates([{ id: 'a', text, gold, predicted }], { withReferenceOnly: true }).metrics.documents).toBe(0);
  });

  it.each([
    ['2017-07-10/2017-07-16', '2017-W28'],
    ['196', '196X'],
    ['P1DE', 'P10Y'],
    ['PT24H', 'P1D'],
    ['P2Q', 'P6M'],
    ['1998-XX', '1998'],
    ['2020-02-01T9:00', '2020-02-01T09:00'],
  ])('%s and %s mean the same', (a, b) => {
    expect(sameMeaning(a, b)).toBe(true);
  });

  it.each([
    ['P1W', 'P7D', true],
    ['P1M', 'P30D', false],
    ['PXW', 'PXM', false],
    ['2026-W03', 'P1W', false],
    ['', '', false],
  ])('%s and %s mean the same: %s', (a, b, expected) => {
    expect(sameMeaning(a, b)).toBe(expected);
  });

  it('compares days without their times', () => {
    expect(sameDay('2020-01-05TEV', '2020-01-05')).toBe(true);
    expect(sameDay('2020-01-05TEV', '2020-01-06T20:00')).toBe(false);
  });

  it('scores cases as a whole', () => {
    const one = 'back on 5 May at 7pm';
    const cases = [
      {
        id: 'right by reading',
        text: one,
        gold: [
          { ...at(one, '5 May'), timex: 'XXXX-05-05', resolution: [{ value: '2016-05-05' }, { value: '2017-05-05' }] },
        ],
        predicted: [{ ...at(one, '5 May'), value: '2017-05-05' }],
      },
      {
        id: 'one too many',
        text: one,
        gold: [{ ...at(one, '5 May'), timex: 'XXXX-05-05', resolution: [{ value: '2016-05-05' }] }],
        predicted: [
          { ...at(one, '5 May'), value: 'XXXX-05-05' },
          { ...at(one, '7pm'), value: 'T19:00' },
        ],
      },
    ];
    const { metrics } = scoreDateCases(cases);
    expect(metrics).toMatchObject({ cases: 2, spans: 50, full: 0, resolved: 50 });
    expect(metrics.strict).toEqual({ precision: 66.67, recall: 100, f1: 80 });
  });
});

describe('quotes', () => {
  const text = 'Ana Ruiz said: “We will rebuild the old bridge.” She added that money was there. Ruiz likes “jazz”.';
  const speaker = (mention: string): { start: number; end: number; text: string } => ({
    ...at(text, mention),
    text: mention,
  });
  const gold: QuoteRange[] = [
    {
      ...at(text, '“We will rebuild the old bridge.”'),
      type: 'direct',
      quoted: [[at(text, '“We').start, at(text, 'bridge.”').end]],
      speaker: speaker('Ana Ruiz'),
      speakerCanonical: 'Ana Ruiz',
      cue: at(text, 'said'),
      group: '1',
    },
    {
      ...at(text, 'money was there'),
      type: 'indirect',
      quoted: [],
      speaker: speaker('She'),
      speakerCanonical: 'Ana Ruiz',
      cue: at(text, 'added'),
      group: '2',
    },
  ];
  const notQuotes: [number, number][] = [[at(text, '“jazz”').start, at(text, '“jazz”').end]];

  it('compares without marks, final stops and "that"', () => {
    const predicted: QuoteRange[] = [
      { ...gold[0]!, ...at(text, 'We will rebuild the old bridge'), quoted: [], speakerCanonical: 'Ruiz' },
      { ...gold[1]!, ...at(text, 'that money was there.'), speakerCanonical: 'Ana Ruiz' },
    ];
    const { content, marks, cue } = scoreQuotes([{ id: 'a', text, gold, predicted, notQuotes }]).metrics;
    expect(content.exact.f1).toBe(100);
    expect(content.endToEnd.f1).toBe(100);
    expect(content.resolved).toEqual({ units: 2, right: 100, pronouns: 1, rightOfPronouns: 100 });
    expect(marks).toMatchObject({ gold: 1, predicted: 1, notQuotes: { units: 1, taken: 0 } });
    expect(cue.f1).toBe(100);
  });

  it('tells found from right', () => {
    const predicted: QuoteRange[] = [
      // Six of seven words: Jaccard 0.86.
      {
        ...gold[0]!,
        ...at(text, 'will rebuild the old bridge'),
        quoted: [],
        speaker: null,
        speakerCanonical: null,
        cue: null,
      },
      { ...at(text, '“jazz”'), type: 'direct', speaker: speaker('Ruiz'), speakerCanonical: 'Ruiz' },
    ];
    const { content, marks, longMarks, cue } = scoreQuotes([{ id: 'a', text, gold, predicted, notQuotes }]).metrics;
    expect(content.found).toEqual({ precision: 50, recall: 50, f1: 50 });
    expect(content.exact.f1).toBe(0);
    expect(content.endToEnd.f1).toBe(0);
    expect(content.attribution).toMatchObject({ units: 1, right: 0, answered: 0 });
    expect(marks.notQuotes).toEqual({ units: 1, taken: 100 });
    expect(longMarks).toMatchObject({ gold: 1, predicted: 1, found: { f1: 100 } });
    expect(cue).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  it('takes optional quotations for neither right nor wrong', () => {
    const optional = [gold[0]!, { ...gold[1]!, optional: true }];
    const without = scoreQuotes([{ id: 'a', text, gold: optional, predicted: [gold[0]!] }]).metrics;
    const withIt = scoreQuotes([{ id: 'a', text, gold: optional, predicted: gold }]).metrics;
    expect(without.content.endToEnd.f1).toBe(100);
    expect(withIt.content.endToEnd.f1).toBe(100);
    expect(withIt.cue.f1).toBe(100);
  });

  it('wants the pieces of an utterance joined', () => {
    const pieces: QuoteRange[] = [
      { ...gold[0]!, group: '1' },
      { ...gold[1]!, group: '1' },
    ];
    const utterances = (second: string): unknown =>
      scoreQuotes([{ id: 'a', text, gold: pieces, predicted: [pieces[0]!, { ...pieces[1]!, group: second }] }]).metrics
        .content.utterances;
    expect(utterances('1')).toEqual({ units: 1, joined: 100 });
    expect(utterances('2')).toEqual({ units: 1, joined: 0 });
  });
});

describe('speaker names', () => {
  it.each([
    ['Mr Al Sadr', 'Moqtada Al Sadr', true],
    ['President Macron', 'Emmanuel Macron', true],
    ['Ana Ruiz', 'Ana Soto', false],
    ['she', 'She', false],
    ['Zoë', 'Zoe', true],
    [null, 'Ruiz', false],
  ])('%s names %s: %s', (a, b, expected) => {
    expect(sameName(a, b)).toBe(expected);
  });

  it.each([
    ['She', 'pronoun'],
    ['The minister', 'nominal'],
    ['The Foreign Ministry', 'name'],
    ['two officials', 'nominal'],
  ])('%s is a %s', (mention, kind) => {
    expect(mentionKind(mention)).toBe(kind);
  });

  it('finds the head before prepositions and commas', () => {
    const mention = 'the head of the port authority, a former judge';
    expect(headOf(mention, { start: 0, end: mention.length })).toBe(4);
  });
});

describe('clusters', () => {
  const range = (start: number, cluster: string): { start: number; end: number; cluster: string } => ({
    start,
    end: start + 1,
    cluster,
  });
  const gold = [range(0, 'a'), range(1, 'a'), range(2, 'a'), range(3, 'b')];

  it('gives full marks to the gold itself, whatever the clusters are called', () => {
    const predicted = gold.map(({ start, cluster }) => range(start, `x${cluster}`));
    expect(scoreClusters([{ id: 'a', gold, predicted }])).toMatchObject({ f1: 100, gold: 4, predicted: 4 });
  });

  it('counts by mention', () => {
    // One of the three a's stands with b: precision (1 + 1 + 1/2 + 1/2) / 4, recall (2/3 + 2/3 + 1/3 + 1) / 4.
    const predicted = [range(0, 'x'), range(1, 'x'), range(2, 'y'), range(3, 'y')];
    expect(scoreClusters([{ id: 'a', gold, predicted }])).toMatchObject({ precision: 75, recall: 66.67 });
  });

  it('counts what one side has alone as wrong', () => {
    // Precision (1 + 1 + 0) / 3: the spurious mention; recall (2/3 + 2/3 + 0 + 0) / 4.
    const document = { id: 'a', gold, predicted: [range(0, 'x'), range(1, 'x'), range(9, 'z')] };
    expect(scoreClusters([document])).toMatchObject({ precision: 66.67, recall: 33.33 });
    expect(scoreClusters([onlyShared(document)])).toMatchObject({ f1: 100, gold: 2, predicted: 2 });
  });
});
