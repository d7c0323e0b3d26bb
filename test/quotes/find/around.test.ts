import { describe, expect, it } from 'vitest';
import { findCuesIn } from '../../../src/quotes/cues.js';
import { findContent } from '../../../src/quotes/find/index.js';
import { rangeText, tagged } from '../../phrases/tagged.js';

/** What is found, with types other than indirect; '-' for nothing. */
function found(marked: string): string {
  const r = tagged(marked);
  return (
    findContent(r, findCuesIn(r))
      .map((draft) => `${draft.type === 'indirect' ? '' : `${draft.type} `}${rangeText(r, draft)}`)
      .join(' / ') || '-'
  );
}

describe('a cue behind or inside what it reports', () => {
  it.each([
    ['behind', 'It is old/ADJ , officials said/VERB .', 'It is old'],
    ['behind a question mark', 'Is it old/ADJ ? officials asked/VERB .', 'Is it old'],
    ['behind a dash', 'It is old/ADJ — officials said/VERB .', 'It is old'],
    ['behind, with a time', 'It is old/ADJ , officials said/VERB on Monday .', 'It is old'],
    ['behind, with a hearer', 'It is old/ADJ , officials told/VERB the crowd .', 'It is old'],
    ['behind, with a medium', 'It is old/ADJ , officials said/VERB in a statement .', 'It is old'],
    ['behind, with a place', 'It is old/ADJ , officials said/VERB in Leeds .', 'It is old'],
    ['behind, with an adverb', 'It is old/ADJ , officials said/VERB again .', 'It is old'],
    ['behind, with an object', 'It is old/ADJ , officials said/VERB twice/NUM .', '-'],
    ['behind, with an auxiliary', 'It is old/ADJ , officials have said/VERB .', 'It is old'],
    ['behind, inverted', 'It is old/ADJ , said/VERB [Ann Hill] .', 'It is old'],
    ['behind, inverted with an adverb', 'It is old/ADJ , also said/VERB [Ann Hill] .', 'It is old'],
    ['behind, a role and a name', 'It is old/ADJ , the firm’s chief officer , [Ann Hill] , said/VERB .', 'It is old'],
    ['behind, a role without an article', 'It is old/ADJ , spokesman [Bo Lund] said/VERB .', 'It is old'],
    ['behind, his role', 'It is old/ADJ , his boss , [Bo Lund] , said/VERB .', 'It is old'],
    ['behind, its role', 'It is old/ADJ , its boss , [Bo Lund] , said/VERB .', 'It is old'],
    ['behind, no role', 'It is old/ADJ , dogs ran/VERB , [Bo Lund] said/VERB .', 'It is old , dogs ran'],
    ['no comma before the cue', 'Old/ADJ dogs officials said/VERB .', '-'],
    ['a verb before the source', 'It is old/ADJ , they think/VERB officials said/VERB .', '-'],
    ['as officials say', 'It is old/ADJ , as officials said/VERB .', 'It is old'],
    ['as officials say, first', 'As the paper said/VERB on Monday , it is old/ADJ .', 'it is old'],
    ['as officials say, and more', 'As the paper said/VERB it is old/ADJ .', 'it is old'],
    ['it was said', 'It is old/ADJ , it was said/VERB .', 'It is old'],
    ['it was said, inside', 'The bill , it was said/VERB , is old/ADJ .', 'The bill / is old'],
    ['he was told', 'It is old/ADJ , he was told/VERB .', '-'],
    ['a weak verb', 'It is old/ADJ , officials found/VERB .', 'It is old'],
    ['a weak verb of no findings', 'It is old/ADJ , officials held/VERB .', '-'],
    ['a verb without clauses', 'It is old/ADJ , officials dubbed/VERB .', '-'],
    ['no clause before the cue', 'Deeply/ADV split/ADJ , leaders found/VERB little .', '-'],
    ['according to', 'It is old/ADJ , according/VERB to the board .', 'It is old'],
    ['according to, first', 'According/VERB to the board , it is old/ADJ .', 'it is old'],
    ['according to, with an apposition', 'According/VERB to the board , a club , it is old/ADJ .', 'it is old'],
    [
      'according to, with no apposition',
      'According/VERB to the board , a club is old/ADJ , so .',
      'a club is old , so',
    ],
    ['according to, inside', 'The bill , according/VERB to the board , is old/ADJ .', 'The bill / is old'],
    ['according to, behind a clause', 'It is old/ADJ , according/VERB to the board , a club .', 'It is old'],
    ['according to, nothing before', 'According/VERB to the board .', '-'],
    ['inside', 'Three infants , she said/VERB , had been sent/VERB away .', 'Three infants / had been sent away'],
    ['inside, a fragment behind', 'It kept/VERB well , he said/VERB , at his cost .', 'It kept well / at his cost'],
    ['inside, a noun behind', 'It kept/VERB well , he said/VERB , the man .', 'It kept well'],
    ['inside, a clause behind', 'It kept/VERB well , he said/VERB , the man ran/VERB .', 'It kept well / the man ran'],
    ['inside, and a clause', 'It kept/VERB well , he said/VERB , and dogs ran/VERB .', 'It kept well / and dogs ran'],
    ['inside, and no clause', 'It kept/VERB well , he said/VERB , and dogs .', 'It kept well'],
    [
      'inside, because',
      'It kept/VERB well , he said/VERB , because dogs ran/VERB .',
      'It kept well / because dogs ran',
    ],
    ['inside, or', 'It kept/VERB well , he said/VERB , or dogs ran/VERB .', 'It kept well / or dogs ran'],
    ['inside, but', 'It kept/VERB well , he said/VERB , but dogs ran/VERB .', 'It kept well / but dogs ran'],
    ['behind a time the writer goes on', 'It kept/VERB well , he said/VERB on Monday , at his cost .', 'It kept well'],
    [
      'behind a time, and',
      'It kept/VERB well , he said/VERB on Monday , and dogs ran/VERB .',
      'It kept well / and dogs ran',
    ],
    ['though', 'It kept/VERB well , he said/VERB , though dogs ran/VERB .', 'It kept well'],
    ['although', 'It kept/VERB well , he said/VERB , although dogs ran/VERB .', 'It kept well'],
    ['while', 'It kept/VERB well , he said/VERB , while dogs ran/VERB .', 'It kept well'],
    ['a verb', 'It kept/VERB well , he said/VERB , ran/VERB home .', 'It kept well'],
    ['a participle', 'It kept/VERB well , he said/VERB , pointing/VERB home .', 'It kept well'],
    [
      'a participle that is a subject',
      'It kept/VERB well , he said/VERB , leaving/NOUN her is bad/ADJ .',
      'It kept well / leaving her is bad',
    ],
    ['who', 'It kept/VERB well , said/VERB Bo , who ran/VERB .', 'It kept well'],
    ['which', 'It kept/VERB well , he said/VERB , which ran/VERB .', 'It kept well'],
    ['another report', 'It kept/VERB well , he said/VERB , at cost she said/VERB .', 'It kept well'],
    ['a relative', 'They sold/VERB it , which , he said/VERB , smelled/VERB .', 'smelled'],
    ['a conjunction', 'They sold/VERB it , and , he said/VERB , it smelled/VERB .', 'it smelled'],
    ['a clause behind a semicolon', 'It is old/ADJ ; it is not , he said/VERB .', 'it is not'],
    ['a time and a colon', '11:40 : “ It was old/ADJ , ” he said/VERB .', 'direct “ It was old , ”'],
    ['a quotation inside', 'The trains , he said/VERB , “will run/VERB” .', 'The trains / direct “will run”'],
    ['a quotation behind a clause', 'It is old/ADJ , he said/VERB , “will run/VERB” .', 'direct “will run”'],
    ['a quotation with a capital', 'The trains , he said/VERB , “Will run/VERB” .', 'direct “Will run”'],
    ['a quotation behind a colon', 'The trains , he said/VERB : “will run/VERB” .', 'direct “will run”'],
    ['marks inside', 'The “ old/ADJ ” boat is dead/ADJ , he said/VERB .', 'mixed The “ old ” boat is dead'],
    ['nothing but marks', '“ The boat is dead/ADJ , ” he said/VERB .', 'direct “ The boat is dead , ”'],
    ['marks and a question', '“Is it dead/ADJ?” counsel , Mrs [Ann Hill] , asked/VERB .', 'direct “Is it dead?”'],
    ['a dateline', 'LAGOS ( Wire ) — It is old/ADJ , he said/VERB .', 'It is old'],
    ['a dateline with two dashes', 'LAGOS -- It is old/ADJ , he said/VERB .', 'It is old'],
    ['no dateline', 'Lagos ( Wire ) — it is old/ADJ , he said/VERB .', 'Lagos ( Wire ) — it is old'],
    ['no dash', 'LAGOS it is old/ADJ , he said/VERB .', 'LAGOS it is old'],
    ['a stop before the dash', 'LAGOS . It is — old/ADJ , he said/VERB .', 'LAGOS . It is — old'],
  ])('%s', (_why, marked, expected) => {
    expect(found(marked)).toBe(expected);
  });
});

