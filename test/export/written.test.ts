/** What each function writes, whole, and the whole of what it says of wrong options. */
import { describe, expect, test } from 'vitest';
import {
  codePointOffsets,
  type NlcstNode,
  toBrat,
  toConll,
  toLabelStudio,
  toNlcst,
  toSchemaOrg,
  toSpacy,
  toTimeMl,
  toWebAnnotation,
  utf8Offsets,
} from '../../src/export/index.js';
import { iob2Tags } from '../../src/export/conll.js';
import { tokensInSentences } from '../../src/export/tokens-of.js';
import { wellFormed } from '../../src/export/well-formed.js';
import { escapeXml } from '../../src/export/xml.js';
import type { Analysis, EntityType, Span } from '../../src/types.js';
import { sample, text as sampleText } from './sample.js';

const spanIn = (text: string, words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length, text: words };
};

type Quote = Analysis['quotes'][number];
function quoteIn(text: string, words: string, rest: Partial<Quote> = {}): Quote {
  return {
    ...spanIn(text, words),
    type: 'direct',
    quoted: [],
    speaker: null,
    cue: null,
    utterance: words,
    closed: true,
    score: 1,
    rule: 'cue',
    ...rest,
  };
}

function analysisOf(text: string, rest: Partial<Analysis> = {}): Analysis {
  return {
    text,
    sentences: text.trim() === '' ? [] : [{ ...spanIn(text, text.trim()), paragraph: 0 }],
    entities: [],
    dates: [],
    quotes: [],
    clusters: [],
    ...rest,
  };
}

const entityIn = (
  text: string,
  words: string,
  type: EntityType,
  from = 0,
  name = words,
): Analysis['entities'][number] => ({
  ...spanIn(text, words, from),
  type,
  name,
  id: name,
  score: 0.5,
});

describe('brat', () => {
  test('the sample', () => {
    expect(toBrat(sample)).toBe(
      [
        'T1\tPERSON 6 16\tAna𝒳 Costa',
        'T2\tDATE 26 32\tSunday',
        '#1\tAnnotatorNotes T2\t2026-01-18 END',
        'T3\tQuote-direct 34 48\t“All is well.”',
        'T4\tSource 6 16\tAna𝒳 Costa',
        'R1\tSpeaker Arg1:T3 Arg2:T4',
        '#2\tAnnotatorNotes T3\tAna𝒳 Costa',
        'T5\tCue 18 22\tsaid',
        'R2\tCue Arg1:T3 Arg2:T5',
        '',
      ].join('\n'),
    );
  });

  test('mentions of one entity are equivalent, one alone is not', () => {
    const text = 'Oslo and Rome and Oslo.';
    const entities = [entityIn(text, 'Oslo', 'LOC'), entityIn(text, 'Rome', 'LOC'), entityIn(text, 'Oslo', 'LOC', 5)];
    expect(toBrat(analysisOf(text, { entities }))).toBe(
      'T1\tLOC 0 4\tOslo\nT2\tLOC 9 13\tRome\nT3\tLOC 18 22\tOslo\n*\tCoreference T1 T3\n',
    );
  });

  test('a span over lines is in pieces, without the line breaks; what ends a column is a blank', () => {
    const text = 'a “No\r\n\r\nno\tone\u2028ever” b';
    expect(toBrat(analysisOf(text, { quotes: [quoteIn(text, '“No\r\n\r\nno\tone\u2028ever”')] }))).toBe(
      'T1\tQuote-direct 2 5;9 21\t“No no one ever”\n',
    );
  });

  test('a date without a modifier; a value is in one column', () => {
    const text = 'In May.';
    const date = { ...spanIn(text, 'May'), type: 'DATE', grain: 'month', value: '2026\t05' } as const;
    expect(toBrat(analysisOf(text, { dates: [date] }))).toBe('T1\tDATE 3 6\tMay\n#1\tAnnotatorNotes T1\t2026 05\n');
  });

  test('nothing', () => {
    expect(toBrat(analysisOf('It rained.'))).toBe('');
  });
});

