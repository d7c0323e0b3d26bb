import { describe, expect, it } from 'vitest';
import { fold, foldSpelling, readName } from '../../../src/entities/clusters/name.ts';
import type { EntityType } from '../../../src/types.ts';

describe('fold', () => {
  it.each([
    ['Tana', 'tana'],
    ['B52', 'b52'],
    ['&', 'and'],
    ['A&B', 'a&b'],
    ['U.S.', 'us'],
    ['Sana’a', 'sanaa'],
    ["N'Djamena", 'ndjamena'],
    ['Nukuʻalofa', 'nukualofa'],
    ['Íñigo', 'inigo'],
    ['Łódź', 'lodz'],
    ['Sørlie', 'sorlie'],
    ['Đinh', 'dinh'],
    ['Guðrún', 'gudrun'],
    ['Kırşehir', 'kirsehir'],
    ['Weiß', 'weiss'],
    ['Ærø', 'aero'],
    ['Œuvre', 'oeuvre'],
    ['Þór', 'thor'],
    ['.', ''],
    ['東京', '東京'],
  ])('%s: %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });
});

describe('foldSpelling', () => {
  it.each<[string, string, string?]>([
    ['mohammed', 'muhamad'],
    ['alexey', 'alaxai'],
    ['stephen', 'stafan'],
    ['frederick', 'fradarik'],
    ['hassan', 'hasan'],
    ['yoon', 'yoon', 'four letters differ by a letter as often as they are spelt in two ways'],
    ['el', 'al'],
    ['ell', 'ell'],
  ])('%s: %s', (word, folded) => {
    expect(foldSpelling(word)).toBe(folded);
  });
});

describe('readName', () => {
  it.each<[string, EntityType, string, string?]>([
    ['Blue Heron', 'ORG', 'blue heron'],
    ['the Blue Heron', 'ORG', 'blue heron', 'without the article'],
    ['The the Herald', 'ORG', 'herald'],
    ['The', 'ORG', 'the', 'nothing else'],
    ['Blue Heron’s', 'ORG', 'blue heron', 'a possessive'],
    ["Herons'", 'ORG', 'herons'],
    ['HERON’S', 'ORG', 'heron'],
    ['Heron’s Nest', 'ORG', 'herons nest', 'but not inside'],
    ['Al-Douri/Haan—Bell', 'ORG', 'al douri haan bell', 'hyphens and dashes'],
    ['Blue “Heron” (Pty) Ltd.', 'ORG', 'blue heron pty ltd', 'marks'],
    ['Washington, DC', 'LOC', 'washington dc'],
    ['Tana . Bell', 'ORG', 'tana bell', 'a mark alone is no word'],
    ['...', 'ORG', '...', 'marks alone are themselves'],
    ['Mr Okello', 'ORG', 'mr okello', 'the title of a company is its name'],
  ])('%s %s: %s', (mention, type, key) => {
    expect(readName(mention, type).key).toBe(key);
  });

  it.each<[string, string[], string[], string?]>([
    ['Mr Okello', ['ukalu'], ['Okello']],
    ['Gen. Amos Bell', ['amos', 'bell'], ['Amos', 'Bell'], 'a title'],
    ['General', ['ganaral'], ['General'], 'nothing else'],
    ['El Haan', ['al', 'haan'], ['El', 'Haan']],
    ['J.K. Bell', ['j', 'k', 'bell'], ['J', 'K', 'Bell'], 'initials'],
    ['J. Bell', ['j', 'bell'], ['J.', 'Bell']],
    ['Bell J.K.R.', ['bell', 'j', 'k', 'r'], ['Bell', 'J', 'K', 'R']],
  ])('of the person %s: %j', (mention, words, written) => {
    const name = readName(mention, 'PERSON');
    expect([name.words, name.written, name.key]).toEqual([words, written, words.join(' ')]);
  });

  it.each<[string, EntityType, string, string?]>([
    ['Emmys', 'MISC', 'emmy'],
    ['Norland Prizes', 'MISC', 'norland prize'],
    ['Twin Otters', 'PRODUCT', 'twin otter'],
    ['Prizes Norland', 'MISC', 'prizes norland', 'the last word only'],
    ['Compass', 'MISC', 'compass', 'no plural'],
    ['Gas', 'MISC', 'gas', 'too short'],
    ['Cubs', 'MISC', 'cubs'],
    ['Emmys', 'ORG', 'emmys', 'a team'],
    ['J.K. Bell', 'ORG', 'jk bell', 'initials of persons only'],
  ])('%s %s: %s', (mention, type, key) => {
    expect(readName(mention, type).key).toBe(key);
  });

  it('reads no more than sixteen words', () => {
    const words = Array.from({ length: 20 }, (_, i) => `w${i}`);
    expect(readName(words.join(' '), 'ORG').words).toEqual(words.slice(0, 16));
  });
});