describe('where a reported clause ends', () => {
  it.each([
    ['at the stop', 'She said/VERB it was old/ADJ .', 'it was old'],
    ['at a semicolon', 'She said/VERB it was old/ADJ ; dogs ran/VERB .', 'it was old'],
    ['not at a semicolon in marks', 'She said/VERB it was “ old/ADJ ; so/ADV ” .', 'mixed it was “ old ; so ”'],
    [
      'before the next report',
      'She said/VERB it was old/ADJ , and he said/VERB it was not .',
      'it was old / it was not',
    ],
    ['before "but said"', 'She said/VERB it was old/ADJ , but said/VERB it was not .', 'it was old / it was not'],
    [
      'before "but later said"',
      'She said/VERB it was old/ADJ , but again said/VERB it was not .',
      'it was old / it was not',
    ],
    ['before "and has said"', 'She said/VERB it was old/ADJ and has said/VERB it was not .', 'it was old / it was not'],
    ['before ", adding"', 'She said/VERB it was old/ADJ , adding/VERB it was not .', 'it was old / it was not'],
    [
      'before "adding" behind marks',
      'She said/VERB it was “ old/ADJ , ” adding/VERB it was not .',
      'mixed it was “ old , ” / it was not',
    ],
    ['before "while"', 'She said/VERB it was old/ADJ , while he said/VERB it was not .', 'it was old / it was not'],
    ['before a dash', 'She said/VERB it was old/ADJ — he said/VERB it was not .', 'it was old / it was not'],
    [
      'before a title and a name',
      'She said/VERB it was old/ADJ , and Mayor [Bo Lund] said/VERB it was not .',
      'it was old / it was not',
    ],
    [
      'before "one in four"',
      'She said/VERB it was old/ADJ , and one/NUM in four/NUM men said/VERB it was not .',
      'it was old / it was not',
    ],
    [
      'not before a report inside',
      'She said/VERB men told/VERB him that it was old/ADJ .',
      'men told him that it was old',
    ],
    ['before "but declined to say"', 'She said/VERB it was old/ADJ but declined/VERB to say/VERB why .', 'it was old'],
    [
      'before "and declined to comment"',
      'She said/VERB it was old/ADJ and declined/VERB to comment/VERB .',
      'it was old',
    ],
    ['before "but refused"', 'She said/VERB it was old/ADJ but refused/VERB help .', 'it was old'],
    [
      'not before "but refused to go"',
      'She said/VERB it was old/ADJ but refused/VERB to go/VERB .',
      'it was old but refused to go',
    ],
    ['before "but would not say"', 'She said/VERB it was old/ADJ but would not say/VERB why .', 'it was old'],
    ['before "but did not elaborate"', 'She said/VERB it was old/ADJ but did not elaborate/VERB .', 'it was old'],
    ['before "but didn\'t specify"', "She said/VERB it was old/ADJ but didn't/AUX specify/VERB .", 'it was old'],
    ['before "but didn’t specify"', 'She said/VERB it was old/ADJ but didn’t/AUX specify/VERB .', 'it was old'],
    ['before "but offered no"', 'She said/VERB it was old/ADJ but offered/VERB no details .', 'it was old'],
    ['before "and provided no"', 'She said/VERB it was old/ADJ and provided/VERB no details .', 'it was old'],
    ['before "without elaborating"', 'She said/VERB it was old/ADJ , without elaborating/VERB .', 'it was old'],
    ['not before "without dogs"', 'She said/VERB it was old/ADJ without dogs .', 'it was old without dogs'],
    ['not before "or declined"', 'She said/VERB it was old/ADJ or declined/VERB .', 'it was old or declined'],
    ['a second infinitive', 'She urged/VERB him to stop/VERB and apologize/VERB .', 'to stop and apologize'],
    [
      'a second infinitive with a clause',
      'She urged/VERB him to stop/VERB and say/VERB that it was old/ADJ .',
      'to stop / it was old',
    ],
    ['a dangling conjunction', 'She said/VERB it was old/ADJ and .', 'it was old'],
    ['"yet" stays', 'She said/VERB it was not old/ADJ yet .', 'it was not old yet'],
    ['a colon', 'She said/VERB it was old/ADJ :', 'it was old'],
    ['a stop in marks stays', 'She said/VERB it was “ old/ADJ . ”', 'mixed it was “ old . ”'],
    ['the main clause behind a subordinate one', 'When she said/VERB it was old/ADJ , he left/VERB .', 'it was old'],
    ['the main clause behind a participle', 'Saying/VERB it was old/ADJ , he left/VERB .', 'it was old'],
    ['a clause that is not subordinate', 'She said/VERB it was old/ADJ , he left/VERB .', 'it was old , he left'],
    [
      'a quotation behind the subordinate clause',
      'When she said/VERB it was old/ADJ , “ we left/VERB ” .',
      'it was old / direct “ we left ”',
    ],
    [
      'a subordinate clause that ended before',
      'When dogs ran/VERB , she said/VERB it was old/ADJ , he left/VERB .',
      'it was old , he left',
    ],
    ['a sentence of its own', 'Said/VERB she it was old/ADJ , he left/VERB .', '-'],
    ['marks and more', 'She said/VERB “ old/ADJ ” boats were here .', 'mixed “ old ” boats were here'],
    ['marks and a comma', 'She said/VERB “ old/ADJ ” , boats were here .', 'direct “ old ”'],
    ['marks with a stop', 'She said/VERB “ it is old/ADJ . ” boats were here .', 'direct “ it is old . ”'],
    [
      'a report around a report',
      'It was dead/ADJ , Bo had told/VERB men , the paper reported/VERB .',
      'It was dead , Bo had told men',
    ],
    [
      'a report behind one',
      'Bo said/VERB it was dead/ADJ , the paper reported/VERB , and men ran/VERB .',
      'it was dead',
    ],
    ['a cue in marks', 'She left/VERB “ when he said/VERB it was old/ADJ ” .', 'direct “ when he said it was old ”'],
    ['nothing with a letter', 'She said/VERB $ .', '-'],
  ])('%s', (_why, marked, expected) => {
    expect(found(marked)).toBe(expected);
  });
});