describe('CoNLL', () => {
  test('the sample', () => {
    expect(toConll(sample)).toBe(
      '🙂\tO\nMr\tO\nAna\tB-PERSON\n𝒳\tI-PERSON\nCosta\tI-PERSON\nsaid\tO\non\tO\nSunday\tO\n:\tO\n“\tO\nAll\tO\nis\tO\nwell\tO\n.\tO\n”\tO\n\n' +
        'It\tO\nrained\tO\n.\tO\n\n',
    );
    expect(toConll(analysisOf(''))).toBe('');
  });

  const tokens = [
    { start: 0, end: 2 },
    { start: 3, end: 5 },
    { start: 6, end: 8 },
    { start: 9, end: 11 },
  ];
  const tagsOf = (...spans: [start: number, end: number, type: EntityType][]): string => {
    const entities = spans.map(([start, end, type]) => ({ start, end, text: '', type, name: '', id: '', score: 1 }));
    return iob2Tags(analysisOf('', { entities }), tokens).join(' ');
  };

  test.each([
    ['none', [], 'O O O O'],
    ['one token', [[3, 5, 'LOC']], 'O B-LOC O O'],
    ['two', [[3, 8, 'LOC']], 'O B-LOC I-LOC O'],
    ['to the end', [[9, 11, 'LOC']], 'O O O B-LOC'],
    [
      'two side by side',
      [
        [0, 2, 'LOC'],
        [3, 5, 'LOC'],
      ],
      'B-LOC B-LOC O O',
    ],
    [
      'in any order',
      [
        [3, 5, 'ORG'],
        [0, 2, 'LOC'],
      ],
      'B-LOC B-ORG O O',
    ],
    [
      'of overlapping ones the first',
      [
        [0, 5, 'LOC'],
        [3, 8, 'ORG'],
      ],
      'B-LOC I-LOC O O',
    ],
    [
      'the longer of two that start together',
      [
        [0, 2, 'LOC'],
        [0, 5, 'ORG'],
      ],
      'B-ORG I-ORG O O',
    ],
    [
      'one after an overlapping one',
      [
        [0, 5, 'LOC'],
        [3, 5, 'ORG'],
        [6, 8, 'ORG'],
      ],
      'B-LOC I-LOC B-ORG O',
    ],
    ['a part of a token is none', [[0, 1, 'LOC']], 'O O O O'],
    ['the end within a token', [[0, 4, 'LOC']], 'B-LOC O O O'],
    ['the start within a token', [[1, 5, 'LOC']], 'O I-LOC O O'],
    ['nothing between two tokens', [[2, 3, 'LOC']], 'O O O O'],
  ] as const)('%s', (_why, spans, tags) => {
    expect(tagsOf(...(spans as never as [number, number, EntityType][]))).toBe(tags);
  });
});

describe('tokens', () => {
  const shown = (analysis: Analysis): string[] =>
    tokensInSentences(analysis).map(({ start, end, sentence }) => `${sentence}:${analysis.text.slice(start, end)}`);
  const sentencesOf = (text: string, ...words: string[]): Analysis['sentences'] =>
    words.map((sentence) => ({ ...spanIn(text, sentence), paragraph: 0 }));

  test('belong to the sentence they start in', () => {
    const text = 'It rained. It snowed. So.';
    const sentences = sentencesOf(text, 'It rained.', 'It snowed.', 'So.');
    expect(shown(analysisOf(text, { sentences }))).toEqual('0:It 0:rained 0:. 1:It 1:snowed 1:. 2:So 2:.'.split(' '));
  });

  test('are cut where an entity or a sentence ends inside one', () => {
    const text = 'Osloites left';
    const whole = sentencesOf(text, text);
    expect(shown(analysisOf(text, { sentences: whole, entities: [entityIn(text, 'Oslo', 'LOC')] }))).toEqual([
      '0:Oslo',
      '0:ites',
      '0:left',
    ]);
    expect(shown(analysisOf(text, { sentences: whole, entities: [entityIn(text, 'lo', 'LOC')] }))).toEqual([
      '0:Os',
      '0:lo',
      '0:ites',
      '0:left',
    ]);
    expect(shown(analysisOf(text, { sentences: sentencesOf(text, 'Oslo', 'ites left') }))).toEqual([
      '0:Oslo',
      '1:ites',
      '1:left',
    ]);
  });

  test('what stands behind the last sentence is counted to it', () => {
    const text = 'It rained. Yes';
    expect(shown(analysisOf(text, { sentences: sentencesOf(text, 'It rained.') }))).toEqual(
      '0:It 0:rained 0:. 0:Yes'.split(' '),
    );
    expect(shown(analysisOf(text, { sentences: [] }))).toEqual('0:It 0:rained 0:. 0:Yes'.split(' '));
  });
});

