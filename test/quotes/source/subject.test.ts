import { describe, expect, it } from 'vitest';
import { mainSubject } from '../../../src/quotes/clause-subject.js';
import type { NounPhrase } from '../../../src/phrases/noun-phrases.js';
import { nounPhraseFrom } from '../../../src/phrases/noun-phrases.js';
import type { Reading } from '../../../src/phrases/reading.js';
import { subjectBeforeBreak } from '../../../src/quotes/source/aside.js';
import { mentionRange } from '../../../src/quotes/source/mention.js';
import { isBareName, isDigits, isName, isPlace, isTitle, namedIn } from '../../../src/quotes/source/names.js';
import {
  antecedentOf,
  isRelative,
  opensClause,
  skipTimeBefore,
  subjectEndingAt,
} from '../../../src/quotes/source/subject.js';
import { rangeText, tagged, textOf } from '../../phrases/tagged.js';

const shown = (r: Reading, phrase: NounPhrase | null): string => (phrase ? textOf(r, phrase) : '-');

/** What a function makes of the place of "^", which stays out of the text, from a floor on. */
function at<T>(marked: string, read: (r: Reading, token: number) => T): T {
  const r = tagged(marked.replace('^', ''));
  const offset = tagged(marked.slice(0, marked.indexOf('^'))).text.length;
  return read(
    r,
    r.tokens.starts.findIndex((start) => start >= offset),
  );
}

describe('subjectEndingAt', () => {
  it.each([
    ['so the ^mayor', 0, 'the mayor', 'a noun phrase'],
    ['so he paid/VERB ^40', 0, '-', 'digits'],
    ['so had/VERB the ^mayor', 0, 'the mayor', 'a verb without a noun before it'],
    ['the man who runs/VERB the ^shop', 0, 'the man', 'a relative clause'],
    ['the man who runs/VERB the ^shop', 3, 'the shop', 'one that begins too far left'],
    ['the man that/PRON runs/VERB the ^shop', 0, 'the man', 'a relative "that"'],
    ['told/VERB that/PRON runs/VERB the ^shop', 0, 'the shop', 'a "that" behind a verb'],
    ['the man who has the ^shop', 0, 'the man', 'an auxiliary'],
    ['the men told/VERB to run/VERB to the ^shop', 0, 'the shop', 'a verb of saying'],
    ['the men sent/VERB on Monday to the ^shop', 0, 'the men', '"to"'],
    ['the men sent/VERB on Monday to/X the ^shop', 0, 'the men', '"to", whatever its tag'],
    ['the men sent/VERB on Monday as/ADP the ^shop', 0, 'the shop', 'a clause opener'],
    ['the men sent/VERB as/ADP Monday in the ^shop', 0, 'the shop', 'a clause opener further left'],
    ['the men sent/VERB on Monday , in the ^shop', 0, 'the shop', 'a comma'],
    ['the men sent/VERB on Monday “ in the ^shop', 0, 'the shop', 'a mark'],
    ['he saw/VERB the men sent/VERB on Monday in the ^shop', 0, 'the shop', 'a noun that is an object'],
    ['and men sent/VERB on Monday in the ^shop', 0, 'men', 'a noun behind "and"'],
    [', men sent/VERB on Monday in the ^shop', 0, 'men', 'a noun behind a comma'],
    ['“ men sent/VERB on Monday in the ^shop', 0, 'men', 'a noun behind a mark'],
    ['x men were on Monday in the ^shop', 0, 'x men', 'an auxiliary behind the noun'],
    ['men sent/VERB a/X b/X c/X d/X e/X f/X g/X h/X i/X j/X k/X in the ^shop', 0, 'men', 'twelve tokens'],
    ['men sent/VERB a/X b/X c/X d/X e/X f/X g/X h/X i/X j/X k/X l/X in the ^shop', 0, 'men', 'thirteen tokens'],
    ['men sent/VERB a/X b/X c/X d/X e/X f/X g/X h/X i/X j/X k/X l/X m/X in the ^shop', 0, 'the shop', 'fourteen'],
  ])('%s from %i: %s (%s)', (marked, floor, expected, _why) => {
    expect(at(marked, (r, i) => shown(r, subjectEndingAt(r, i, floor)))).toBe(expected);
  });
});

