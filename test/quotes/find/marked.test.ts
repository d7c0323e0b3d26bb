import { describe, expect, it } from 'vitest';
import { findCuesIn } from '../../../src/quotes/cues.js';
import { findContent } from '../../../src/quotes/find/index.js';
import { findTurns } from '../../../src/quotes/find/transcript.js';
import { paragraphsOf } from '../../../src/quotes/paragraphs.js';
import { rangeText, tagged } from '../../phrases/tagged.js';

/** The marked quotations that are found, '-' for none. */
function quotations(marked: string): string {
  const r = tagged(marked);
  return (
    findContent(r, findCuesIn(r))
      .filter(({ type }) => type === 'direct')
      .map((draft) => rangeText(r, draft))
      .join(' ') || '-'
  );
}

describe('marked segments', () => {
  it.each([
    ['eight words', 'a “x x x x x x x x” a', '“x x x x x x x x”'],
    ['seven with capitals', 'a “X X X X x x x” a', '-'],
    ['four words in small letters', 'a “x x x x” a', '“x x x x”'],
    ['three words', 'a “x x x” a', '-'],
    ['four words, two of them with capitals', 'a “x X X x” a', '“x X X x”'],
    ['four words, three of them with capitals', 'a “x X X X” a', '-'],
    ['no words', 'a “…” said/VERB Bo', '-'],
    ['a verb and a stop', 'a “Dogs x ran/VERB.” a', '“Dogs x ran.”'],
    ['a verb and a comma', 'a “Dogs x ran/VERB,” a', '“Dogs x ran,”'],
    ['an auxiliary and a comma', 'a “Dogs x were,” a', '“Dogs x were,”'],
    ['two words and a comma', 'a “Dogs ran/VERB,” a', '-'],
    ['no verb and a comma', 'a “Dogs x X,” a', '-'],
    ['a verb and no comma', 'a “Dogs x ran/VERB” a', '-'],
    ['a sentence of its own', 'It was . “Eleven.” a', '“Eleven.”'],
    ['at the start', '“Eleven.” a', '“Eleven.”'],
    ['behind a colon', 'It was : “Eleven.” a', '“Eleven.”'],
    ['behind a question', 'Was it ? “Eleven.” a', '“Eleven.”'],
    ['behind a mark and a stop', '“x x x x.” “Eleven.” a', '“x x x x.” “Eleven.”'],
    ['a paragraph of its own', 'It was\n\n“Eleven.” a', '“Eleven.”'],
    ['inside a sentence', 'It was “Eleven.” a', '-'],
    ['a comma and a verb behind', '“Eleven,” came/VERB the reply', '“Eleven,”'],
    ['a comma and a noun behind', '“Eleven,” the reply', '-'],
    ['no stop at the start', '“Eleven” a', '-'],
    ['eight spaces before it', `It was .${' '.repeat(7)}“Eleven.” a`, '“Eleven.”'],
    ['more spaces before it', `It was .${' '.repeat(8)}“Eleven.” a`, '-'],
    ['a cue behind', 'a “No,” she said/VERB .', '“No,”'],
    ['an inverted cue behind', 'a “No,” said/VERB Bo .', '“No,”'],
    ['a comma behind the marks', 'a “No”, she said/VERB .', '“No”'],
    ['no comma', 'a “No” she said/VERB .', '-'],
    ['a cue far behind', 'a “No,” a b c d e the mayor of it said/VERB .', '“No,”'],
    ['a source six tokens behind', 'a “No,” , a , b , Bo said/VERB .', '“No,”'],
    ['a cue before', 'She called/VERB it “brave/ADJ” .', '“brave”'],
    ['a cue fourteen tokens before', `She called/VERB ${'x '.repeat(12)}“brave/ADJ” .`, '“brave”'],
    ['a cue fifteen tokens before', `She called/VERB ${'x '.repeat(15)}“brave/ADJ” .`, '-'],
    ['a stop between', 'She called/VERB it . a “brave/ADJ” .', '-'],
    ['a semicolon between', 'She called/VERB it ; a “brave/ADJ” .', '-'],
    ['a question mark between', 'She called/VERB it ? a “brave/ADJ” .', '-'],
    ['a nickname', 'She called/VERB Robert “Bobby” Scott .', '-'],
    ['a nickname of three words', 'She called/VERB Robert “Big Bobby B” Scott .', '-'],
    ['a nickname of four words', 'She called/VERB Robert “Big Bobby B B” Scott .', '“Big Bobby B B”'],
    ['a name behind no name', 'She called/VERB him “Bobby” Scott .', '“Bobby”'],
    ['a name before no name', 'She called/VERB Robert “Bobby” there .', '“Bobby”'],
    ['small letters between names', 'She called/VERB Robert “bobby” Scott .', '“bobby”'],
    ['one small word', 'She called/VERB Robert “big Bobby” Scott .', '“big Bobby”'],
    ['the term', 'She said/VERB the term “brave/ADJ” was .', '-'],
    ['dubbed', 'She called/VERB it , dubbed/X “brave/ADJ” .', '-'],
    ['known as', 'She called/VERB it , known/X as “brave/ADJ” .', '-'],
    ['sold as', 'She called/VERB it , sold/X as “brave/ADJ” .', '“brave”'],
    ['so-called', 'She called/VERB the so-called “brave/ADJ” .', '-'],
    ['so called', 'She told/VERB the so called/ADJ “brave/ADJ” .', '-'],
    ['six words of a term', 'She called/VERB the term “x x x x x x” .', '-'],
    ['seven words of a term', 'She called/VERB the term “x x x x x x x” .', '“x x x x x x x”'],
    ['a film', 'She called/VERB the film “Old/ADJ Ways” .', '-'],
    ['a book, with a comma', 'She called/VERB his book , “Old/ADJ Ways” .', '-'],
    ['a show behind it', 'She called/VERB it “Old/ADJ Ways” show .', '-'],
    ['a show two words behind it', 'She called/VERB it “Old/ADJ Ways” radio show .', '-'],
    ['a title behind a possessive', 'She called/VERB Leeds’s “Ways” .', '-'],
    ['a title behind a preposition', 'She spoke/VERB of it on “Old/ADJ Ways” .', '-'],
    ['a title behind an article', 'She called/VERB the “Old/ADJ Ways” .', '-'],
    ['a title behind a pronoun', 'She called/VERB him “Old/ADJ Ways” .', '-'],
    ['a title of one word behind an article', 'She called/VERB the “Ways” .', '“Ways”'],
    ['a small word in a title', 'She called/VERB the film “Ways of Old/ADJ” .', '-'],
    ['a long small word in a title', 'She called/VERB the film “Ways about Old/ADJ” .', '“Ways about Old”'],
    ['a small word at the start', 'She called/VERB the film “of Old/ADJ” .', '“of Old”'],
    ['twelve words of a title', `She called/VERB the film “${'X '.repeat(11)}X” .`, '-'],
    ['thirteen', `She called/VERB the film “${'X '.repeat(12)}X” .`, `“${'X '.repeat(12)}X”`],
    ['a heading', 'x\n\n‘Coal Is Dead/ADJ.’\n\na', '-'],
    ['a heading of two words', 'x\n\n‘Coal Is.’\n\na', '‘Coal Is.’'],
    ['a heading with a word behind it', 'x\n\n‘Coal Is Dead/ADJ.’ x\n\nx', '‘Coal Is Dead.’'],
    ['a heading behind a word', 'x\n\nx . ‘Coal Is Dead/ADJ.’\n\na', '‘Coal Is Dead.’'],
    ['a heading with a stop behind the marks', 'x\n\n‘Coal Is Really Dead/ADJ’.\n\na', '-'],
    ['a heading at the start and end of a text', '‘Coal Is Dead/ADJ.’', '-'],
    ['a stray closing mark', 'We won/VERB,” he said/VERB .', 'We won,”'],
    ['one behind no comma', 'We won/VERB” he said/VERB .', '-'],
    ['hailed as', 'He hailed/VERB Bo | He took/VERB the man as “a kid” .', '“a kid”'],
    ['hailed as the', 'He took/VERB the old/ADJ man of Leeds as the “kid” .', '“kid”'],
    ['taken as', 'He took/VERB as “a kid” .', '-'],
    ['no verb', 'the man as “a kid” .', '-'],
    ['a preposition in the object', 'He took/VERB the man in Leeds as “a kid” .', '-'],
    ['nine words of object', `He took/VERB ${'x '.repeat(9)}as “a kid” .`, '“a kid”'],
    ['ten words of object', `He took/VERB ${'x '.repeat(10)}as “a kid” .`, '-'],
    ['and joins', 'It is “x x x x” and “sick/ADJ” .', '“x x x x” “sick”'],
    ['or joins', 'It is “x x x x” or “sick/ADJ” .', '“x x x x” “sick”'],
    ['a comma joins', 'It is “x x x x”, “sick/ADJ” .', '“x x x x” “sick”'],
    ['a comma in the marks joins', 'It is “x x x x,” “sick/ADJ” .', '“x x x x,” “sick”'],
    ['a comma in the marks and an article', 'It is “x x x x,” an/DET “ant” .', '“x x x x,” “ant”'],
    ['an article alone', 'It is “x x x x” a “bully” .', '“x x x x”'],
    ['and a', 'It is “x x x x” and as the “bully” .', '“x x x x” “bully”'],
    ['and of', 'It is “x x x x” and of “boys” .', '“x x x x” “boys”'],
    ['another word', 'It is “x x x x” and men “bully” .', '“x x x x”'],
    ['too many words between', 'It is “x x x x” and a the a the a “bully” .', '“x x x x”'],
    ['seven words joined', 'It is “x x x x” and “X X X X X X X” .', '“x x x x”'],
    ['six words joined', 'It is “x x x x” and “X X X X X X” .', '“x x x x” “X X X X X X”'],
    ['seven words and a stop joined', 'It is “x x x x” and “X X X X X X X.”', '“x x x x” “X X X X X X X.”'],
    ['no words joined', 'It is “x x x x” and “…” .', '“x x x x”'],
    ['two joined, and a third', 'It is “x x x x”, “sick/ADJ” and “sad/ADJ” .', '“x x x x” “sick” “sad”'],
  ])('%s', (_why, marked, expected) => {
    expect(quotations(marked)).toBe(expected);
  });
});