describe('Label Studio', () => {
  test('the sample', () => {
    const labels = { type: 'labels', from_name: 'label', to_name: 'text' };
    expect(toLabelStudio(sample)).toEqual({
      data: { text: sampleText },
      predictions: [
        {
          model_version: 'wirecopy',
          result: [
            {
              ...labels,
              id: 'entity-1',
              score: 0.9,
              meta: { text: ['Ana𝒳 Costa'] },
              value: { start: 6, end: 16, text: 'Ana𝒳 Costa', labels: ['PERSON'] },
            },
            {
              ...labels,
              id: 'date-1',
              meta: { text: ['2026-01-18'] },
              value: { start: 26, end: 32, text: 'Sunday', labels: ['DATE'] },
            },
            {
              ...labels,
              id: 'quote-1',
              score: 1,
              meta: { text: ['Ana𝒳 Costa'] },
              value: { start: 34, end: 48, text: '“All is well.”', labels: ['direct'] },
            },
            {
              ...labels,
              id: 'speaker-1',
              meta: { text: ['Ana𝒳 Costa'] },
              value: { start: 6, end: 16, text: 'Ana𝒳 Costa', labels: ['speaker'] },
            },
            { type: 'relation', from_id: 'quote-1', to_id: 'speaker-1', direction: 'right', labels: ['speaker'] },
            { ...labels, id: 'cue-1', value: { start: 18, end: 22, text: 'said', labels: ['cue'] } },
            { type: 'relation', from_id: 'quote-1', to_id: 'cue-1', direction: 'right', labels: ['cue'] },
          ],
        },
      ],
    });
  });

  test('without score and meta where there are none', () => {
    const text = '“No.”';
    const { result } = toLabelStudio(analysisOf(text, { quotes: [quoteIn(text, text)] })).predictions[0]!;
    expect(Object.keys(result[0]!)).toEqual(['id', 'type', 'from_name', 'to_name', 'score', 'value']);
    const date = { ...spanIn(text, 'No'), type: 'DATE', grain: 'day', value: 'x' } as const;
    const { result: dates } = toLabelStudio(analysisOf(text, { dates: [date] })).predictions[0]!;
    expect(Object.keys(dates[0]!)).toEqual(['id', 'type', 'from_name', 'to_name', 'meta', 'value']);
  });

  test('the names of the labelling configuration', () => {
    const { predictions } = toLabelStudio(sample, { fromName: 'f', toName: 't', modelVersion: 'm' });
    expect(predictions[0]).toMatchObject({
      model_version: 'm',
      result: [{ from_name: 'f', to_name: 't' }, {}, {}, {}, {}, {}, {}],
    });
  });

  test.each([
    [
      { fromname: 'l' },
      'unknown option "fromname"; did you mean "fromName"? Known options: fromName, toName, modelVersion',
    ],
    [{ fromName: 1 }, 'options.fromName must be a string, got number 1'],
    [{ toName: 1 }, 'options.toName must be a string, got number 1'],
    [{ modelVersion: 1 }, 'options.modelVersion must be a string, got number 1'],
  ])('refuses %j', (options, message) => {
    expect(() => toLabelStudio(sample, options as never)).toThrow(new RangeError(`toLabelStudio: ${message}`));
  });
});

