import { describe, expect, it } from 'vitest';
import { attribute, SIEVES } from '../../../src/quotes/attribute/index.js';
import { findCuesIn } from '../../../src/quotes/cues.js';
import type { DraftQuote } from '../../../src/quotes/draft.js';
import { findContent } from '../../../src/quotes/find/index.js';
import { joinUtterances } from '../../../src/quotes/utterances.js';
import type { Reading } from '../../../src/phrases/reading.js';
import { rangeText, tagged } from '../../phrases/tagged.js';

function draftsIn(r: Reading): DraftQuote[] {
  const cues = findCuesIn(r);
  const drafts = findContent(r, cues);
  attribute(r, drafts, cues);
  joinUtterances(drafts);
  return drafts;
}

/** "SOURCE <cue> rule" of each quotation; '-' for no source, no <cue> where there is none. */
function attributed(marked: string): string[] {
  const r = tagged(marked);
  return draftsIn(r).map(({ source, cue, rule }) =>
    [rangeText(r, source), ...(cue ? [`<${rangeText(r, cue)}>`] : []), rule].join(' ').trim(),
  );
}

describe('a cue beside the quotation', () => {
  it.each([
    ['behind, inverted', '“It is an old/ADJ boat,” said/VERB [Ann Hill] .', ['Ann Hill <said> inverted-cue']],
    ['with an adverb', '“It is an old/ADJ boat,” also said/VERB [Ann Hill] .', ['Ann Hill <said> inverted-cue']],
    ['behind a dash', '“It is an old/ADJ boat” — said/VERB [Ann Hill] .', ['Ann Hill dash-name']],
    [
      'behind a stop, in small letters',
      '“It is an old/ADJ boat.” said/VERB [Ann Hill] .',
      ['Ann Hill <said> inverted-cue'],
    ],
    [
      'behind a stop, with a capital',
      '“It is an old/ADJ boat.” Asked/VERB by [Ann Hill] , he left/VERB .',
      ['It <Asked> cue-in-clause'],
    ],
    ['in the next paragraph', '“It is an old/ADJ boat,”\n\nsaid/VERB [Ann Hill] .', ['-']],
    ['according to', '“It is an old/ADJ boat,” according/VERB to Bo .', ['Bo <according to> inverted-cue']],
    ['behind another word', '“It is an old/ADJ boat,” men said/VERB .', ['men <said> name-before-cue']],
    [
      'behind a role and a name',
      '“It is an old/ADJ boat,” mayor [Ann Hill] said/VERB .',
      ['Ann Hill <said> name-before-cue'],
    ],
    [
      'behind a name and a role',
      '“It is an old/ADJ boat,” [Ann Hill] , a cook , said/VERB .',
      ['Ann Hill <said> name-before-cue'],
    ],
    [
      'behind a role in brackets',
      '“It is an old/ADJ boat,” ( again ) [Ann Hill] said/VERB .',
      ['Ann Hill <said> cue-in-clause'],
    ],
    [
      'behind a participle that is a role',
      '“Is it an old/ADJ boat?” prosecuting/VERB counsel [Ann Hill] asked/VERB .',
      ['Ann Hill <asked> name-before-cue'],
    ],
    [
      'behind eight words of role',
      '“It is an old/ADJ boat,” x x x x x x x x [Ann Hill] said/VERB .',
      ['Ann Hill <said> name-before-cue'],
    ],
    [
      'behind nine',
      '“It is an old/ADJ boat,” x x x x x x x x x [Ann Hill] said/VERB .',
      ['Ann Hill <said> cue-in-clause'],
    ],
    ['behind a conjunction', '“It is an old/ADJ boat,” but [Ann Hill] said/VERB .', ['Ann Hill <said> cue-in-clause']],
    [
      'behind a subordinator',
      '“It is an old/ADJ boat,” because [Ann Hill] said/VERB .',
      ['Ann Hill <said> cue-in-clause'],
    ],
    ['behind an adverb', '“It is an old/ADJ boat,” again [Ann Hill] said/VERB .', ['Ann Hill <said> cue-in-clause']],
    ['behind another mark', '“It is an old/ADJ boat,” ; [Ann Hill] said/VERB .', ['Ann Hill <said> cue-in-clause']],
    ['a question, and a pronoun', '“Is it an old/ADJ boat?” he asked/VERB .', ['he <asked> name-before-cue']],
    ['a question, and a name', '“Is it an old/ADJ boat?” Bo asked/VERB .', ['Bo <asked> name-before-cue']],
    ['a stop, and a name', '“It is an old/ADJ boat.” Bo said/VERB .', ['Bo <said> cue-in-clause']],
    [
      'a question behind a colon, and a name',
      'Cy asked/VERB : “Is it an old/ADJ boat?” Bo said/VERB no/INTJ .',
      ['Cy <asked> cue-in-front'],
    ],
    [
      'a question, and the cue of the next one',
      '“Is it an old/ADJ boat?” Bo said/VERB : “It is an old/ADJ boat.”',
      ['Bo <said> cue-in-clause', 'Bo <said> cue-in-front'],
    ],
    ['in front, a colon', 'Bo said/VERB : “It is an old/ADJ boat.”', ['Bo <said> cue-in-front']],
    ['in front, a comma', 'Bo said/VERB , “It is an old/ADJ boat.”', ['Bo <said> cue-in-front']],
    ['in front, no mark', 'Bo said/VERB “It is an old/ADJ boat.”', ['Bo <said> cue-in-clause']],
    [
      'in front, behind another quotation',
      'Bo called/VERB “an odd old/ADJ ship” , “an odd old/ADJ boat” .',
      ['Bo <called> cue-in-clause', 'Bo <called> cue-in-clause'],
    ],
    ['in front, in the sentence before', 'Bo spoke/VERB | Then : “It is an old/ADJ boat.”', ['-']],
    ['in the clause', 'Bo called/VERB it “brave/ADJ” .', ['Bo <called> cue-in-clause']],
    [
      'behind in the clause',
      'The “odd/ADJ odd/ADJ old/ADJ boat” was red/ADJ , Bo said/VERB .',
      ['Bo <said> reported-clause'],
    ],
    ['in the sentence before', 'Bo spoke/VERB in Leeds . | “It is an old/ADJ boat.”', ['Bo <spoke> sentence-before']],
    ['two sentences before', 'Bo spoke/VERB in Leeds . | Dogs . | “It is an old/ADJ boat.”', ['-']],
    ['in the paragraph before', 'Bo spoke/VERB in Leeds .\n\n“It is an old/ADJ boat.”', ['-']],
    ['in marks', '“x x x x x he said/VERB .” | “It is an old/ADJ boat.”', ['-', '-']],
  ])('%s', (_why, marked, expected) => {
    expect(attributed(marked)).toEqual(expected);
  });
});