describe('blocks', () => {
  it.each([
    [
      'a paragraph behind a cue and a colon',
      'Bo wrote/VERB :\n\nDogs ran/VERB to the sea .',
      'direct Dogs ran to the sea .',
    ],
    ['a question', 'Bo wrote/VERB :\n\nDid dogs run/VERB there now ?', 'direct Did dogs run there now ?'],
    ['no colon', 'Bo wrote/VERB .\n\nDogs ran/VERB to the sea .', '-'],
    ['no cue', 'Bo left/VERB :\n\nDogs ran/VERB to the sea .', '-'],
    ['a cue of an earlier paragraph', 'Bo wrote/VERB .\n\nSo :\n\nDogs ran/VERB to the sea .', '-'],
    ['a verb without quotations', 'Bo denied/VERB :\n\nDogs ran/VERB to the sea .', '-'],
    ['four words', 'Bo wrote/VERB :\n\nDogs ran/VERB to sea .', '-'],
    ['no stop', 'Bo wrote/VERB :\n\nDogs ran/VERB to the sea', '-'],
    ['a small letter', 'Bo wrote/VERB :\n\ndogs ran/VERB to the sea .', '-'],
    ['marks', 'Bo wrote/VERB :\n\n“ Dogs ran/VERB to the sea . ”', 'direct “ Dogs ran to the sea . ”'],
    ['marks inside', 'Bo wrote/VERB :\n\nDogs ran/VERB “ to the sea . ”', 'direct “ to the sea . ”'],
    [
      'marks before',
      '“ No/NOUN , ” Bo wrote/VERB :\n\nDogs ran/VERB to the sea .',
      'direct “ No , ” / direct Dogs ran to the sea .',
    ],
    ['the last paragraph', 'Bo wrote/VERB :', '-'],
    [
      'two',
      'Bo wrote/VERB :\n\nDogs ran/VERB to the sea .\n\nBo wrote/VERB :\n\nCats ran/VERB to the sea .',
      'direct Dogs ran to the sea . / direct Cats ran to the sea .',
    ],
    [
      'the last of several cues',
      'Bo left/VERB . | Bo denied/VERB it . | Bo wrote/VERB :\n\nDogs ran/VERB to the sea .\n\nBo said/VERB so .',
      'direct Dogs ran to the sea .',
    ],
    [
      'a verb without quotations behind one with them',
      'Bo wrote/VERB and denied/VERB :\n\nDogs ran/VERB to the sea .\n\nBo said/VERB it is old/ADJ .',
      'it is old',
    ],
    [
      'marks behind it',
      'Bo wrote/VERB :\n\nDogs ran/VERB to the sea .\n\nSo . “ No/NOUN . ”',
      'direct Dogs ran to the sea . / direct “ No . ”',
    ],
    ['a list of four and a stop behind a mark', 'Bo wrote/VERB :\n\nDogs , cats , cows , hens .', '-'],
    [
      'a list of five',
      'Bo wrote/VERB :\n\nDogs , cats , cows , hens , men .',
      'direct Dogs , cats , cows , hens , men .',
    ],
    [
      'a cue and a colon are all of the paragraph',
      'Wrote/VERB Bo :\n\nDogs ran/VERB to the sea .',
      'direct Dogs ran to the sea .',
    ],
    [
      'four words, and more in the next paragraph',
      'Bo wrote/VERB :\n\nDogs ran/VERB to sea .\n\nCats ran/VERB to the sea .',
      '-',
    ],
    [
      'twelve tokens behind the cue',
      `Bo wrote/VERB ${'x '.repeat(11)}:\n\nDogs ran/VERB to the sea .`,
      'direct Dogs ran to the sea .',
    ],
    ['thirteen', `Bo wrote/VERB ${'x '.repeat(12)}:\n\nDogs ran/VERB to the sea .`, '-'],
    [
      'two sentences',
      'Bo wrote/VERB :\n\nDogs ran/VERB . | Cats ran/VERB to sea .',
      'direct Dogs ran . Cats ran to sea .',
    ],
  ])('%s', (_why, marked, expected) => {
    expect(found(marked)).toBe(expected);
  });
});

it('a block has its cue and source', () => {
  const r = tagged('Bo wrote/VERB :\n\nDogs ran/VERB to the sea .');
  expect(findContent(r, findCuesIn(r))).toEqual([
    {
      start: 12,
      end: 33,
      type: 'direct',
      quoted: [],
      closed: true,
      paragraph: 1,
      cue: { start: 3, end: 8 },
      source: { start: 0, end: 2 },
      utterance: -1,
      score: 0.7,
      rule: 'block',
    },
  ]);
});

it('a reported clause has its cue and source, and what is marked in it', () => {
  const r = tagged('So .\n\nBo said/VERB it was “old/ADJ” and “so');
  expect(findContent(r, findCuesIn(r))).toEqual([
    {
      start: 14,
      end: 34,
      type: 'mixed',
      quoted: [
        { start: 22, end: 25 },
        { start: 32, end: 34 },
      ],
      closed: false,
      paragraph: 1,
      cue: { start: 9, end: 13 },
      source: { start: 6, end: 8 },
      utterance: -1,
      score: 0.5,
      rule: 'reported-clause',
    },
  ]);
});