describe('opensClause', () => {
  it.each([
    ['a ^men', 1, true, 'the floor'],
    ['a ^men', 0, false, 'a noun before'],
    [', ^men', 0, true, 'a comma before'],
    ['“ ^men', 0, true, 'a mark before'],
    ['and ^men', 0, true, 'a conjunction before'],
    ['because ^men', 0, true, 'a subordinator before'],
    ['now ^men', 0, true, 'an adverb before'],
    ['Monday ^men', 0, true, 'a time before'],
    ['saw/VERB ^men', 0, false, 'a verb before'],
  ])('%s from %i: %s (%s)', (marked, floor, expected, _why) => {
    expect(at(marked, (r, i) => opensClause(r, i, floor))).toBe(expected);
  });
});

describe('isRelative', () => {
  it.each([
    ['said/VERB ^who', true],
    ['said/VERB ^which', true],
    ['men ^that/SCONJ', true],
    ['said/VERB ^that/SCONJ', false],
    ['said/VERB ^that/PRON', true],
    ['^that/SCONJ', false],
    ['men ^what', false],
  ])('%s: %s', (marked, expected) => {
    expect(at(marked, isRelative)).toBe(expected);
  });
});

describe('antecedentOf', () => {
  it.each([
    ['the man ^who', 0, 'the man', 'a noun'],
    ['the man , ^who', 0, 'the man', 'a comma between'],
    [', ^who', 0, '-', 'a comma at the floor'],
    ['the man ^who', 1, 'man', 'a floor inside the phrase'],
    ['the man ^who', 2, '-', 'a floor behind the phrase'],
    ['the board ( BSB ) , ^who', 0, 'the board', 'a bracket'],
    ['Azlan , the minister , ^who', 0, 'Azlan', 'a name before the apposition'],
    ['Azlan , the minister , ^who', 1, 'the minister', 'one that is too far left'],
    ['a man , the minister , ^who', 0, 'the minister', 'a noun before the apposition'],
    ['the minister , Azlan , ^who', 0, 'Azlan', 'a name in apposition'],
    ['Bo , Azlan , ^who', 0, 'Azlan', 'two names'],
    ['ran/VERB , the minister , ^who', 0, 'the minister', 'a verb before the apposition'],
    ['ran/VERB , ^who', 0, '-', 'no noun'],
    ['Bo the minister ^who', 0, 'the minister', 'no comma before the apposition'],
  ])('%s from %i: %s (%s)', (marked, floor, expected, _why) => {
    expect(at(marked, (r, i) => shown(r, antecedentOf(r, i, floor)))).toBe(expected);
  });
});

describe('skipTimeBefore', () => {
  it.each([
    ['Bo ^said/VERB', 0, '', 'nothing'],
    ['Bo on Sunday ^said/VERB', 0, 'on Sunday', 'a day'],
    ['Bo late last Sunday ^said/VERB', 0, 'late last Sunday', 'with small words'],
    ['Bo early in the week ^said/VERB', 0, 'early in the week', 'a week'],
    ['Bo on Sunday ^said/VERB', 2, 'Sunday', 'no further than the floor'],
    ['Bo on ^said/VERB', 0, '', 'a small word alone'],
    ['Bo since Sunday ^said/VERB', 0, 'Sunday', 'another word'],
    ['Bo Monday , Sunday ^said/VERB', 0, 'Sunday', 'a comma'],
    ['Bo 10 May ^said/VERB', 0, '', 'a month that is a word'],
    ['Bo 10 June ^said/VERB', 0, '10 June', 'a date'],
    ['Bo 10 ^said/VERB', 0, '', 'a number alone'],
    ['Bo also ^said/VERB', 0, 'also', 'an adverb'],
    ['the most/ADV ^said/VERB', 0, '', 'an adverb that heads a phrase'],
    ['Bo there/PRON ^said/VERB', 0, 'there', 'there'],
    ['Bo here/NOUN ^said/VERB', 0, 'here', 'here'],
    ['Bo himself/PRON ^said/VERB', 0, 'himself', 'himself'],
    ['they themselves/PRON ^said/VERB', 0, 'themselves', 'themselves'],
    ['the selfish/NOUN ^said/VERB', 0, '', 'a word that begins so'],
    ['[ORG: The Sunday] ^said/VERB', 0, '', 'a name'],
    ['Bo thereon Sunday ^said/VERB', 0, 'Sunday', 'a word that ends like a small one'],
    ['Bo inn Sunday ^said/VERB', 0, 'Sunday', 'a word that begins like one'],
  ])('%s from %i: %j (%s)', (marked, floor, expected, _why) => {
    expect(
      at(marked, (r, i) => {
        const first = skipTimeBefore(r, i, floor);
        return first < i ? textOf(r, { first, end: i }) : '';
      }),
    ).toBe(expected);
  });
});