describe('nlcst', () => {
  /** `Type(children)` or `Type"value"`, with what is attached to it after an @. */
  function shown({ type, value, children, data }: NlcstNode): string {
    const attached = data ? `@${Object.keys(data).join('+')}` : '';
    const inner = children ? `(${children.map(shown).join(' ')})` : JSON.stringify(value);
    return type.replace('Node', '') + attached + inner;
  }

  test('paragraphs, sentences, words, marks, symbols and white space', () => {
    const text = ' Ana’s 5 $. It rained.\n\nSo!\n';
    const sentences = [
      { ...spanIn(text, 'Ana’s 5 $.'), paragraph: 0 },
      { ...spanIn(text, 'It rained.'), paragraph: 0 },
      { ...spanIn(text, 'So!'), paragraph: 1 },
    ];
    expect(shown(toNlcst(analysisOf(text, { sentences })))).toBe(
      'Root(WhiteSpace" " Paragraph(' +
        'Sentence(Word(Text"Ana") Word(Text"’s") WhiteSpace" " Word(Text"5") WhiteSpace" " Symbol"$" Punctuation".") WhiteSpace" " ' +
        'Sentence(Word(Text"It") WhiteSpace" " Word(Text"rained") Punctuation".")) WhiteSpace"\\n\\n" ' +
        'Paragraph(Sentence(Word(Text"So") Punctuation"!")) WhiteSpace"\\n")',
    );
  });

  test('what starts at a leaf is attached to it', () => {
    const text = 'May rain';
    const analysis = analysisOf(text, {
      entities: [entityIn(text, 'May', 'PERSON')],
      dates: [{ ...spanIn(text, 'May'), type: 'DATE', grain: 'month', value: '2026-05' }],
      quotes: [quoteIn(text, 'May rain'), quoteIn(text, 'rain')],
    });
    const root = toNlcst(analysis);
    expect(shown(root)).toBe(
      'Root(Paragraph(Sentence(Word@quote+date+entity(Text"May") WhiteSpace" " Word@quote(Text"rain"))))',
    );
    const [may] = root.children![0]!.children![0]!.children!;
    expect(may!.data).toEqual({ quote: analysis.quotes[0], date: analysis.dates[0], entity: analysis.entities[0] });
  });

  test('a sentence that ends inside a word, and blanks at its ends', () => {
    const text = 'Osloites left. ';
    const sentences = [
      { ...spanIn(text, 'Oslo'), paragraph: 0 },
      { ...spanIn(text, 'ites left. '), paragraph: 0 },
    ];
    expect(shown(toNlcst(analysisOf(text, { sentences })))).toBe(
      'Root(Paragraph(Sentence(Word(Text"Oslo")) Sentence(Word(Text"ites") WhiteSpace" " Word(Text"left") Punctuation"." WhiteSpace" ")))',
    );
  });

  test('an empty text', () => {
    const origin = { line: 1, column: 1, offset: 0 };
    expect(toNlcst(analysisOf(''))).toEqual({
      type: 'RootNode',
      children: [],
      position: { start: origin, end: origin },
    });
  });

  test('lines end at LF, CR or both', () => {
    const text = 'a\nb\rc\r\nd\r';
    const sentences = ['a', 'b', 'c', 'd'].map((words, paragraph) => ({ ...spanIn(text, words), paragraph }));
    const root = toNlcst(analysisOf(text, { sentences }));
    const starts = root.children!.filter(({ type }) => type === 'ParagraphNode').map(({ position }) => position);
    expect(starts.map(({ start, end }) => [start.line, start.column, end.line, end.column])).toEqual([
      [1, 1, 1, 2],
      [2, 1, 2, 2],
      [3, 1, 3, 2],
      [4, 1, 4, 2],
    ]);
    expect(root.position.end).toEqual({ line: 5, column: 1, offset: 9 });
    // Between CR and LF nothing begins.
    const breaks = root.children!.filter(({ type }) => type === 'WhiteSpaceNode').map(({ position }) => position.end);
    expect(breaks.map(({ line, column }) => [line, column])).toEqual([
      [2, 1],
      [3, 1],
      [4, 1],
      [5, 1],
    ]);
  });
});

