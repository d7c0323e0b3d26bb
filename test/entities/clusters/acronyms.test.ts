import { describe, expect, it } from 'vitest';
import {
  acronymsOf,
  isAcronymText,
  isBracketedAcronym,
  linkExplained,
} from '../../../src/entities/clusters/acronyms.ts';
import { readName } from '../../../src/entities/clusters/name.ts';
import type { Mention } from '../../../src/entities/mention.ts';
import type { EntityType } from '../../../src/types.ts';

describe('isAcronymText', () => {
  it.each(['SDF', 'U.N.', 'BoE', 'UNRWA', 'MoD', 'GE20', 'AT&T', 'UN', 'ÖVP', 'ABCDEFGHIJKL'])('%s', (text) => {
    expect(isAcronymText(text)).toBe(true);
  });

  it.each([
    ['Unesco', 'one capital'],
    ['McCain', 'small letters together'],
    ['A', 'one letter'],
    ['G7', 'one letter'],
    ['sDF', 'a small letter first'],
    ['SDF army', 'two words'],
    ['CD-R', 'a hyphen'],
    ['ABCDEFGHIJKLM', 'thirteen letters'],
    ['', 'nothing'],
  ])('not %j: %s', (text) => {
    expect(isAcronymText(text)).toBe(false);
  });
});

describe('acronymsOf', () => {
  it.each<[string, string[], string?]>([
    ['Coastal Defence Front', ['cdf']],
    ['Bank of England', ['boe', 'be'], 'with and without small words'],
    ['Union of Teachers and Nurses', ['uotan', 'utn', 'ut', 'tn'], 'without what follows "and", or its first word'],
    ['Office for the Coordination of Aid', ['oftcoa', 'oca', 'ca']],
    ['Centre for Disease Control and Prevention', ['cfdcap', 'cdcp', 'cdc', 'dcp'], 'without what follows "and"'],
    ['Norland Navy and Army', ['nnaa', 'nna', 'na'], '"and" after two words closes nothing'],
    ['Tana Sea Co. Ltd.', ['tscl', 'tsc', 'ts', 'scl'], 'without company suffixes'],
    ['Tana Co. Ltd.', ['tcl', 'tc']],
    ['US Military Academy', ['uma', 'usma'], 'whole acronyms'],
    ['Heron', [], 'one word'],
    ['Tana of the', ['tot'], 'nothing but small words'],
  ])('%s: %j', (text, expected) => {
    expect(acronymsOf(readName(text, 'ORG'))).toEqual(expected);
  });
});

/** "[O Front] ([O FR])" without its marks, with its mentions; other letters are other types. */
function read(marked: string): { text: string; mentions: Mention[] } {
  const types: Record<string, EntityType> = {
    O: 'ORG',
    L: 'LOC',
    P: 'PERSON',
    N: 'NORP',
    F: 'FAC',
    D: 'PRODUCT',
    M: 'MISC',
  };
  let text = '';
  const mentions: Mention[] = [];
  for (const [piece, letter, name] of marked.matchAll(/\[([OLPNFDM]) ([^\]]+)\]|[^[]+/g)) {
    if (letter) {
      mentions.push({ start: text.length, end: text.length + name!.length, type: types[letter]!, score: 1 });
    }
    text += name ?? piece;
  }
  return { text, mentions };
}

function links(marked: string): string[] {
  const { text, mentions } = read(marked);
  const found: string[] = [];
  linkExplained(text, mentions, (short, full) => found.push(`${short}>${full}`));
  return found;
}

