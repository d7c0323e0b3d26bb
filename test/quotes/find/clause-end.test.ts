import { describe, expect, it } from 'vitest';
import { findNounCues } from '../../../src/quotes/cue-nouns.js';
import { findCuesIn } from '../../../src/quotes/cues.js';
import type { Cue } from '../../../src/quotes/draft.js';
import { clauseEnd, isClause, trimmedEnd } from '../../../src/quotes/find/clause-end.js';
import { type ClauseText, clauseText } from '../../../src/quotes/find/clause-text.js';
import { paragraphsOf } from '../../../src/quotes/paragraphs.js';
import { pairQuotationMarks } from '../../../src/text/quotation-marks.js';
import { tagged, textOf, tokenOf } from '../../phrases/tagged.js';

function laidOut(marked: string): ClauseText {
  const r = tagged(marked);
  const outer = pairQuotationMarks(r.text, paragraphsOf(r.sentences)).filter(({ depth }) => depth === 0);
  return clauseText(r, outer);
}

function cuesOf(t: ClauseText): Cue[] {
  return [...findCuesIn(t), ...findNounCues(t)].sort((a, b) => a.start - b.start);
}

/** The clause behind "She said" that goes on with `marked`. */
function clauseOf(marked: string): string {
  const t = laidOut(`She said/VERB ${marked}`);
  return textOf(t, { first: 2, end: clauseEnd(t, 2, t.tokens.count, cuesOf(t), 1) });
}

describe('a report of the writer’s ends the clause before it', () => {
  it.each([
    ['another subject', 'it was old/ADJ , and he said/VERB so', 'it was old'],
    ['"but" without a comma', 'it was old/ADJ but he said/VERB so', 'it was old'],
    ['"whereas"', 'it was old/ADJ whereas/SCONJ he said/VERB so', 'it was old'],
    ['a comma alone', 'it was old/ADJ , he said/VERB so', 'it was old'],
    ['no conjunction', 'it was a man he said/VERB so', 'it was a man he said so'],
    ['the second verb', 'it was old/ADJ and said/VERB so', 'it was old'],
    ['the second verb behind a comma', 'it was old/ADJ , but said/VERB so', 'it was old'],
    ['the second verb with an auxiliary', 'it was old/ADJ but has said/VERB so', 'it was old'],
    ['the second verb with an adverb', 'it was old/ADJ but later said/VERB so', 'it was old'],
    ['"or" joins no report', 'it was old/ADJ or said/VERB so', 'it was old or said so'],
    ['four words in the verb group', 'it was old/ADJ and has also since/ADV then/ADV said/VERB so', 'it was old'],
    [
      'five words in the verb group',
      'it was old/ADJ and has also now since/ADV then/ADV said/VERB so',
      'it was old and has also now since then said so',
    ],
    ['", adding"', 'it was old/ADJ , adding/VERB that it sank/VERB', 'it was old'],
    ['"adding" without a comma', 'it was old/ADJ adding/VERB that it sank/VERB', 'it was old adding that it sank'],
    [
      'a comma and a word before "adding"',
      'it was old/ADJ , so/X adding/VERB that it sank/VERB',
      'it was old , so adding that it sank',
    ],
    ['"adding" behind marks with a comma', 'it was “old/ADJ,” adding/VERB that it sank/VERB', 'it was “old,”'],
    [
      '"adding" behind marks without a comma',
      'it was “old/ADJ” adding/VERB that it sank/VERB',
      'it was “old” adding that it sank',
    ],
    ['a past tense behind marks with a comma', 'it was “old/ADJ,” said/VERB so', 'it was “old,” said so'],
    ['a dash', 'it was old/ADJ — he said/VERB so', 'it was old'],
    ['a name', 'it was old/ADJ , and [Bo Lund] said/VERB so', 'it was old'],
    ['a title before the name', 'it was old/ADJ , and the new/ADJ mayor [Bo Lund] said/VERB so', 'it was old'],
    ['a number before the name', 'it was old/ADJ , and two/NUM men said/VERB so', 'it was old'],
    ['"one in four"', 'it was old/ADJ , and one/NUM in four/NUM men said/VERB so', 'it was old'],
    ['"two of the men"', 'it was old/ADJ , and two/NUM of the men said/VERB so', 'it was old'],
    ['a cue of its own clause', 'men told/VERB him so', 'men told him so'],
    ['a cue in marks', 'it was “old/ADJ , and he said/VERB so”', 'it was “old , and he said so”'],
    [
      'a noun of saying',
      'it was old/ADJ , and heard/VERB the claim by Bo that it sank/VERB',
      'it was old , and heard the claim by Bo that it sank',
    ],
    ['the first of two reports', 'it was old/ADJ , he said/VERB so , and they said/VERB no', 'it was old'],
    ['the second of two where the first is inside', 'men told/VERB him so , and they said/VERB no', 'men told him so'],
    ['according to', 'it was old/ADJ and according/VERB to Bo it sank/VERB', 'it was old'],
  ])('%s', (_why, marked, expected) => {
    expect(clauseOf(marked)).toBe(expected);
  });

  it('a second infinitive belongs to the clause, one with a clause of its own does not', () => {
    const clause = (marked: string): string => {
      const t = laidOut(`She urged/VERB him ${marked}`);
      return textOf(t, { first: 3, end: clauseEnd(t, 3, t.tokens.count, cuesOf(t), 1) });
    };
    expect(clause('to stop/VERB and apologize/VERB')).toBe('to stop and apologize');
    expect(clause('to stop/VERB and apologized/VERB')).toBe('to stop');
    expect(clause('to stop/VERB and say/VERB that it sank/VERB')).toBe('to stop');
    expect(clause('to the port and say/VERB no')).toBe('to the port');
    expect(clause('to stop/VERB and later apologize/VERB')).toBe('to stop');
  });
});