describe('quotations that are not closed', () => {
  it.each([
    ['before the source', '“We lost/VERB it, Bo said/VERB .', '“We lost it,'],
    ['a question', '“Was it lost/VERB? Bo asked/VERB .', '“Was it lost?'],
    ['an inverted cue', '“We lost/VERB it, said/VERB Bo .', '“We lost it,'],
    ['no comma', '“We lost/VERB it Bo said/VERB .', '“We lost it Bo said .'],
    ['a cue before it', 'Bo said/VERB, “We lost/VERB it all', '“We lost it all'],
    [
      'a paragraph that goes on',
      '“We lost/VERB it, Bo said/VERB .\n\n“So it is/AUX,” he said/VERB .',
      '“We lost it, Bo said . “So it is,”',
    ],
    ['another paragraph', '“We lost/VERB it, Bo said/VERB .\n\nx “So it is/AUX,” he said/VERB .', '“We lost it,'],
    [
      'the second attribution',
      '“We lost/VERB what they said/VERB it was, Bo said/VERB .',
      '“We lost what they said it was,',
    ],
    ['a mark that is closed', '“We lost/VERB it, Bo said/VERB ” .', '“We lost it, Bo said ”'],
  ])('%s', (_why, marked, expected) => {
    expect(quotations(marked)).toBe(expected);
  });
});