describe('offsets', () => {
  test.each([
    ['plain letters', 'abc', [0, 1, 2, 3], [0, 1, 2, 3]],
    ['two bytes', 'aéb', [0, 1, 2, 3], [0, 1, 3, 4]],
    ['the first of two bytes', '\u0080', [0, 1], [0, 2]],
    ['the last of one byte', '\u007f', [0, 1], [0, 1]],
    ['the last of two bytes', '\u07ff', [0, 1], [0, 2]],
    ['the first of three bytes', '\u0800', [0, 1], [0, 3]],
    ['the last of three bytes', '\uffff', [0, 1], [0, 3]],
    ['the first of four bytes', '\u{10000}a', [0, 0, 1, 2], [0, 0, 4, 5]],
    ['half a pair, written as U+FFFD', '\ud800a', [0, 1, 2], [0, 3, 4]],
    ['several', '🙂é🙂', [0, 0, 1, 2, 2, 3], [0, 0, 4, 6, 6, 10]],
    ['none', '', [0], [0]],
  ])('%s', (_why, text, points, bytes) => {
    const offsets = Array.from({ length: text.length + 1 }, (_, i) => i);
    expect(offsets.map(codePointOffsets(text).fromUtf16)).toEqual(points);
    expect(offsets.map(utf8Offsets(text).fromUtf16)).toEqual(bytes);
  });

  test('back: what lies inside a character is its start', () => {
    const { toUtf16 } = utf8Offsets('aé🙂b');
    expect([0, 1, 2, 3, 4, 6, 7, 8, 9].map(toUtf16)).toEqual([0, 1, 1, 2, 2, 2, 4, 5, 5]);
    expect([-1, 1.9, Number.NaN, Number.POSITIVE_INFINITY, undefined as never].map(toUtf16)).toEqual([0, 1, 0, 5, 0]);
  });
});

describe('schema.org', () => {
  const text = '“No,” Ana said, “no.” “So,” the bank said. “Oh,” a clerk said. “Ah.” It was “bad”, they said.';
  const speaker = (name: string, entityId: string | null) =>
    ({ ...spanIn(text, name), name, entityId, kind: 'name' }) as const;
  const pieces = [
    quoteIn(text, '“No,”', { utterance: 'u1', quoted: [spanIn(text, 'No,')] }),
    quoteIn(text, '“no.”', { utterance: 'u1', quoted: [spanIn(text, 'no.')], speaker: speaker('Ana', 'e1') }),
    quoteIn(text, '“So,”', { quoted: [spanIn(text, 'So,')], speaker: speaker('the bank', 'e2') }),
    quoteIn(text, '“Oh,”', { quoted: [spanIn(text, 'Oh,')], speaker: speaker('a clerk', null) }),
    quoteIn(text, '“Ah.”', { quoted: [spanIn(text, 'Ah.')] }),
    quoteIn(text, 'It was “bad”', { type: 'mixed', quoted: [spanIn(text, 'bad')] }),
  ];
  const cluster = (id: string, type: EntityType) => ({ id, type, name: '', mentions: [], quotes: [] });
  const clusters = [cluster('e1', 'PERSON'), cluster('e2', 'ORG')];

  test('one Quotation for each utterance in direct speech', () => {
    expect(toSchemaOrg(analysisOf(text, { quotes: pieces, clusters }))).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Quotation', text: 'No, … no.', spokenByCharacter: { '@type': 'Person', name: 'Ana' } },
        { '@type': 'Quotation', text: 'So,', spokenByCharacter: { '@type': 'Organization', name: 'the bank' } },
        { '@type': 'Quotation', text: 'Oh,', spokenByCharacter: 'a clerk' },
        { '@type': 'Quotation', text: 'Ah.' },
      ],
    });
  });

  test('a source that is neither person nor organisation is a name; so is one that stands in no cluster', () => {
    const [, first] = pieces;
    const of = (some: Analysis['clusters']): unknown =>
      toSchemaOrg(analysisOf(text, { quotes: [first!], clusters: some }))['@graph'][0]!.spokenByCharacter;
    expect([of([cluster('e1', 'LOC')]), of([cluster('', 'PERSON')]), of([])]).toEqual(['Ana', 'Ana', 'Ana']);
  });

  test('the article, where its address is given', () => {
    const { '@graph': graph } = toSchemaOrg(analysisOf(text, { quotes: pieces, clusters }), { url: 'urn:a' });
    for (const { isPartOf } of graph) expect(isPartOf).toEqual({ '@type': 'NewsArticle', '@id': 'urn:a' });
  });

  test.each([
    [{ uri: 'x' }, 'unknown option "uri"; did you mean "url"? Known options: url'],
    [{ url: 5 }, 'options.url must be a string, got number 5'],
  ])('refuses %j', (options, message) => {
    expect(() => toSchemaOrg(sample, options as never)).toThrow(new RangeError(`toSchemaOrg: ${message}`));
  });
});