describe('cues with sources of their own', () => {
  /** The clause from `first` on, with the one cue at `verb` whose source starts with the word `source`. */
  function clauseBefore(marked: string, first: number, verb: string, cue: Partial<Cue> & { from?: string }): string {
    const t = laidOut(marked);
    const firstToken = tokenOf(t, verb);
    const source = cue.from === undefined ? null : tokenOf(t, cue.from);
    const full: Cue = {
      start: t.tokens.starts[firstToken]!,
      end: t.tokens.ends[firstToken]!,
      firstToken,
      endToken: firstToken + 1,
      lemma: verb,
      source: source === null ? null : { start: t.tokens.starts[source]!, end: t.tokens.ends[source]! },
      order: 'source-first',
      sentence: 0,
      ...cue,
    };
    const end = clauseEnd(t, first, t.tokens.count, [full], 0);
    return end > first ? textOf(t, { first, end }) : '-';
  }

  it.each([
    ['the subject is passed over', 'it sank/VERB , they again/ADV all/X said/VERB so', 'said', 'they', 'it sank'],
    ['no subject is known', 'it sank/VERB , they again/ADV all/X said/VERB so', 'said', undefined, 'whole'],
    ['no subject but a verb group', 'it sank/VERB , has later said/VERB so', 'said', undefined, 'it sank'],
    ['the subject is before the clause', 'it sank/VERB , later said/VERB so', 'said', 'she', 'it sank'],
    ['the subject is the first word', 'it all/X said/VERB so', 'said', 'it', 'whole'],
    ['", saying" whatever its subject', 'it sank/VERB , saying/VERB so', 'saying', 'it', 'it sank'],
    ['"saying" in marks whatever its subject', 'it “sank/VERB,” saying/VERB so', 'saying', 'it', 'it “sank,”'],
    ['the subject with its article', 'it sank/VERB , the old/ADJ men said/VERB so', 'said', 'men', 'it sank'],
    ['a verb before the subject', 'it sank/VERB men said/VERB so', 'said', 'men', 'whole'],
    ['a number before the subject', 'it sank/VERB , and two/NUM men said/VERB so', 'said', 'men', 'it sank'],
    ['"one in four"', 'it sank/VERB , and one/NUM in four/NUM men said/VERB so', 'said', 'four', 'it sank'],
    ['"half of them"', 'it sank/VERB , and half/NUM of them said/VERB so', 'said', 'them', 'it sank'],
    ['"in" behind a noun', 'it sank/VERB , and boats in men said/VERB so', 'said', 'men', 'whole'],
    ['"of" behind a noun', 'it sank/VERB , and boats of men said/VERB so', 'said', 'men', 'whole'],
    ['"at" behind a number', 'it sank/VERB , and two/NUM at men said/VERB so', 'said', 'men', 'whole'],
    ['a dash with the tag of a name', 'it sank/VERB —/PROPN men said/VERB so', 'said', 'men', 'it sank'],
    ['the second verb of its subject', 'it sank/VERB and said/VERB so', 'said', 'it', 'it sank'],
    ['the second verb of its subject, "but"', 'it sank/VERB , but later said/VERB so', 'said', 'it', 'it sank'],
    ['"and" before an adverb and a subject', 'it sank/VERB , and so men said/VERB', 'said', 'so', 'it sank'],
  ])('%s', (_why, marked, verb, from, expected) => {
    const text = `she , ${marked}`;
    const whole = text.slice(6).replace(/\/[A-Z]+/g, '');
    expect(clauseBefore(text, 2, verb, from === undefined ? {} : { from })).toBe(
      expected === 'whole' ? whole : expected,
    );
  });

  it('a subject behind its verb is not looked for before it', () => {
    const marked = 'she , it sank/VERB , men later said/VERB so';
    expect(clauseBefore(marked, 2, 'said', { order: 'cue-first', from: 'it' })).toBe('it sank');
    expect(clauseBefore(marked, 2, 'said', { order: 'source-first', from: 'it' })).toBe('it sank , men later said so');
  });

  it.each([
    ['a comma that is its first token', 'she , saying/VERB so', 1, 'saying', ', saying so'],
    ['"and" that is its first token', 'she and said/VERB so', 1, 'said', 'and said so'],
    ['a comma and "and"', 'she , and said/VERB so', 1, 'said', ', and said so'],
    ['"while" that is its first token', 'she while men said/VERB so', 1, 'said', 'while men said so'],
    ['a mark behind a comma', 'she , ” saying/VERB so', 1, 'saying', ', ” saying so'],
    ['a report inside', 'men told/VERB him they said/VERB so', 0, 'said', 'men told him they said so'],
    ['a second infinitive', 'to stop/VERB and apologize/VERB', 0, 'apologize', 'to stop and apologize'],
    ['its first noun', 'men said/VERB so', 0, 'said', 'men said so'],
    ['nouns before it', 'old/ADJ men said/VERB so', 1, 'said', 'men said so'],
    ['a cue that is its first token', ', he said/VERB so', 2, 'said', 'said so'],
    ['an auxiliary before it', ', has said/VERB so', 2, 'said', 'said so'],
  ])('no clause is empty: %s', (_why, marked, first, verb, expected) => {
    expect(clauseBefore(marked, first, verb, {})).toBe(expected);
  });
});