/** "LABEL: content" of each turn, in brackets where it is marked. */
function turns(text: string): string[] {
  const r = tagged(text);
  return findTurns(r.text, paragraphsOf(r.sentences)).map(({ label, start, end, marked, paragraph }) => {
    const turn = `${paragraph} ${r.text.slice(label.start, label.end)}: ${r.text.slice(start, end)}`;
    return marked ? `(${turn})` : turn;
  });
}

describe('turns of a transcript', () => {
  it.each([
    [
      'a label that comes twice',
      'BO: Dogs ran.\n\nAN: Yes.\n\nBO: No.',
      ['0 BO: Dogs ran.', '1 AN: Yes.', '2 BO: No.'],
    ],
    ['one that is not shouted', 'Bo: Dogs ran.\n\nAn: Yes.\n\nBo: No.', ['0 Bo: Dogs ran.', '2 Bo: No.']],
    ['none twice', 'BO: Dogs ran.\n\nAN: Yes.', []],
    ['a small first letter', 'bo: Dogs ran.\n\nbo: No.', []],
    ['a small second word', 'Bo and An: Dogs ran.\n\nBo and An: No.', []],
    [
      'a name and a title',
      'Sen. Bo Lund, D-La.: Dogs ran.\n\nSen. Bo Lund, D-La.: No.',
      ['0 Sen. Bo Lund, D-La.: Dogs ran.', '1 Sen. Bo Lund, D-La.: No.'],
    ],
    ['a digit', 'Bo 2: Dogs ran.\n\nBo 2: No.', []],
    ['a mark', 'Bo “B”: Dogs ran.\n\nBo “B”: No.', []],
    ['no words', '—: Dogs ran.\n\n—: No.', []],
    ['no label', ': Dogs ran.\n\n: No.', []],
    ['no space behind the colon', 'Bo:Dogs ran.\n\nBo:No.', []],
    ['two spaces', 'Bo:  Dogs ran.\n\nBo:  No.', ['0 Bo: Dogs ran.', '1 Bo: No.']],
    ['nothing behind the colon', 'Bo: \n\nBo: No.\n\nBo: So.', ['1 Bo: No.', '2 Bo: So.']],
    ['a quotation behind the colon', 'Bo: “Dogs ran.”\n\nBo: “No.”', []],
    ['marks around all', '“Bo: Dogs ran.”\n\n“Bo: No.”', ['(0 Bo: Dogs ran.)', '(1 Bo: No.)']],
    ['marks that are not closed', '“Bo: Dogs ran.\n\n“Bo: No.', ['(0 Bo: Dogs ran.)', '(1 Bo: No.)']],
    ['a closing mark without an opening one', 'Bo: Dogs “ran.”\n\nBo: No.', ['0 Bo: Dogs “ran.”', '1 Bo: No.']],
    ['six words', 'A B C D E F: Dogs.\n\nA B C D E F: No.', ['0 A B C D E F: Dogs.', '1 A B C D E F: No.']],
    ['seven words', 'A B C D E F G: Dogs.\n\nA B C D E F G: No.', []],
    [
      'sixty characters',
      `${'A'.repeat(60)}: Dogs.\n\n${'A'.repeat(60)}: No.`,
      [`0 ${'A'.repeat(60)}: Dogs.`, `1 ${'A'.repeat(60)}: No.`],
    ],
    ['more', `${'A'.repeat(61)}: Dogs.\n\n${'A'.repeat(61)}: No.`, []],
    [
      'a heading',
      'EGYPT: BUS CRASH KILLS 20\n\nEGYPT: Dogs ran.\n\nEGYPT: So.',
      ['1 EGYPT: Dogs ran.', '2 EGYPT: So.'],
    ],
    ['a question without a name', 'Q: Dogs?\n\nQ: No?', []],
    ['a note', 'Note: Dogs.\n\nNote: No.', []],
    [
      'a fuller label at first',
      'SEN. BO LUND: Dogs.\n\nLUND: Yes.\n\nLUND: No.',
      ['0 SEN. BO LUND: Dogs.', '1 LUND: Yes.', '2 LUND: No.'],
    ],
    [
      'a fuller label with what it is of',
      'SEN. BO LUND, D-La.: Dogs.\n\nLUND: Yes.\n\nLUND: No.',
      ['0 SEN. BO LUND, D-La.: Dogs.', '1 LUND: Yes.', '2 LUND: No.'],
    ],
    [
      'a fuller label in small letters',
      'Sen. Bo Lund: Dogs.\n\nLUND: Yes.\n\nLUND: No.',
      ['1 LUND: Yes.', '2 LUND: No.'],
    ],
    [
      'a fuller label two paragraphs before',
      'SEN. BO LUND: Dogs.\n\nx\n\nLUND: Yes.\n\nLUND: No.',
      ['0 SEN. BO LUND: Dogs.', '2 LUND: Yes.', '3 LUND: No.'],
    ],
    [
      'three paragraphs before',
      'SEN. BO LUND: Dogs.\n\nx\n\nx\n\nLUND: Yes.\n\nLUND: No.',
      ['3 LUND: Yes.', '4 LUND: No.'],
    ],
    ['a last label', 'LUND: Yes.\n\nLUND: No.\n\nSEN. BO LUND: Dogs.', ['0 LUND: Yes.', '1 LUND: No.']],
    ['two labels in all', 'SEN. BO LUND: Dogs.\n\nLUND: Yes.', []],
    ['a colon of the next paragraph', 'Bo\n\nBo: No.\n\nBo: So.', ['1 Bo: No.', '2 Bo: So.']],
  ])('%s', (_why, text, expected) => {
    expect(turns(text)).toEqual(expected);
  });

  it('are quotations whose source is the label', () => {
    const r = tagged('BO: Dogs ran/VERB.\n\n“BO: No/NOUN, he said/VERB.”');
    expect(findContent(r, findCuesIn(r))).toEqual([
      {
        start: 4,
        end: 13,
        type: 'direct',
        quoted: [],
        closed: true,
        paragraph: 0,
        cue: null,
        source: { start: 0, end: 2 },
        utterance: -1,
        score: 0.9,
        rule: 'transcript-label',
      },
      {
        start: 20,
        end: 32,
        type: 'direct',
        quoted: [{ start: 20, end: 32 }],
        closed: true,
        paragraph: 1,
        cue: null,
        source: { start: 16, end: 18 },
        utterance: -1,
        score: 0.9,
        rule: 'transcript-label',
      },
    ]);
  });
});

it('a marked quotation has its paragraph and what stands between the marks', () => {
  const r = tagged('x\n\nx\n\n“It is an old/ADJ, old/ADJ boat.');
  expect(findContent(r, findCuesIn(r))).toEqual([
    {
      start: 6,
      end: 30,
      type: 'direct',
      quoted: [{ start: 7, end: 30 }],
      closed: false,
      paragraph: 2,
      cue: null,
      source: null,
      utterance: -1,
      score: 0.5,
      rule: '',
    },
  ]);
});