describe('subjectBeforeBreak', () => {
  it.each([
    ['[Ann Hill] , a doctor ^,', 0, 'Ann Hill', 'an apposition'],
    ['[Ann Hill] , a doctor ^,', 2, '-', 'no room for the subject'],
    ['the board ( BSB ^)', 0, 'the board', 'a bracket'],
    ['the board – a club ^–', 0, 'the board', 'dashes'],
    ['[Ann Hill] , 45 , a doctor ^,', 0, 'Ann Hill', 'an age'],
    ['[Ann Hill] , 45 , a banker , who left/VERB ^,', 0, 'Ann Hill', 'three asides'],
    ['[Ann Hill] , director of the clinic ^,', 0, 'Ann Hill', 'a role without article'],
    ['[Ann Hill] , director , who left/VERB ^,', 0, 'Ann Hill', 'a role without article, and more'],
    ['[Ann Hill] , [Bo Day] , who left/VERB ^,', 0, 'Bo Day', 'another person is no aside'],
    ['[ORG: Dale Bank] , lender , who left/VERB ^,', 0, 'lender', 'only of a person is a role said without article'],
    ['Leeds , lender , who left/VERB ^,', 0, 'lender', 'nor of what is no entity'],
    ['men , the board , who left/VERB ^,', 0, 'men', 'an article makes an aside'],
    ['on Haiti , the board , who left/VERB ^,', 0, 'the board', 'but not of what stands behind a preposition'],
    ['Haiti , the board , who left/VERB ^,', 0, 'Haiti', 'a name at the start'],
    ['x . the board , who left/VERB ^,', 0, 'the board', 'no comma before it'],
    ['her lawyer , [Ann Hill] ^,', 0, 'Ann Hill', 'a name in apposition'],
    ['her lawyer , Dr. [Ann Hill] ^,', 0, 'Dr. Ann Hill', 'with a title'],
    ['her lawyer , known/ADJ [Ann Hill] ^,', 0, 'known Ann Hill', 'an adjective is of the phrase'],
    ['his lawyer , from [LOC: Leeds] ^,', 0, 'his lawyer', 'a place'],
    ['Bo , [Ann Hill] ^,', 0, 'Bo', 'a name before the name'],
    ['her lawyer , [Ann Hill] , 45 ^,', 0, 'Ann Hill', 'a name and an age'],
    ['and , [Ann Hill] ^,', 0, 'Ann Hill', 'no subject before it'],
    ['so , 45 , a doctor ^,', 0, '-', 'an age of nobody'],
    ['Bo , dogs ran/VERB ^,', 0, '-', 'a clause of its own'],
    ['Bo , dogs are here ^,', 0, '-', 'with an auxiliary'],
    ['Bo , dogs hired/VERB soon ^,', 0, 'Bo', 'a participle'],
    ['Bo , dogs taken/VERB soon ^,', 0, 'Bo', 'an irregular one'],
    ['Bo , dogs barking/VERB soon ^,', 0, 'Bo', 'one in -ing'],
    ['Bo , dogs enter/VERB soon ^,', 0, '-', 'a verb that holds such an ending'],
    ['Bo , ran/VERB with dogs who bite/VERB ^,', 0, 'Bo', 'a verb first'],
    ['Bo , with dogs who bite/VERB ^,', 0, 'Bo', 'a preposition first'],
    ['Bo , here dogs bite/VERB ^,', 0, 'Bo', 'an adverb first'],
    ['Bo , whose dogs bite/VERB ^,', 0, 'Bo', 'a relative'],
    ['Bo , one dogs bite/VERB ^,', 0, 'Bo', 'one of'],
    ['Bo , anyone dogs bite/VERB ^,', 0, '-', 'a word that ends like it'],
    ['Bo , ones dogs bite/VERB ^,', 0, '-', 'a word that begins like it'],
    ['Bo , ^,', 0, '-', 'nothing'],
    ['Bo a doctor ^,', 0, '-', 'no comma before'],
  ])('%s from %i: %s (%s)', (marked, floor, expected, _why) => {
    expect(at(marked, (r, i) => shown(r, subjectBeforeBreak(r, i, floor)))).toBe(expected);
  });
});