it('cues at the ceiling or behind it end nothing', () => {
  const t = laidOut('She said/VERB it was old/ADJ and said/VERB so');
  const cues = cuesOf(t);
  const ends = [5, 6, 7].map((ceiling) => clauseEnd(t, 2, ceiling, cues, 1));
  expect(ends).toEqual([5, 5, 5]);
  const behind = laidOut('She said/VERB it was , men , all/DET said/VERB so');
  const found = cuesOf(behind);
  const said = tokenOf(behind, 'said', 1);
  expect(clauseEnd(behind, 2, said, found, 1)).toBe(said);
  expect(clauseEnd(behind, 2, said + 1, found, 1)).toBe(tokenOf(behind, ',', 1));
});

describe('what the source leaves unsaid is the writer’s', () => {
  it.each([
    ['a semicolon', 'it sank/VERB ; men ran/VERB', 'it sank'],
    ['a semicolon in marks', 'it “sank/VERB ; so” they say/NOUN', 'it “sank ; so” they say'],
    ['without elaborating', 'it sank/VERB without elaborating/VERB', 'it sank'],
    ['without a hitch', 'it sank/VERB without a hitch', 'it sank without a hitch'],
    ['"without" at the end', 'it sank/VERB without', 'it sank without'],
    ['but declined', 'it sank/VERB but declined/VERB', 'it sank'],
    ['and declined', 'it sank/VERB and declined/VERB', 'it sank'],
    ['or declined', 'it sank/VERB or declined/VERB', 'it sank or declined'],
    ['but has refused', 'it sank/VERB but has refused/VERB', 'it sank'],
    ['but refused to answer', 'it sank/VERB but refused/VERB to answer/VERB', 'it sank'],
    ['but refused to go', 'it sank/VERB but refused/VERB to go/VERB', 'it sank but refused to go'],
    ['but refused to', 'it sank/VERB but refused/VERB to', 'it sank but refused to'],
    ['but offered no names', 'it sank/VERB but offered/VERB no names', 'it sank'],
    ['but provided no names', 'it sank/VERB but provided/VERB no names', 'it sank'],
    ['but did not elaborate', 'it sank/VERB but did not elaborate/VERB', 'it sank'],
    ['but did not (a particle) elaborate', 'it sank/VERB but did not/PART elaborate/VERB', 'it sank'],
    ['but didn’t specify', 'it sank/VERB but didn’t/AUX specify/VERB', 'it sank'],
    ["but didn't specify", "it sank/VERB but didn't/AUX specify/VERB", 'it sank'],
    ['but did specify', 'it sank/VERB but did specify/VERB', 'it sank but did specify'],
    ['but elaborated', 'it sank/VERB but elaborated/VERB', 'it sank but elaborated'],
    ['but did not go', 'it sank/VERB but did not go/VERB', 'it sank but did not go'],
    ['four words before it', 'it sank/VERB but did then/ADV again not specify/VERB', 'it sank'],
    [
      'five words before it',
      'it sank/VERB but did now then/ADV again not specify/VERB',
      'it sank but did now then again not specify',
    ],
    ['nothing behind "but"', 'it sank/VERB but', 'it sank'],
    ['the word that opens the clause', 'without naming/VERB it he left/VERB', 'without naming it he left'],
  ])('%s', (_why, marked, expected) => {
    const t = laidOut(`She said/VERB ${marked}`);
    expect(textOf(t, { first: 2, end: clauseEnd(t, 2, t.tokens.count, [], 0) })).toBe(expected);
  });

  it('a semicolon before the clause does not end it', () => {
    const t = laidOut('; it sank/VERB');
    expect(clauseEnd(t, 1, 3, [], 0)).toBe(3);
    expect(clauseEnd(t, 0, 3, [], 0)).toBe(3);
  });
});