describe('spaCy', () => {
  test('the sample', () => {
    const at = (words: string): { start: number; end: number } => {
      const { start, end } = spanIn(sampleText, words);
      const map = codePointOffsets(sampleText);
      return { start: map.fromUtf16(start), end: map.fromUtf16(end) };
    };
    const doc = toSpacy(sample);
    expect(doc.text).toBe(sampleText);
    expect(doc.ents).toEqual([{ ...at('Ana𝒳 Costa'), label: 'PERSON' }]);
    expect(doc.sents).toEqual([at('🙂  Mr Ana𝒳 Costa\r\nsaid on Sunday: “All is well.”'), at('It rained.')]);
    expect(doc.spans).toEqual({
      entities: [{ ...at('Ana𝒳 Costa'), label: 'PERSON', kb_id: 'Ana𝒳 Costa' }],
      dates: [{ ...at('Sunday'), label: 'DATE', kb_id: '2026-01-18' }],
      quotes: [{ ...at('“All is well.”'), label: 'direct', kb_id: 'Ana𝒳 Costa' }],
      speakers: [{ ...at('Ana𝒳 Costa'), label: 'name', kb_id: 'Ana𝒳 Costa' }],
      cues: [{ ...at('said'), label: 'cue', kb_id: '' }],
    });
    const points = Array.from(sampleText);
    expect(doc.tokens.map(({ start, end }) => points.slice(start, end).join(''))).toEqual([
      '🙂',
      ' ',
      'Mr',
      'Ana',
      '𝒳',
      'Costa',
      '\r\n',
      'said',
      'on',
      'Sunday',
      ':',
      '“',
      'All',
      'is',
      'well',
      '.',
      '”',
      '\n\n',
      'It',
      'rained',
      '.',
    ]);
    expect(doc.tokens.map(({ id }) => id)).toEqual(doc.tokens.map((_, i) => i));
  });

  const tokensOf = (text: string, rest: Partial<Analysis> = {}): string[] =>
    toSpacy(analysisOf(text, rest)).tokens.map(({ start, end }) => text.slice(start, end));

  test.each([
    ['one blank belongs to the token before it', 'a b', ['a', 'b']],
    ['a second one is a token', 'a  b', ['a', ' ', 'b']],
    ['another white space is a token', 'a\tb', ['a', '\t', 'b']],
    ['a blank before the first token is one', ' a', [' ', 'a']],
    ['one behind the last is not', 'a ', ['a']],
    ['two are', 'a  ', ['a', ' ']],
    ['white space alone', ' \n', [' \n']],
    ['nothing', '', []],
  ])('%s', (_why, text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  test('spans are widened to whole tokens', () => {
    const text = 'Meet Osloites now';
    const spansOf = (start: number, end: number): unknown => {
      const { spans } = toSpacy(analysisOf(text, { quotes: [quoteIn(text, 'now', { start, end, text: '' })] }));
      return spans['quotes']!.map((span) => [span.start, span.end]);
    };
    expect(spansOf(5, 9)).toEqual([[5, 13]]);
    expect(spansOf(7, 13)).toEqual([[5, 13]]);
    expect(spansOf(6, 15)).toEqual([[5, 17]]);
    // Between two tokens there is nothing to widen to.
    expect(spansOf(4, 5)).toEqual([[4, 5]]);
    expect(spansOf(13, 17)).toEqual([[13, 17]]);
    expect(spansOf(5, 14)).toEqual([[5, 14]]);
    expect(spansOf(17, 17)).toEqual([[17, 17]]);
  });

  test('entities of the document do not overlap, those of the group may', () => {
    const text = 'a b c d';
    const named = (start: number, end: number, type: EntityType) => ({ ...entityIn(text, 'a', type), start, end });
    const entities = [
      named(2, 3, 'ORG'),
      named(2, 5, 'LOC'),
      named(0, 3, 'PERSON'),
      named(4, 5, 'FAC'),
      named(3, 5, 'MISC'),
    ];
    const { ents, spans } = toSpacy(analysisOf(text, { entities }));
    expect(ents.map(({ label }) => label)).toEqual(['PERSON', 'MISC']);
    expect(spans['entities']!.map(({ label }) => label)).toEqual(['ORG', 'LOC', 'PERSON', 'FAC', 'MISC']);
  });

  test('a quotation of nobody has no speaker and an empty id', () => {
    const text = '“No.”';
    const { spans } = toSpacy(analysisOf(text, { quotes: [quoteIn(text, text)] }));
    expect(spans).toMatchObject({ quotes: [{ kb_id: '' }], speakers: [], cues: [] });
  });
});

describe('TimeML', () => {
  const text = 'From May & June on <3>.';
  const dates: Analysis['dates'] = [
    { ...spanIn(text, 'May & June'), type: 'DATE', grain: 'month', value: '"2026"', mod: 'START' },
    { ...spanIn(text, 'June'), type: 'DATE', grain: 'month', value: '2026-06' },
    { ...spanIn(text, 'on'), type: 'SET', grain: 'day', value: 'P1D', quant: 'EVERY', freq: '1D' },
  ];

  test('marks dates in the text, the first of overlapping ones', () => {
    expect(toTimeMl(analysisOf(text, { dates }))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n<DOCID>wirecopy</DOCID>\n' +
        '<TEXT>From <TIMEX3 tid="t1" type="DATE" value="&quot;2026&quot;" mod="START">May &amp; June</TIMEX3> ' +
        '<TIMEX3 tid="t3" type="SET" value="P1D" quant="EVERY" freq="1D">on</TIMEX3> &lt;3&gt;.</TEXT>\n</TimeML>\n',
    );
  });

  test.each([
    ['2026-01-20', 'DATE', '2026-01-20'],
    ['2026-01-20T08:00', 'TIME', '2026-01-20T08:00'],
    ['<x>', 'DATE', '&lt;x&gt;'],
    [new Date(0), 'TIME', '1970-01-01T00:00:00.000Z'],
  ])('says when the document was made: %s', (referenceDate, type, value) => {
    expect(toTimeMl(analysisOf('No.'), { referenceDate, id: 'a&b' })).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n<DOCID>a&amp;b</DOCID>\n' +
        `<DCT><TIMEX3 tid="t0" type="${type}" value="${value}" functionInDocument="CREATION_TIME">${value}</TIMEX3></DCT>\n` +
        '<TEXT>No.</TEXT>\n</TimeML>\n',
    );
  });

  test.each([
    [{ date: 1 }, 'unknown option "date". Known options: id, referenceDate'],
    [{ id: 5 }, 'options.id must be a string, got number 5'],
    [{ referenceDate: 5 }, 'options.referenceDate must be a string, got number 5'],
    [{ referenceDate: new Date(Number.NaN) }, 'options.referenceDate must be a string, got an invalid Date'],
  ])('refuses %j', (options, message) => {
    expect(() => toTimeMl(sample, options as never)).toThrow(new RangeError(`toTimeMl: ${message}`));
  });

  test('an empty date of the document is none', () => {
    expect(toTimeMl(analysisOf(''), { referenceDate: '' })).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n<DOCID>wirecopy</DOCID>\n<TEXT></TEXT>\n</TimeML>\n',
    );
  });

  test('what XML cannot hold is U+FFFD', () => {
    expect(escapeXml("a\0\x08\t\n\v\f\r\x0e\x1f\ufffe\uffff\ud800é🙂'")).toBe(
      "a\ufffd\ufffd\t\n\ufffd\ufffd&#13;\ufffd\ufffd\ufffd\ufffd\ufffdé🙂'",
    );
    expect(wellFormed('a\ud800🙂\udc00')).toBe('a\ufffd🙂\ufffd');
  });
});

