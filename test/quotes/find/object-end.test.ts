import { describe, expect, it } from 'vitest';
import { clauseText } from '../../../src/quotes/find/clause-text.js';
import { objectEnd } from '../../../src/quotes/find/object-end.js';
import { paragraphsOf } from '../../../src/quotes/paragraphs.js';
import { pairQuotationMarks } from '../../../src/text/quotation-marks.js';
import { tagged, textOf } from '../../phrases/tagged.js';

/** The object that starts at token `first`, up to token `end` or the end of the text. */
function objectIn(marked: string, first = 0, end?: number): string {
  const r = tagged(marked);
  const t = clauseText(r, pairQuotationMarks(r.text, paragraphsOf(r.sentences)));
  return textOf(r, { first, end: objectEnd(t, first, end ?? r.tokens.count) });
}

describe('where the object of a reporting verb ends', () => {
  it.each([
    ['a participle behind a comma', 'heavy/ADJ rain , adding/VERB more', 'heavy rain'],
    ['"who" behind a comma', 'Holt , who left/VERB', 'Holt'],
    ['"but" behind a comma', 'Holt , but no one', 'Holt'],
    ['the next verb behind a comma', 'Holt , and defended/VERB Moyo', 'Holt'],
    ['a list', 'rain , snow and ice', 'rain , snow and ice'],
    ['a list with "and"', 'rain , and snow', 'rain , and snow'],
    ['a past tense', 'Holt and defended/VERB Moyo', 'Holt'],
    ['"said"', 'Holt but said/VERB so', 'Holt'],
    ['"sent"', 'Holt and sent/VERB Moyo', 'Holt'],
    ['"wrote"', 'Holt and wrote/VERB it', 'Holt'],
    ['an auxiliary', 'Holt but has kept/VERB it', 'Holt'],
    ['a verb in the present', 'rain and keep/VERB it', 'rain and keep it'],
    ['a form with the ending of a past tense inside', 'rain and sidestep/VERB it', 'rain and sidestep it'],
    ['a noun with the ending of a past tense', 'rain and the seed/NOUN', 'rain and the seed'],
    ['a noun right behind "and" with that ending', 'rain and seed/NOUN', 'rain and seed'],
    ['"or"', 'rain or sent/VERB it', 'rain or sent it'],
    ['"during"', 'Holt during a rally', 'Holt'],
    ['"in an interview"', 'Holt in an interview', 'Holt'],
    ['"at a rally"', 'Holt at a rally', 'Holt'],
    ['another preposition', 'Holt for a rally', 'Holt for a rally'],
    ['a place', 'Holt in Kent', 'Holt in Kent'],
    ['in marks', '“rain , adding/VERB more”', '“rain , adding more”'],
    ['"during" in marks', 'a “day during rain” so', 'a “day during rain” so'],
    ['its first word', 'during rain it fell/VERB', 'during rain it fell'],
    ['its last word', 'rain during', 'rain during'],
    ['the word before its last', 'rain during May', 'rain'],
  ])('%s', (_why, marked, expected) => {
    expect(objectIn(marked)).toBe(expected);
  });

  it('no word before the object ends it', () => {
    expect(objectIn('during rain so', 1)).toBe('rain so');
  });

  it('no word at or behind its limit ends it', () => {
    expect(objectIn('rain so during May', 0, 2)).toBe('rain so');
    expect(objectIn('rain so during May', 0, 3)).toBe('rain so during');
    expect(objectIn('rain so during May', 0, 4)).toBe('rain so');
  });
});