describe('quotations that go on', () => {
  const Q = '“It is an old/ADJ boat';
  it.each([
    [
      'behind the cue',
      `${Q},” Bo said/VERB . | ${Q}.”`,
      ['Bo <said> name-before-cue', 'Bo <said> continued-after-cue'],
    ],
    [
      'behind the cue, a sentence later',
      `${Q},” Bo said/VERB . | Dogs ran/VERB . | ${Q}.”`,
      ['Bo <said> name-before-cue', 'Dogs subject-before'],
    ],
    ['in the next paragraph', `${Q},” Bo said/VERB .\n\n${Q}.”`, ['Bo <said> name-before-cue', 'Bo floating-quote']],
    ['two paragraphs later', `${Q},” Bo said/VERB .\n\nx .\n\n${Q}.”`, ['Bo <said> name-before-cue', '-']],
    ['behind a question', `${Q}?” Bo asked/VERB .\n\n${Q}.”`, ['Bo <asked> name-before-cue', '-']],
    ['not at the start of the paragraph', `${Q},” Bo said/VERB .\n\nx . | ${Q}.”`, ['Bo <said> name-before-cue', '-']],
    ['behind nobody', `${Q}.”\n\n${Q}.”`, ['-', '-']],
    ['not closed', `Bo said/VERB : ${Q}.\n\n${Q}.”`, ['Bo <said> cue-in-front', 'Bo <said> continued-paragraph']],
    [
      'not closed, with the cue behind',
      `${Q}.\n\n${Q},” Bo said/VERB .`,
      ['Bo <said> continued-paragraph', 'Bo <said> name-before-cue'],
    ],
    [
      'not closed twice, with the cue behind',
      `${Q}.\n\n${Q}.\n\n${Q},” Bo said/VERB .`,
      ['Bo <said> continued-paragraph', 'Bo <said> continued-paragraph', 'Bo <said> name-before-cue'],
    ],
    ['not closed, a paragraph between', `Bo said/VERB : ${Q}.\n\nx .\n\n${Q}.”`, ['Bo <said> cue-in-front', '-']],
    [
      'a turn',
      `${Q}?” Bo asked/VERB .\n\n${Q},” Cy said/VERB .\n\n${Q}.”`,
      ['Bo <asked> name-before-cue', 'Cy <said> name-before-cue', 'Bo alternating-speakers'],
    ],
    [
      'a turn behind two of one speaker',
      `${Q},” Bo said/VERB .\n\n${Q},” Bo said/VERB .\n\n${Q}.”`,
      ['Bo <said> name-before-cue', 'Bo <said> name-before-cue', 'Bo floating-quote'],
    ],
    [
      'an answer',
      `${Q},” Bo said/VERB .\n\nDogs .\n\n${Q}?” Cy asked/VERB .\n\n${Q}.”`,
      ['Bo <said> name-before-cue', 'Cy <asked> name-before-cue', 'Bo alternating-speakers'],
    ],
    ['an answer to the only one who spoke', `${Q}?” Cy asked/VERB .\n\n${Q}.”`, ['Cy <asked> name-before-cue', '-']],
    [
      'a question behind a reply',
      `${Q},” Bo said/VERB .\n\nDogs .\n\n${Q},” Cy replied/VERB .\n\n${Q}?”`,
      ['Bo <said> name-before-cue', 'Cy <replied> name-before-cue', 'Bo alternating-speakers'],
    ],
    [
      'a question behind no reply',
      `${Q},” Bo said/VERB .\n\nDogs .\n\n${Q},” Cy said/VERB .\n\n${Q}?”`,
      ['Bo <said> name-before-cue', 'Cy <said> name-before-cue', 'Cy floating-quote'],
    ],
    [
      'no question behind a reply',
      `${Q},” Bo said/VERB .\n\nDogs .\n\n${Q},” Cy replied/VERB .\n\n${Q}.”`,
      ['Bo <said> name-before-cue', 'Cy <replied> name-before-cue', 'Cy floating-quote'],
    ],
    [
      'a turn with more in its paragraph',
      `${Q}?” Bo asked/VERB .\n\n${Q},” Cy said/VERB .\n\n${Q}.” x .`,
      ['Bo <asked> name-before-cue', 'Cy <said> name-before-cue', 'Cy floating-quote'],
    ],
    [
      'a turn that is not closed',
      `${Q}?” Bo asked/VERB .\n\n${Q},” Cy said/VERB .\n\n${Q}.`,
      ['Bo <asked> name-before-cue', 'Cy <said> name-before-cue', 'Cy floating-quote'],
    ],
    [
      'a turn with a stop behind the marks',
      `${Q}?” Bo asked/VERB .\n\n${Q},” Cy said/VERB .\n\n${Q}” .`,
      ['Bo <asked> name-before-cue', 'Cy <said> name-before-cue', 'Bo alternating-speakers'],
    ],
  ])('%s', (_why, marked, expected) => {
    expect(attributed(marked)).toEqual(expected);
  });
});