describe('names', () => {
  const phraseOf = (r: Reading): NounPhrase => nounPhraseFrom(r, 0, r.tokens.count)!;
  it.each([
    ['Smith', true, true],
    ['the Mayor', true, false],
    ['mayor', false, false],
    ['mayor/PROPN', false, false],
    ['[Smith/NOUN]', true, true],
    ['Mayors/NOUN', false, false],
    ['[smith]', false, false],
  ])('%s: a name %s, a bare one %s', (marked, name, bare) => {
    const r = tagged(marked);
    expect([isName(r, phraseOf(r)), isBareName(r, phraseOf(r))]).toEqual([name, bare]);
  });

  it('places', () => {
    const place = (marked: string): boolean => isPlace(tagged(marked), phraseOf(tagged(marked)));
    expect([place('[LOC: Leeds]'), place('[Leeds]'), place('Leeds')]).toEqual([true, false, false]);
  });

  it('digits', () => {
    const digits = (marked: string): boolean => isDigits(tagged(marked), phraseOf(tagged(marked)));
    expect([digits('40'), digits('40 men'), digits('men'), digits('[ORG: 76]')]).toEqual([true, false, false, false]);
  });

  it.each([
    ['Msgr . Jan', true],
    ['Msgr Jan Bo X', true],
    ['Msgr Jan Bo X Y', false],
    ['known Jan', false],
    ['Jan known', false],
    ['. . .', true],
  ])('isTitle(%s): %s', (words, expected) => {
    const r = tagged(words);
    expect(isTitle(r, 0, r.tokens.count)).toBe(expected);
    expect(isTitle(r, 1, 1)).toBe(true);
  });

  it.each([
    ['his daughter , Mona Khoury', 'Mona Khoury', 'a name in apposition'],
    ['his daughter , Mona', 'Mona', 'a name of one word'],
    ['his daughter Mona', 'his daughter Mona', 'no comma'],
    ['his daughter ( Mona', 'his daughter', 'a bracket'],
    ['Bo , Mona', 'Bo', 'a name already'],
    ['his daughter , the mayor', 'his daughter', 'a role in apposition'],
    ['his daughter , the Mayor', 'his daughter', 'a role with a capital'],
    ['his daughter , mayor Mona', 'his daughter', 'a role before the name'],
    ['his daughter , so', 'his daughter', 'no noun phrase'],
    ['his daughter ,', 'his daughter', 'nothing behind the comma'],
    ['his daughter , Mona left/VERB', 'his daughter', 'the subject of a verb'],
    ['his daughter , Mona was', 'his daughter', 'of an auxiliary'],
    ['his daughter , Mona soon/ADV', 'his daughter', 'before an adverb'],
    ['his daughter , Mona , left/VERB', 'Mona', 'before a comma'],
  ])('the name in “%s”: %s (%s)', (marked, expected, _why) => {
    const r = tagged(marked);
    expect(textOf(r, namedIn(r, phraseOf(r), r.tokens.count))).toBe(expected);
  });

  it('looks no further than the ceiling', () => {
    const r = tagged('his daughter , Mona left/VERB');
    expect(textOf(r, namedIn(r, phraseOf(r), 4))).toBe('Mona');
    expect(textOf(r, namedIn(r, phraseOf(r), 3))).toBe('his daughter');
  });
});

