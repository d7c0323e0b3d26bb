import { describe, expect, it } from 'vitest';
import { FeatureList } from '../../src/entities/feature-context.js';
import { addFirstPassFeatures, readFirstPass } from '../../src/entities/first-pass.js';
import { mixHashes } from '../../src/model/hash.js';
import { contextOf, tokenOf } from './context.js';

/** Labels: type k begins with 1 + 2k and goes on with 2 + 2k. */
const [O, B_PERSON, I_PERSON, B_ORG, I_ORG] = [0, 1, 2, 3, 4] as const;
const KINDS = 8;

function passOf(text: string, labels: readonly number[]) {
  const context = contextOf(text);
  expect(context.tokens.count).toBe(labels.length);
  return { context, pass: readFirstPass(context, Uint8Array.from(labels)) };
}

describe('readFirstPass', () => {
  const text = 'So Ann Bell met Bell of Bell Bank';
  const labels = [O, B_PERSON, I_PERSON, O, B_PERSON, O, B_ORG, I_ORG];

  it('gives names, and the name of each token', () => {
    const { pass } = passOf(text, labels);
    expect(pass.names.map(({ first, last, kind }) => [first, last, kind])).toEqual([
      [1, 2, 1],
      [4, 4, 1],
      [6, 7, 2],
    ]);
    expect([...pass.nameOf]).toEqual([-1, 0, 0, -1, 1, -1, 2, 2]);
  });

  it('parts names that touch', () => {
    const { pass } = passOf('Ann Bell', [B_PERSON, B_PERSON]);
    expect([...pass.nameOf]).toEqual([0, 1]);
  });

  it('counts what words and names are elsewhere', () => {
    const { context, pass } = passOf(text, labels);
    const formOf = (word: string) => context.words.forms[context.words.ofToken[tokenOf(context, word)]!]!.lowerForm;
    const kindsOf = (word: string) => [...pass.kinds.subarray(formOf(word) * KINDS, formOf(word) * KINDS + 3)];
    expect([kindsOf('Bell'), kindsOf('Bank'), kindsOf('met')]).toEqual([
      [0, 2, 1],
      [0, 0, 1],
      [0, 0, 0],
    ]);
    expect([...pass.kindsOfName.values()].map((kinds) => [...kinds.subarray(0, 3)])).toEqual([
      [0, 1, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
  });

  it('counts equal names together, in any case', () => {
    const { pass } = passOf('Ann Bell ANN BELL', [B_PERSON, I_PERSON, B_ORG, I_ORG]);
    expect([...pass.kindsOfName.values()].map((kinds) => [...kinds.subarray(0, 3)])).toEqual([[0, 1, 1]]);
  });

  it('counts words outside of names, where they have a capital', () => {
    const { context, pass } = passOf('Bell and bell', [O, O, O]);
    expect(pass.kinds[context.words.forms[0]!.lowerForm * KINDS]).toBe(1);
  });

  it('keeps the two longest names that hold a word', () => {
    const longestOf = (text: string, labels: readonly number[]) => {
      const { context, pass } = passOf(text, labels);
      const at = context.words.forms[context.words.ofToken[tokenOf(context, 'Bell')]!]!.lowerForm * 2;
      return [...pass.longest.subarray(at, at + 2)];
    };
    const long = [B_PERSON, I_PERSON, I_PERSON];
    const pair = [B_PERSON, I_PERSON];
    expect(longestOf('Bell', [O])).toEqual([-1, -1]);
    expect(longestOf('Bell', [B_PERSON])).toEqual([0, -1]);
    expect(longestOf('Bell Ann Bell', [B_PERSON, ...pair])).toEqual([1, 0]);
    expect(longestOf('Ann Bell Bell', [...pair, B_PERSON])).toEqual([0, 1]);
    expect(longestOf('Bell Ann Bell Ann May Bell', [B_PERSON, ...pair, ...long])).toEqual([2, 1]);
    expect(longestOf('Ann May Bell Bell Ann Bell', [...long, B_PERSON, ...pair])).toEqual([0, 2]);
    expect(longestOf('Ann Bell May Bell', [...pair, ...pair])).toEqual([0, 1]);
    expect(longestOf('Bell Bell', pair)).toEqual([0, -1]);
  });
});

describe('features of the second pass', () => {
  function has(text: string, labels: readonly number[], i: number, features: (list: FeatureList) => void): boolean[] {
    const { context, pass } = passOf(text, labels);
    const list = new FeatureList();
    addFirstPassFeatures(context, pass, i, list);
    const found = new Set(list.hashes.subarray(0, list.count));
    const wanted = new FeatureList();
    features(wanted);
    return Array.from(wanted.hashes.subarray(0, wanted.count), (hash) => found.has(hash));
  }
  /** What the other occurrences are: most of them of this kind, and 1 for the only one, 2 for all of several. */
  const others = (kind: number, agreement = 0) => 1 + kind * 4 + agreement;
  /** The longest name with the word: its kind, where the word stands in it, and whether it is longer. */
  const seen = (kind: number, place: number, longer = 0) => mixHashes(kind, place) ^ longer;

  it.each<[string, string, number[], number, (list: FeatureList) => void]>([
    [
      'its label and those beside it',
      'Ann Bell met',
      [B_PERSON, I_PERSON, O],
      1,
      (list) => {
        list.add(200, I_PERSON);
        list.add2(201, I_PERSON, B_PERSON);
        list.add2(202, I_PERSON, O);
        list.add3(203, I_PERSON, B_PERSON, O);
        list.add2(204, I_PERSON, 1);
      },
    ],
    [
      'nothing beyond the sentence',
      'Bell.\n\nAnn.',
      [B_PERSON, O, B_PERSON, O],
      2,
      (list) => {
        list.add2(201, B_PERSON, 99);
        list.add2(204, B_PERSON, 0);
        list.add(205, 0);
      },
    ],
    [
      'no name',
      'Bell met Ann',
      [O, O, B_PERSON],
      0,
      (list) => {
        list.add2(201, O, 99);
        list.add2(204, O, -1);
      },
    ],
    [
      'no name that is longer than four words more',
      'A Bb Cc Dd Ee Ff',
      [B_PERSON, I_PERSON, I_PERSON, I_PERSON, I_PERSON, I_PERSON],
      0,
      (list) => list.add2(204, B_PERSON, 4),
    ],
    ['one other occurrence', 'Bell met Bell', [O, O, B_PERSON], 0, (list) => list.add(205, others(1, 1))],
    [
      'several that agree',
      'Bell Bell Bell',
      [B_PERSON, B_ORG, B_ORG],
      0,
      (list) => {
        list.add(205, others(2, 2));
        list.add2(206, others(2, 2), B_PERSON);
        list.add2(207, others(2, 2), B_PERSON);
        list.add3(208, others(2, 2), B_PERSON, 0);
      },
    ],
    ['the most of several', 'Bell Bell Bell Bell', [O, B_ORG, B_PERSON, B_ORG], 0, (list) => list.add(205, others(2))],
    ['the first kind of a draw', 'Bell Bell Bell', [O, B_ORG, B_PERSON], 0, (list) => list.add(205, others(1))],
    ['those outside of names', 'Bell Bell', [B_PERSON, O], 0, (list) => list.add(205, others(0, 1))],
    [
      'a longer name that it ends',
      'Bell met Ann Bell',
      [B_PERSON, O, B_PERSON, I_PERSON],
      0,
      (list) => {
        list.add(209, seen(1, 2, 64));
        list.add2(210, seen(1, 2, 64), B_PERSON);
        list.add3(211, seen(1, 2, 64), B_PERSON, others(1, 1));
        list.add2(212, seen(1, 2, 64), O);
      },
    ],
    [
      'one that it begins',
      'Bell met Bell Bank',
      [B_PERSON, O, B_ORG, I_ORG],
      0,
      (list) => list.add(209, seen(2, 1, 64)),
    ],
    [
      'one that it stands inside of',
      'Bell met Ann Bell Bank',
      [B_PERSON, O, B_ORG, I_ORG, I_ORG],
      0,
      (list) => list.add(209, seen(2, 3, 64)),
    ],
    ['one as long', 'Bell met Bell', [B_PERSON, O, B_ORG], 0, (list) => list.add(209, seen(2, 0, 128))],
    [
      'a shorter one, where it stands in the longest itself',
      'Ann Bell met Bell',
      [B_PERSON, I_PERSON, O, B_ORG],
      1,
      (list) => list.add(209, seen(2, 0)),
    ],
    ['any, where it stands in none', 'Bell met Bell', [O, O, B_ORG], 0, (list) => list.add(209, seen(2, 0, 64))],
  ])('show %s', (_, text, labels, i, features) => {
    const found = has(text, labels, i, features);
    expect(found).toEqual(found.map(() => true));
  });

  it('of a small word are its labels alone', () => {
    const { context, pass } = passOf('Bell of bell', [B_PERSON, O, O]);
    const list = new FeatureList();
    addFirstPassFeatures(context, pass, 2, list);
    expect(list.count).toBe(5);
  });
});