describe('quotations without a cue', () => {
  const Q = '“It is an old/ADJ boat.”';
  it.each([
    ['a colon', `The sign hung/VERB there : ${Q}`, ['The sign colon-in-front']],
    ['a colon behind a subject', `Bo left/VERB a note : ${Q}`, ['Bo colon-in-front']],
    ['a colon behind no subject', `Then so : ${Q}`, ['-']],
    ['a colon behind a cue without a source', `It was said/VERB : ${Q}`, ['- <said> cue-in-clause']],
    ['a subject before', `Bo left/VERB . | ${Q}`, ['Bo subject-before']],
    ['a subject in the paragraph before', `Bo left/VERB .\n\n${Q}`, ['-']],
    ['a subject two sentences before', `Bo left/VERB . | So . | ${Q}`, ['-']],
    [
      'a quotation in the sentence before',
      `Bo said/VERB : ${Q} | ${Q}`,
      ['Bo <said> cue-in-front', 'Bo <said> continued-after-cue'],
    ],
    ['a name that is no entity', `Bo left/VERB , with “a very odd old/ADJ boat” .`, ['-']],
    [
      'an organisation',
      `[ORG: Dale Bank] left/VERB , with “a very odd old/ADJ boat” .`,
      ['Dale Bank subject-of-clause'],
    ],
    ['a person', `[Ann Hill] left/VERB , with “a very odd old/ADJ boat” .`, ['Ann Hill subject-of-clause']],
    ['a pronoun', `She left/VERB , with “a very odd old/ADJ boat” .`, ['She subject-of-clause']],
    ['a noun', `Men left/VERB , with “a very odd old/ADJ boat” .`, ['-']],
    ['a place', `[LOC: Leeds] left/VERB , with “a very odd old/ADJ boat” .`, ['-']],
    ['a relative clause', `She left/VERB Bo who had “a very odd old/ADJ boat” .`, ['-']],
    ['what', `She left/VERB what was “a very odd old/ADJ boat” .`, ['-']],
    ['the quotation first', `“a very odd old/ADJ boat” had she .`, ['-']],
    ['a label', `LEUNG : ${Q}`, ['LEUNG transcript-name']],
    ['a label with a rank', `CAPT. LIV HANSTEEN : ${Q}`, ['LIV HANSTEEN transcript-name']],
    ['a label with what somebody is', `LEUNG , a cook : ${Q}`, ['LEUNG transcript-name']],
    ['a label with a bracket', `LEUNG ( off ) : ${Q}`, ['LEUNG transcript-name']],
    ['a label in small letters', `the cook : ${Q}`, ['-']],
    ['a label in the second line', `x .\nLEUNG : ${Q}`, ['LEUNG transcript-name']],
    ['a label in the second paragraph', `x .\n\nLEUNG : ${Q}`, ['LEUNG transcript-name']],
    ['a label of a sentence', `x . | LEUNG : ${Q}`, ['-']],
    ['a label of thirteen words', `${'A '.repeat(13)}: ${Q}`, [`${'A '.repeat(13).trim()} transcript-name`]],
    ['a label of more words', `A : B . ${'A '.repeat(13)}: ${Q}`, ['-']],
    ['a label without case', `東京 : ${Q}`, ['東京 transcript-name']],
    ['a dash and a name', `${Q} — [Ann Hill]`, ['Ann Hill dash-name']],
    ['two dashes and a name', `${Q} -- [Ann Hill]`, ['Ann Hill dash-name']],
    ['a bar and a name', `${Q} ― [Ann Hill]`, ['Ann Hill dash-name']],
    ['a dash, a name and a stop', `${Q} — [Ann Hill].`, ['Ann Hill dash-name']],
    ['a dash, a name and a role', `${Q} — [Ann Hill], who left/VERB .`, ['Ann Hill dash-name']],
    ['a dash, a name and a bracket', `${Q} — [Ann Hill] ( 45 ) .`, ['Ann Hill dash-name']],
    ['a dash, a role and more', `${Q} — a cook , 45 .`, ['a cook dash-name']],
    ['a dash, a role and a clause', `${Q} — a cook , who left/VERB .`, ['-']],
    ['a dash, a role and an auxiliary', `${Q} — a cook , who was .`, ['-']],
    ['a dash, a name and a verb', `${Q} — [Ann Hill] left/VERB .`, ['-']],
    ['a dash in a line below', `${Q}\n\n— [Ann Hill]`, ['Ann Hill dash-name']],
    ['a dash and a role in a line below', `${Q}\n\n— a cook`, ['-']],
    ['a dash, and the name in a line below', `${Q} —\n\n[Ann Hill]`, ['-']],
    ['a dash at the end', `${Q} —`, ['-']],
    ['a dash and no name', `${Q} — so`, ['-']],
    ['a name and no dash', `${Q} [Ann Hill]`, ['-']],
    ['a dash, a name, and the next paragraph', `${Q} — [Ann Hill]\n\nx .`, ['Ann Hill dash-name']],
    ['a dash, a role, a comma and the next paragraph', `${Q} — a cook , 45\n\nx .`, ['a cook dash-name']],
    ['a dash, a role, a comma and the next sentence', `${Q} — a cook , 45 | x .`, ['-']],
  ])('%s', (_why, marked, expected) => {
    expect(attributed(marked)).toEqual(expected);
  });
});