describe('linkExplained', () => {
  it.each<[string, string?]>([
    ['[O Harbour Front] ([O LKH])', 'an acronym of other letters'],
    ['[O Harbour Front]\n([O LKH])', 'a line break'],
    ['[O Harbour Front], or [O Haf]', 'three letters'],
    ['[O Harbour Front]([O LKH])'],
    ['[O Harbour Front] (the [O LKH])'],
    ['[O Harbour Front] (“[O LKH]”)'],
    ['[O Harbour Front] ([O LKH], in Norse)'],
    ['[O Harbour Front] ([O LKH]; see below)'],
    ['[O Harbour Front], or [O Hafro]', 'its letters in order'],
    ['[O Harbour Front], or the “[O Hafro]'],
    ['[O Harbour Front] ([O Hafro])'],
    ['[O Harbour Front], also known as [O Ants]', 'any name'],
    ['[O Harbour Front] known as [O Ants]'],
    ['[O Harbour Front], better known as [O Ants]'],
    ['[O Harbour Front], commonly called [O Ants]'],
    ['[O Harbour Front], formerly known as [O Ants]'],
    ['[O Harbour Front], locally called the [O Ants]'],
    ['[O Harbour Front], widely known as [O Ants]'],
    ['[O Harbour Front], abbreviated [O Ants]'],
    ['[O Harbour Front] aka [O Ants]'],
    ['[O Harbour Front] (a.k.a. [O Ants]'],
    ['[O Harbour Front], formerly [O Ants]'],
    ['[O Harbour Front] (formerly the [O Ants])'],
    ['[F Harbour Hall] ([F LKH])'],
    ['[L Harbour Land] ([L LKH])'],
    ['[D Harbour Boat] ([D LKH])'],
    ['[M Harbour Cup] ([M LKH])'],
  ])('links the second to the first: %s', (marked) => {
    expect(links(marked)).toEqual(['1>0']);
  });

  it.each<[string, string[], string?]>([
    ['[O LKH] ([O Harbour Front])', ['0>1'], 'the long name in brackets'],
    ['[O Hafro], or [O Harbour Front]', ['0>1']],
    ['[O Election Council], known by its [N Norse] initials [O YSK]', ['2>0'], 'a nationality between'],
    ['[O A Front] ([O LKH]) ([O MNO])', ['1>0'], 'an acronym has no acronym'],
    ['[O Harbour Front], or [O LKH]', [], 'other letters need brackets'],
    ['[O Harbour Front], or [O Ha]', [], 'two letters'],
    ['[O Harbour Front], or [O Afro]', [], 'another first letter'],
    ['[O Harbour Front], or [O Haxro]', [], 'a letter that it has not'],
    ['[O Harbour Front], or [O Horta]', [], 'its letters in another order'],
    ['[O Harbour Front], or [O Harbour Union]', [], 'two words'],
    ['[O Harbour] ([O LKH])', [], 'one word'],
    ['[O Harbour Front] ([O LKH] men)', [], 'the bracket goes on'],
    ['[O Harbour Front] ([O LKH]', [], 'the bracket is open'],
    ['[O Harbour Front] x([O LKH])', []],
    ['[O Harbour Front] (or [O LKH])', []],
    ['[O Harbour Front]   ([O LKH])', [], 'another column'],
    ['[O Harbour Front] or [O Hafro]', [], 'an alternative'],
    ['[O Harbour Front] men, or [O Hafro]', [], 'words between'],
    ['[O Harbour Front] men, known as [O Ants]', []],
    ['[O Harbour Front] men, aka [O Ants]', []],
    ['[O Harbour Front], or so [O Hafro]', []],
    ['[O Harbour Front], known by the [P Ann] as [O Ants]', [], 'a person between'],
    ['[O Harbour Front], unknown as [O Ants]', []],
    ['[O Harbour Front], known. As [O Ants]', [], 'another sentence'],
    ['[O Harbour Front], known by its initials in Old Norse, as [O LKH]', []],
    ['[O Harbour Front] ([L LKH])', [], 'another type'],
    ['[P Harbour Front] ([P LKH])', [], 'persons have no acronyms'],
  ])('%s: %j', (marked, expected) => {
    expect(links(marked)).toEqual(expected);
  });
});

it('links names that forty-eight characters part, and no more', () => {
  const parted = (count: number) => `[O Harbour Front]${', known by '.padEnd(count - 4, 'x')} as [O Ants]`;
  expect(links(parted(48))).toEqual(['1>0']);
  expect(links(parted(49))).toEqual([]);
});

describe('isBracketedAcronym', () => {
  it.each<[string, boolean, string?]>([
    ['[O Harbour Front] ([O LKH])', true],
    ['[O Harbour Front] (the [O LKH])', true],
    ['[O Harbour Front]  ([O LKH])', true],
    ['[O Harbour Front] (the “[O LKH]”)', true, 'eight characters between'],
    ['[O Harbour] ([O LKH])', false, 'one word'],
    ['[O Harbour Front] ([O Hafro])', false, 'no acronym'],
    ['[O Harbour Front], or [O LKH]', false],
    ['[O Harbour Front] [O LKH]', false],
  ])('%s: %s', (marked, expected) => {
    const { text, mentions } = read(marked);
    expect(isBracketedAcronym(text, mentions[0]!, mentions[1]!)).toBe(expected);
  });
});
