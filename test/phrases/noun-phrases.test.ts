import { describe, expect, it } from 'vitest';
import {
  isCapitalised,
  isNominal,
  isPersonalPronoun,
  type NounPhrase,
  nounPhraseEndingAt,
  nounPhraseFrom,
} from '../../src/phrases/noun-phrases.js';
import type { Reading } from '../../src/phrases/reading.js';
import { tagged, textOf, tokenOf } from './tagged.js';

/** "PHRASE (HEAD)", '-' for none. */
function shown(r: Reading, phrase: NounPhrase | null): string {
  return phrase ? `${textOf(r, phrase)} (${r.words[phrase.head]})` : '-';
}

/** The phrase that begins at the first token, or behind "»". */
function phraseFrom(marked: string, ceiling?: number): string {
  const r = tagged(marked);
  const first = r.words.indexOf('»') + 1;
  return shown(r, nounPhraseFrom(r, first, ceiling ?? r.tokens.count));
}

/** The phrase that ends with the last token, or before "«". */
function phraseTo(marked: string, floor = 0): string {
  const r = tagged(marked);
  const close = r.words.indexOf('«');
  return shown(r, nounPhraseEndingAt(r, (close < 0 ? r.tokens.count : close) - 1, floor));
}

describe('nounPhraseFrom', () => {
  it.each([
    ['a noun', 'police said/VERB so', 'police (police)'],
    ['determiner and adjective', 'the old/ADJ mayor said/VERB', 'the old mayor (mayor)'],
    ['three determiners at most', 'all the his their men left/VERB', 'all (all)'],
    ['none of them a phrase of its own', 'the the his their men left/VERB', '-'],
    ['two determiners', 'all the men left/VERB', 'all the men (men)'],
    ['a number', 'two officials left/VERB', 'two officials (officials)'],
    [
      'a role with what it is the head of',
      'the head of the agency in Kabul said/VERB',
      'the head of the agency in Kabul (head)',
    ],
    ['a name keeps nothing that is no part of it', 'Smith of Leeds said/VERB', 'smith (smith)'],
    ['a name of one entity with "of"', '[ORG: Ministry of Health] said/VERB', 'Ministry of Health (health)'],
    ['a role beside a name', 'Smith in Leeds said/VERB', 'Smith (smith)'],
    ['a preposition that attaches nothing', 'the mayor since May said/VERB', 'the mayor (mayor)'],
    ['an attached phrase without a noun', 'the head of said/VERB', 'the head (head)'],
    ['a time is no attachment', 'the speech on Monday was', 'the speech (speech)'],
    ['coordination', 'Cooper and Smith left/VERB early/ADV', 'Cooper (cooper)'],
    ['coordination without a verb behind', 'to/X Cooper and Smith in Leeds', '-'],
    ['two joined at most', 'cats and dogs and mice', 'cats and dogs (cats)'],
    ['"or"', 'cats or dogs , too/ADV', 'cats or dogs (cats)'],
    ['a pronoun behind "and" begins a clause', 'the mayor and he', 'the mayor (mayor)'],
    ['a verb behind makes it the next subject', 'the mayor and police said/VERB', 'the mayor (mayor)'],
    ['an auxiliary too', 'the mayor and police were', 'the mayor (mayor)'],
    ['a personal pronoun alone', 'he left/VERB', 'he (he)'],
    ['"her" before a noun is a determiner', 'her lawyer said/VERB', 'her lawyer (lawyer)'],
    ['"her" before a verb is none', 'her leave/VERB', 'her (her)'],
    ['a possessive inside', 'the board’s chairman said/VERB', 'the board’s chairman (chairman)'],
    ['a hyphen inside', 'the Kurdish-led/ADJ forces said/VERB', 'the Kurdish-led forces (forces)'],
    ['a dash ends it', 'the mayor — a man — said/VERB', 'the mayor (mayor)'],
    ['a participle before the noun', 'the retired/VERB general said/VERB', 'the retired general (general)'],
    ['an adverb before an adjective', 'a very senior/ADJ official said/VERB', 'a very senior official (official)'],
    [
      'an adverb before an adjective, no determiner',
      'very senior/ADJ officials said/VERB',
      'very senior officials (officials)',
    ],
    ['no phrase begins with "not"', 'not senior/ADJ officials', '-'],
    ['a noun taken for a verb before a name', 'lead/VERB author Smith said/VERB', 'lead author Smith (smith)'],
    ['a verb before a verb', 'lead/VERB were', '-'],
    ['a modifier needs something behind it', 'retired/VERB', '-'],
    ['an adjective behind the noun', 'the 12 absurd/ADJ', 'the 12 (12)'],
    ['an adjective behind a possessive', 'the board’s new/ADJ head', 'the board’s new head (head)'],
    ['an adjective behind a hyphen', 'the state-owned/ADJ bank', 'the state-owned bank (bank)'],
    ['two adjectives', 'the big/ADJ old/ADJ bank', 'the big old bank (bank)'],
    ['a determiner ends it', 'the union a strike', 'the union (union)'],
    ['a pronoun that is a noun phrase', 'some said/VERB', 'some (some)'],
    ['others', 'others said/VERB', 'others (others)'],
    ['one', 'one said/VERB', 'one (one)'],
    ['no noun pronoun behind a noun', 'the paper others/PRON read/VERB', 'the paper (paper)'],
    ['a currency sign', '$ 5 million were', '$ 5 million (million)'],
    ['an ampersand', 'Marks & Spencer said/VERB', 'Marks & Spencer (spencer)'],
    ['a time word that is a part of a name', '[ORG: Sunday Times] said/VERB', 'Sunday Times (times)'],
    ['a time word is none', 'Sunday was', '-'],
    ['"day" inside', 'the 10-day strike', 'the 10-day strike (strike)'],
    ['a verb', 'said/VERB so/ADV', '-'],
    ['a comma', ', a man', '-'],
    ['ATTACHING "to" behind a name', 'Smith to Leeds', 'Smith (smith)'],
    ['of behind a name of two entities', '[Smith] of [LOC: Leeds] said/VERB', 'Smith (smith)'],
  ])('%s', (_why, marked, expected) => {
    expect(phraseFrom(marked).toLowerCase()).toBe(expected.toLowerCase());
  });

  it.each([
    [0, '-'],
    [1, '-'],
    [2, 'the head (head)'],
    [4, 'the head (head)'],
    [5, 'the head of the agency (head)'],
  ])('reads no further than token %i', (ceiling, expected) => {
    expect(phraseFrom('the head of the agency', ceiling)).toBe(expected);
  });

  it('is bounded', () => {
    const r = tagged(`${'old/ADJ '.repeat(60)}men`);
    expect(shown(r, nounPhraseFrom(r, 0, r.tokens.count))).toMatch(/^(?:old ){39}old \(old\)$/);
    expect(shown(r, nounPhraseEndingAt(r, 60, 0))).toMatch(/^(?:old ){40}men \(men\)$/);
  });
});