describe('what does not belong to a clause at its end', () => {
  it.each([
    ['a comma', 'it sank ,', 'it sank'],
    ['a stop', 'it sank .', 'it sank'],
    ['a semicolon', 'it sank ;', 'it sank'],
    ['a colon', 'it sank :', 'it sank'],
    ['a dash', 'it sank —', 'it sank'],
    ['a conjunction', 'it sank while', 'it sank'],
    ['"yet"', 'it sank yet', 'it sank yet'],
    ['several', 'it sank , and , …', 'it sank'],
    ['a closing mark of its own', 'it “sank”', 'it “sank”'],
    ['a stop in marks', 'it “sank .', 'it “sank .'],
    ['a comma in marks', 'it “sank ,', 'it “sank'],
    ['nothing but those', '; , .', ';'],
    ['a bracket', 'it sank )', 'it sank )'],
  ])('%s', (_why, marked, expected) => {
    const t = laidOut(marked);
    expect(textOf(t, { first: 0, end: trimmedEnd(t, 0, t.tokens.count) })).toBe(expected);
  });

  it('a mark that pairs with none', () => {
    const t = clauseText(tagged('it sank , ” .'), []);
    expect(trimmedEnd(t, 0, t.tokens.count)).toBe(2);
  });

  it('an empty clause stays empty', () => {
    expect(trimmedEnd(laidOut('it , ,'), 2, 2)).toBe(2);
  });
});

it.each([
  ['dogs ran/VERB', true],
  ['ran/VERB', false],
  ['old/ADJ dogs', false],
  ['old/ADJ dogs ran/VERB', true],
])('%s: a clause? %s', (marked, expected) => {
  const t = laidOut(`x x x ${marked}`);
  expect(isClause(t, 3, t.tokens.count)).toBe(expected);
});