it('each sieve says how sure it is', () => {
  expect(SIEVES.map(({ id, score }) => `${id} ${score}`)).toEqual([
    'transcript-name 0.9',
    'dash-name 0.96',
    'inverted-cue 0.97',
    'name-before-cue 0.99',
    'cue-in-front 0.95',
    'cue-in-clause 0.83',
    'continued-after-cue 0.97',
    'continued-paragraph 0.85',
    'colon-in-front 0.72',
    'sentence-before 0.92',
    'subject-before 0.5',
    'subject-of-clause 0.68',
    'alternating-speakers 0.75',
    'floating-quote 0.6',
  ]);
});

it.each([
  ['Bo said/VERB it was old/ADJ .', 0.78],
  ['Bo said/VERB it was “old/ADJ” .', 0.84],
  ['It was said/VERB that it was old/ADJ .', 0.4],
  ['“It is an old/ADJ boat,” said/VERB Bo .', 0.97],
  ['“It is an old/ADJ boat” .', 0.5],
  ['Bo wrote/VERB :\n\nDogs ran/VERB to the sea .', 0.7],
])('the score of %s is %f', (marked, expected) => {
  expect(draftsIn(tagged(marked)).map(({ score }) => score)).toEqual([expected]);
});

describe('joinUtterances', () => {
  const draft = (of: Partial<DraftQuote>): DraftQuote => ({
    ...{ start: 0, end: 1, type: 'direct', quoted: [], closed: true, paragraph: 0 },
    ...{ cue: null, source: null, utterance: -1, score: 0, rule: '' },
    ...of,
  });
  const [bo, an] = [
    { start: 1, end: 2 },
    { start: 5, end: 6 },
  ];
  it.each([
    ['each its own', [{}, {}], [0, 1]],
    ['the same cue', [{ cue: bo }, {}, { cue: bo }], [0, 1, 0]],
    ['two cues', [{ cue: bo }, { cue: an }], [0, 1]],
    ['going on in the next paragraph', [{ closed: false }, { paragraph: 1 }], [0, 0]],
    ['closed', [{}, { paragraph: 1 }], [0, 1]],
    ['in the same paragraph', [{ closed: false }, {}], [0, 1]],
    ['two paragraphs later', [{ closed: false }, { paragraph: 2 }], [0, 1]],
    [
      'with another source',
      [
        { closed: false, source: bo },
        { paragraph: 1, source: an },
      ],
      [0, 1],
    ],
    [
      'with the same source',
      [
        { closed: false, source: bo },
        { paragraph: 1, source: bo },
      ],
      [0, 0],
    ],
    ['with a source at last', [{ closed: false }, { paragraph: 1, source: an }], [0, 1]],
    [
      'a cue of its own that comes back',
      [
        { closed: false, source: bo },
        { paragraph: 1, source: bo, cue: an },
        { cue: an, paragraph: 5 },
      ],
      [0, 0, 0],
    ],
  ])('%s', (_why, drafts, expected) => {
    const quotes = drafts.map(draft);
    joinUtterances(quotes);
    expect(quotes.map(({ utterance }) => utterance)).toEqual(expected);
  });
});