describe('nounPhraseEndingAt', () => {
  it.each([
    ['a noun', 'Then police', 'police (police)'],
    ['determiner and adjective', 'left/VERB the old/ADJ mayor', 'the old mayor (mayor)'],
    ['two determiners', 'left/VERB all the men', 'all the men (men)'],
    ['"that the" is a conjunction', 'said/VERB that/DET the men', 'the men (men)'],
    ['attachment', 'Then the head of the agency in Kabul', 'the head of the agency in Kabul (head)'],
    ['coordination', 'Then Cooper and Smith', 'Cooper and Smith (cooper)'],
    ['"or"', 'Then Cooper or Smith', 'Cooper or Smith (cooper)'],
    ['an unknown preposition', 'the mayor since May , with dogs since police', 'police (police)'],
    ['a verb before the preposition', 'he left/VERB for Leeds', 'Leeds (leeds)'],
    ['a pronoun before the preposition', 'saw/VERB him in Leeds', 'Leeds (leeds)'],
    ['a reduced clause', 'people familiar/ADJ with the matter', 'people familiar with the matter (familiar)'],
    ['a participle', 'officials briefed/VERB on the plan', 'officials briefed on the plan (officials)'],
    ['a participle in -wn', 'officials flown/VERB to the camp', 'officials flown to the camp (officials)'],
    ['a verb that is none', 'officials went/VERB to the camp', 'the camp (camp)'],
    ['a determiner alone before "and"', 'some and police', 'police (police)'],
    ['a personal pronoun', 'he', 'he (he)'],
    ['a pronoun before it', 'told/VERB him police', 'police (police)'],
    ['a possessive determiner', 'told/VERB his men', 'his men (men)'],
    ['possessives inside', 'the board’s chairman', 'the board’s chairman (chairman)'],
    ['no phrase begins with a possessive mark', 'said/VERB’s chairman', 'chairman (chairman)'],
    ['no phrase begins with a hyphen', 'said/VERB-led men', 'led men (men)'],
    ['a hyphen inside', 'the Kurdish-led/ADJ forces', 'the Kurdish-led forces (forces)'],
    ['a dash ends it', 'the mayor — police', 'police (police)'],
    ['a participle behind the determiner', 'met/VERB the retired/VERB general', 'the retired general (general)'],
    ['a participle behind an adjective', 'old/ADJ retired/VERB men', 'old retired men (men)'],
    ['a participle behind a possessive', 'Leeds’s retired/VERB men', 'Leeds’s retired men (men)'],
    ['a participle behind a noun', 'met/VERB had retired/VERB men', 'men (men)'],
    ['a participle behind "that"', 'said/VERB that/DET retired/VERB men', 'men (men)'],
    ['an adverb', 'a very senior/ADJ official', 'a very senior official (official)'],
    ['an entity is kept whole', 'for [ORG: the Ministry of Health]', 'the Ministry of Health (health)'],
    ['two entities side by side', '[ORG: Leeds] [Smith]', 'Leeds Smith (smith)'],
    ['"a fourth"', 'killed/VERB a fourth/ADJ', 'a fourth (fourth)'],
    ['"the 21-year-old"', 'met/VERB the 21-year-old/ADJ', 'the 21-year-old (old)'],
    ['"old" behind a hyphen', '21-year-old/ADJ', '21-year-old (old)'],
    ['"old" alone', 'was old/ADJ', '-'],
    ['a time', 'in May', '-'],
    ['a verb', 'he said/VERB', '-'],
  ])('%s', (_why, marked, expected) => {
    expect(phraseTo(marked).toLowerCase()).toBe(expected.toLowerCase());
  });

  it.each([
    [0, 'the head of the agency (head)'],
    [1, 'head of the agency (head)'],
    [2, 'the agency (agency)'],
    [3, 'the agency (agency)'],
    [4, 'agency (agency)'],
    [5, '-'],
  ])('looks no further left than token %i', (floor, expected) => {
    expect(phraseTo('the head of the agency', floor)).toBe(expected);
  });
});