describe('mentionRange', () => {
  it.each([
    ['her niece [Ann Hill]', 2, 'Ann Hill', 'a name at the end'],
    ['the [Ann Hill]', 1, 'Ann Hill', 'a name behind an article'],
    ['[Ann Hill] in Leeds', 1, 'Ann Hill', 'what stands behind a name'],
    ['[Ann Hill] and Bo', 1, 'Ann Hill and Bo', 'two persons'],
    ['Bo and [Ann Hill]', 3, 'Ann Hill', 'one before the name'],
    ['cleric and leader [Bo Lund]', 0, 'Bo Lund', 'two roles of one person'],
    ['clerics and leader [Bo Lund]', 0, 'clerics and leader Bo Lund', 'a plural'],
    ['cleric and leader [ORG: Bo Lund]', 0, 'cleric and leader Bo Lund', 'no person'],
    ['the cleric and [Bo Lund]', 1, 'the cleric and Bo Lund', 'an article'],
    ['Cleric and [Bo Lund]', 0, 'Cleric and Bo Lund', 'a name'],
    ['misled/NOUN and leader [Bo Lund]', 0, 'Bo Lund', 'an s inside'],
    ['Smith in Leeds', 0, 'Smith', 'a name without an entity'],
    ['Smith of Leeds', 0, 'Smith of Leeds', '"of" is a part of names'],
    ['Smith for Leeds', 0, 'Smith for Leeds', 'and "for"'],
    ['Smith and Leeds', 0, 'Smith and Leeds', 'and'],
    ['Smith or Leeds', 0, 'Smith or Leeds', 'or'],
    ['mayor in Leeds', 0, 'mayor in Leeds', 'a role keeps what stands behind'],
    ['old/ADJ Smith', 1, 'old Smith', 'a name at the end'],
  ])('%s: %s', (marked, head, expected, _why) => {
    const r = tagged(marked);
    expect(rangeText(r, mentionRange(r, { first: 0, end: r.tokens.count, head }))).toBe(expected);
  });

  it('a coordination outside the phrase does not count', () => {
    const r = tagged('and [Ann Hill] and Bo');
    expect(rangeText(r, mentionRange(r, { first: 1, end: 3, head: 2 }))).toBe('Ann Hill');
    expect(rangeText(r, mentionRange(r, { first: 2, end: 3, head: 2 }))).toBe('Hill');
  });
});

describe('mainSubject', () => {
  const subject = (marked: string): string => {
    const r = tagged(marked);
    return rangeText(r, mainSubject(r, 0, r.tokens.count));
  };
  it.each([
    ['Blom pointed/VERB at it', 'Blom', 'a name before the verb'],
    ['The sign read/VERB it', 'The sign', 'a noun phrase before the verb'],
    ['The sign also read/VERB it', 'The sign', 'an adverb before the verb'],
    ['The sign was red/ADJ', 'The sign', 'an auxiliary'],
    ['The sign , red/ADJ', 'The sign', 'a comma'],
    ['The sign ,', '-', 'a comma at the end'],
    ['The sign', '-', 'no verb'],
    ['[Ann Hill]', 'Ann Hill', 'a person without a verb'],
    ['[ORG: Dale Bank]', '-', 'an organisation without a verb'],
    ['It was [Ann Hill]', 'Ann Hill', '"it" says nothing'],
    ['he ran/VERB', 'he', 'a pronoun'],
    ['many ran/VERB', '-', 'a pronoun that heads a phrase'],
    ['old/ADJ men ran/VERB', 'old men', 'an adjective first'],
    ['in Leeds men ran/VERB', 'Leeds men', 'a preposition first'],
    ['read/VERB men because men ran/VERB', 'men', 'a verb and a conjunction are no subject'],
    ['in Leeds , the men ran/VERB', 'the men', 'behind the opening phrase'],
    ['Asked/VERB what she was , Blom ran/VERB', 'Blom', 'behind the opening participle'],
    ['because Bo ran/VERB , Blom ran/VERB', 'Blom', 'behind the opening clause'],
    ['now Bo ran/VERB , Blom ran/VERB', 'Blom', 'behind an adverb'],
    ['Bo ran/VERB , Blom ran/VERB', 'Bo', 'no opening clause'],
    ['in Leeds he ran/VERB , so', 'he', 'nothing behind the comma'],
    ['in Leeds he was , , Blom ran/VERB', 'Blom', 'the first comma with a subject behind it'],
    ['in Leeds it ran/VERB , dogs', '-', 'no verb behind the comma'],
  ])('%s: %s (%s)', (marked, expected, _why) => {
    expect(subject(marked)).toBe(expected);
  });
});