describe('W3C Web Annotation', () => {
  test('the sample', () => {
    const target = (words: string, start: number, end: number, prefix: string, suffix: string) => ({
      source: 'urn:a',
      selector: [
        { type: 'TextQuoteSelector', exact: words, prefix, suffix },
        { type: 'TextPositionSelector', start, end },
      ],
    });
    const body = (value: string, purpose: string) => ({ type: 'TextualBody', value, purpose, format: 'text/plain' });
    expect(toWebAnnotation(sample, { source: 'urn:a' })).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationPage',
      id: 'urn:a#annotations',
      items: [
        {
          type: 'Annotation',
          id: 'urn:a#entity-1',
          motivation: 'identifying',
          body: [body('PERSON', 'tagging'), body('Ana𝒳 Costa', 'identifying')],
          target: target('Ana𝒳 Costa', 6, 16, '🙂  Mr ', '\r\nsaid on Sunday: “All is well.”'),
        },
        {
          type: 'Annotation',
          id: 'urn:a#date-1',
          motivation: 'classifying',
          body: [body('DATE', 'tagging'), body('2026-01-18', 'classifying')],
          target: target('Sunday', 26, 32, '🙂  Mr Ana𝒳 Costa\r\nsaid on ', ': “All is well.”\n\nIt rained.'),
        },
        {
          type: 'Annotation',
          id: 'urn:a#quote-1',
          motivation: 'describing',
          body: [body('direct', 'tagging'), body('Speaker: Ana𝒳 Costa', 'describing'), body('Cue: said', 'describing')],
          target: target('“All is well.”', 34, 48, 'Mr Ana𝒳 Costa\r\nsaid on Sunday: ', '\n\nIt rained.'),
        },
      ],
    });
  });

  test('what stands around a place: 32 code units, no character cut in two', () => {
    const text = `${'🙂'.repeat(20)}aXb${'🙂'.repeat(20)}`;
    const [annotation] = toWebAnnotation(analysisOf(text, { entities: [entityIn(text, 'X', 'MISC')] }), {
      source: 'a',
    }).items;
    expect(annotation!.target.selector[0]).toMatchObject({
      prefix: `${'🙂'.repeat(16)}a`,
      suffix: `b${'🙂'.repeat(15)}`,
    });
    const plain = `${'p'.repeat(40)}X${'s'.repeat(40)}`;
    const [other] = toWebAnnotation(analysisOf(plain, { entities: [entityIn(plain, 'X', 'MISC')] }), {
      source: 'a',
    }).items;
    expect(other!.target.selector[0]).toMatchObject({ prefix: 'p'.repeat(32), suffix: 's'.repeat(32) });
  });

  test('a quotation without source and cue says its type alone', () => {
    const text = '“No.”';
    const { items } = toWebAnnotation(analysisOf(text, { quotes: [quoteIn(text, text)] }), { source: 'a' });
    expect(items[0]!.body).toHaveLength(1);
  });

  test.each([[undefined], [{}], [{ source: '' }], [{ source: 5 }]])('needs the address of the text: %j', (options) => {
    expect(() => toWebAnnotation(sample, options as never)).toThrow(
      new TypeError('toWebAnnotation: options.source must be the IRI of the text, such as "https://example.org/story"'),
    );
  });

  test('refuses what it does not know', () => {
    expect(() => toWebAnnotation(sample, { sauce: 'a' } as never)).toThrow(
      new RangeError('toWebAnnotation: unknown option "sauce"; did you mean "source"? Known options: source'),
    );
  });
});