describe('isNominal', () => {
  it.each([
    ['a noun', 'police', 'police', true],
    ['a number', '12', '12', true],
    ['a pronoun', 'they', 'they', true],
    ['a possessive determiner', 'their', 'their', false],
    ['a pronoun for a noun phrase', 'many/ADJ', 'many', true],
    ['the same as a determiner', 'those', 'those', true],
    ['an article', 'the', 'the', false],
    ['a conjunction', 'that/SCONJ', 'that', false],
    ['an adverb that heads a phrase', 'most/ADV', 'most', true],
    ['a time', 'on Monday', 'monday', false],
    ['a time in a name', '[ORG: Monday Club]', 'monday', true],
    ['an adjective', 'old/ADJ', 'old', false],
    ['with a capital', 'French/ADJ', 'french', true],
    ['behind a noun', 'crew chief/ADJ', 'chief', true],
    ['behind a name', 'Leeds chief/ADJ', 'chief', true],
    ['behind an adjective', 'young/ADJ elderly/ADJ', 'elderly', true],
    ['behind a verb', 'was elderly/ADJ', 'elderly', false],
    ['behind an article', 'the elderly/ADJ', 'elderly', true],
    ['of an owner, before a verb', 'Lund’s/PART brief/ADJ said/VERB', 'brief', true],
    ['of an owner, before a noun', 'Lund’s/PART brief/ADJ note', 'brief', false],
    ['behind a shortened "is", before a verb', 'Lund’s/AUX ill/ADJ said/VERB', 'ill', false],
    ['behind a possessive', 'his elderly/ADJ', 'elderly', true],
    ['behind "that"', 'that/DET elderly/ADJ', 'elderly', false],
    ['an article behind a possessive', 'her a liar', 'a', false],
    ['an adverb behind an article', 'the very', 'very', true],
    ['an adverb before an adjective', 'the very old/ADJ', 'very', false],
    ['a preposition behind an article', 'the in', 'in', false],
    ['a verb behind an article, no verb next', 'the recalled/VERB him', 'recalled', false],
    ['a noun taken for a verb', 'the don/VERB recalled/VERB', 'don', true],
    ['the same before an auxiliary', 'the don/VERB was', 'don', true],
    ['an auxiliary behind an article', 'the was recalled/VERB', 'was', false],
    ['a mark behind an article', 'the , said/VERB', ',', false],
    ['a name taken for a verb', 'Lynch/VERB said/VERB', 'lynch', true],
    ['the same before a noun', 'Lynch/VERB him', 'lynch', false],
    ['in small letters', 'lynch/VERB said/VERB', 'lynch', false],
    ['a participle with a capital', 'Speaking/VERB was', 'speaking', false],
    ['a past tense with a capital', 'Asked/VERB was', 'asked', false],
    ['no word', '“/VERB said/VERB', '“', false],
    ['a verb', 'said/VERB', 'said', false],
  ])('%s: %s', (_why, marked, word, expected) => {
    const r = tagged(marked);
    expect(isNominal(r, tokenOf(r, word))).toBe(expected);
  });
});

describe('isPersonalPronoun', () => {
  it.each([
    ['he', 'he', true],
    ['his', 'his', false],
    ['I/NOUN', 'i', true],
    ['[I/PROPN]', 'i', false],
    ['US/PROPN', 'us', false],
    ['us', 'us', true],
    ['one/PRON', 'one', false],
  ])('%s', (marked, word, expected) => {
    const r = tagged(marked);
    expect(isPersonalPronoun(r, tokenOf(r, word))).toBe(expected);
  });
});

describe('isCapitalised', () => {
  it.each([
    ['A', true],
    ['Z', true],
    ['a', false],
    ['@', false],
    ['[', false],
    ['Éva', true],
    ['éva', false],
    ['中', false],
  ])('%s', (text, expected) => {
    const r = { ...tagged('x'), text };
    expect(isCapitalised(r, 0)).toBe(expected);
  });
});
