import { analyze, extractEntities, extractQuotes } from 'wirecopy';
import { describe, expect, it } from 'vitest';
import { ENTITY_MODEL } from '../../src/weights/entities.ts';

const TEXT = 'Amina Wanjiru of Blue Heron said $4.2 million went to Garissa. Blue Heron Kenya denied it.';
const found = (options: object): string[] => extractEntities(TEXT, options).map(({ type, text }) => `${type} ${text}`);

describe('types', () => {
  it('keeps these types only', () => {
    expect(found({ types: ['MONEY'] })).toEqual(['MONEY $4.2 million']);
    expect(found({ types: [] })).toEqual([]);
  });

  it('does not change what the rest of the result says', () => {
    const all = extractEntities(TEXT);
    const some = extractEntities(TEXT, { types: ['PERSON', 'LOC'] });
    expect(some).toEqual(all.filter(({ type }) => type === 'PERSON' || type === 'LOC'));
  });

  it.each([
    [{ types: ['PERSONS'] }, /extractEntities: options\.types holds "PERSONS".*did you mean "PERSON"\?.*HASHTAG/],
    [{ types: ['GPE'] }, /"GPE", which is no entity type\W+Entity types: PERSON, ORG/],
    [{ types: 'PERSON' }, /options\.types must be an array of entity types, got "PERSON"/],
    [{ types: [null] }, /holds null/],
  ])('refuses %j', (options, message) => {
    expect(() => extractEntities(TEXT, options as never)).toThrow(RangeError);
    expect(() => extractEntities(TEXT, options as never)).toThrow(message);
  });
});

describe('minScore', () => {
  it('drops mentions below it', () => {
    const all = extractEntities(TEXT, { minScore: 0 });
    for (const minScore of [0.5, 0.9]) {
      expect(extractEntities(TEXT, { minScore })).toEqual(all.filter(({ score }) => score >= minScore));
    }
  });

  it('leaves out the unlikely by default', () => {
    expect(extractEntities(TEXT)).toEqual(extractEntities(TEXT, { minScore: 0.35 }));
  });

  it.each([-0.1, 1.1, Number.NaN, '0.5', null])('refuses %j', (minScore) => {
    expect(() => extractEntities(TEXT, { minScore } as never)).toThrow(
      /options\.minScore must be a number from 0 to 1, got/,
    );
  });
});

describe('lexicon', () => {
  it('finds listed names, the longest first, over the model', () => {
    const lexicon = { 'Blue Heron': 'PRODUCT', 'Blue Heron Kenya': 'ORG', 'Amina Wanjiru': 'MISC' };
    expect(found({ lexicon })).toEqual(
      expect.arrayContaining(['MISC Amina Wanjiru', 'PRODUCT Blue Heron', 'ORG Blue Heron Kenya']),
    );
    expect(
      extractEntities(TEXT, { lexicon: { 'Blue Heron': 'ORG' } }).find((e) => e.text === 'Blue Heron')?.score,
    ).toBe(1);
  });

  it('compares tokens: whole words, any white space, possessives apart', () => {
    const names = (text: string): string[] =>
      extractEntities(text, { lexicon: { 'ada lovelace bridge': 'FAC' }, types: ['FAC'] }).map((e) => e.text);
    expect(names('the ada  lovelace\nbridge’s arches')).toEqual(['ada  lovelace\nbridge']);
    expect(names('ada lovelace bridges')).toEqual([]);
    expect(names('Ada Lovelace Bridge is not as listed').includes('ada lovelace bridge')).toBe(false);
  });

  it('leaves nothing behind and ignores later changes', () => {
    const before = found({});
    found({ lexicon: { Garissa: 'PRODUCT' } });
    expect(found({})).toEqual(before);
  });

  it('takes names that are keys of every object for names', () => {
    const lexicon = JSON.parse('{ "__proto__": "ORG", "constructor": "ORG", "": "ORG", "  ": "ORG" }');
    const text = 'They bought __proto__ and constructor.';
    expect(extractEntities(text, { lexicon, types: ['ORG'] }).map((e) => e.text)).toContain('constructor');
  });

  it.each([
    [{ lexicon: { Acme: 'COMPANY' } }, /options\.lexicon\["Acme"\] holds "COMPANY"/],
    [{ lexicon: ['Acme'] }, /options\.lexicon must be an object of entity types by name, got an array/],
    [{ lexicon: null }, /got null/],
  ])('refuses %j', (options, message) => {
    expect(() => extractEntities(TEXT, options as never)).toThrow(RangeError);
    expect(() => extractEntities(TEXT, options as never)).toThrow(message);
  });
});

describe('model', () => {
  it('runs other weights of the same format', () => {
    expect(extractEntities(TEXT, { model: { ...ENTITY_MODEL } })).toEqual(extractEntities(TEXT));
  });

  it.each([[null], ['entities.bin'], [{}], [{ format: 1 }]])('refuses %j', (model) => {
    expect(() => extractEntities(TEXT, { model } as never)).toThrow(/options\.model must be weights of format 2/);
  });
});

it.each<[unknown, unknown, RegExp]>([
  [5, undefined, /^extractEntities: /],
  [TEXT, 'ORG', /^extractEntities: /],
  [TEXT, { types: 'ORG' }, /^extractEntities: options\.types/],
  [TEXT, { quotes: 'never' }, /^extractEntities: options\.quotes/],
  [TEXT, { prefer: 'never' }, /^extractEntities: options\.prefer/],
])('an error says which function and option it is about: %j, %j', (text, options, message) => {
  expect(() => extractEntities(text as string, options as object)).toThrow(message);
});

it('the other functions check the same options', () => {
  expect(() => analyze(TEXT, { types: ['X'] } as never)).toThrow(/^analyze: options\.types/);
  expect(() => extractQuotes(TEXT, { minScore: 2 })).toThrow(/^extractQuotes: options\.minScore/);
});
