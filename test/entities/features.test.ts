import { describe, expect, it } from 'vitest';
import {
  coarseOf,
  coarsestOf,
  FeatureList,
  fineOf,
  formAt,
  HEADLINE_WORD,
  MOST_FEATURES,
  NOWHERE,
  shapeHash,
} from '../../src/entities/feature-context.js';
import { nextUnit, readFeatures } from '../../src/entities/features.js';
import { Fact } from '../../src/entities/document.js';
import { NameList } from '../../src/entities/gazetteer.js';
import { Style } from '../../src/entities/layout.js';
import { Case, Cue, lowerHash } from '../../src/entities/words.js';
import { hashString, mixHashes } from '../../src/model/hash.js';
import { contextOf, type SmallTables, tokenOf } from './context.js';

const TABLES: SmallTables = {
  clusters: { left: 1, town: 2, by: 3 },
  names: { tana: NameList.BIG_CITY, 'tana bank': NameList.COMPANY, ann: NameList.GIVEN_NAME },
};

/** Which of the features a token has, by number of its template. */
function templatesOf(text: string, word: string, features: (list: FeatureList) => void, nth = 1): boolean[] {
  const context = contextOf(text, TABLES);
  const list = new FeatureList();
  readFeatures(context, tokenOf(context, word, nth), list);
  const found = new Set(list.hashes.subarray(0, list.count));
  const wanted = new FeatureList();
  features(wanted);
  return Array.from(wanted.hashes.subarray(0, wanted.count), (hash) => found.has(hash));
}

describe('FeatureList', () => {
  it('tells templates, values and their order apart', () => {
    const list = new FeatureList();
    list.add(1, 7);
    list.add(2, 7);
    list.add(1, 8);
    list.add2(1, 7, 8);
    list.add2(1, 8, 7);
    list.add3(1, 7, 8, 9);
    list.add3(1, 7, 9, 8);
    list.add3(2, 7, 8, 9);
    expect(new Set(list.hashes.subarray(0, list.count)).size).toBe(8);
    expect(list.hashes[3]).toBe(mixHashes(list.hashes[0]!, 8));
    expect(list.hashes[5]).toBe(mixHashes(list.hashes[3]!, 9));
  });

  it('holds so many features, and ignores more', () => {
    const list = new FeatureList();
    for (let i = 0; i < MOST_FEATURES; i++) list.add(1, i);
    const last = list.hashes[MOST_FEATURES - 1];
    list.add(1, -1);
    list.add2(1, -1, -1);
    list.add3(1, -1, -1, -1);
    expect([list.count, list.hashes[MOST_FEATURES - 1]]).toEqual([MOST_FEATURES, last]);
  });
});

describe('words around a token', () => {
  const text = 'They left. Tana rose. Then it fell.';

  it('are those of its sentence', () => {
    const context = contextOf(text);
    const tana = tokenOf(context, 'Tana');
    const wordAt = (offset: number) => formAt(context, tana, offset)?.lower;
    expect([0, 1, 2].map(wordAt)).toEqual(['tana', 'rose', '.'].map(lowerHash));
    expect([-1, -2, 3].map(wordAt)).toEqual([undefined, undefined, undefined]);
    expect(formAt(context, 0, -1)).toBeUndefined();
    expect(formAt(context, context.tokens.count - 1, 1)).toBeUndefined();
  });

  it('have clusters of three kinds', () => {
    const context = contextOf('town left Nakuru', TABLES);
    const forms = [0, 1, 2].map((i) => formAt(context, i, 0));
    expect(forms.map(fineOf)).toEqual([2, 1, 0]);
    expect(forms.map((form) => coarseOf(context.tables, form))).toEqual([10, 10, 0]);
    expect(forms.map((form) => coarsestOf(context.tables, form))).toEqual([100, 100, 0]);
    const none = [fineOf(undefined), coarseOf(context.tables, undefined), coarsestOf(context.tables, undefined)];
    expect(none).toEqual([-1, -1, -1]);
  });

  it('have shapes; those of a headline in capitals are one', () => {
    const context = contextOf('TANA b52');
    const [tana, plane] = [0, 1].map((i) => formAt(context, i, 0));
    expect(shapeHash(tana, Style.PLAIN)).toBe(hashString('X'));
    expect(shapeHash(tana, Style.CAPITALS)).toBe(HEADLINE_WORD);
    expect(shapeHash(plane, Style.CAPITALS)).toBe(hashString('xd'));
    expect(shapeHash(undefined, Style.CAPITALS)).toBe(NOWHERE);
  });
});

describe('features of a token', () => {
  const [tana, left, by, bank, ann] = ['tana', 'left', 'by', 'bank', 'ann'].map(lowerHash) as [
    ...[number, number, number, number, number],
  ];

  it.each<[string, string, string, (list: FeatureList) => void]>([
    [
      'words, shapes and affixes',
      'Men left Tana by bus.',
      'Tana',
      (list) => {
        list.add(2, tana);
        list.add(3, hashString('Tana'));
        list.add(4, left);
        list.add(5, by);
        list.add2(12, left, by);
        list.add(13, hashString('Xxxx'));
        list.add(22, hashString('tan'));
        list.add(24, hashString('a'));
        list.add3(34, hashString('Xx'), 0, Style.PLAIN);
        list.add2(37, Style.PLAIN, Case.TITLE);
      },
    ],
    [
      'nothing around it',
      'Tana',
      'Tana',
      (list) => {
        list.add(4, NOWHERE);
        list.add(5, NOWHERE);
        list.add(17, NOWHERE);
        list.add(28, NOWHERE);
        list.add(31, NOWHERE);
        list.add2(33, tana, 1);
        list.add(63, -1);
        list.add(93, -1);
        list.add(94, -1);
      },
    ],
    [
      'a headline in capitals',
      'TANA MEN LEAVE TOWN\n\nThey left.',
      'TANA',
      (list) => {
        list.add(3, hashString('Tana'));
        list.add(13, HEADLINE_WORD);
        list.add2(37, Style.CAPITALS, Case.UPPER);
      },
    ],
    [
      'cue words',
      'So said Tana River',
      'Tana',
      (list) => {
        list.add(39, Cue.SPEECH);
        list.add(54, Cue.SPEECH);
        list.add(55, Cue.PLACE);
      },
    ],
    [
      'clusters',
      'Men left Tana by bus.',
      'Tana',
      (list) => {
        list.add(60, 0);
        list.add(63, 1);
        list.add(64, 10);
        list.add(66, 3);
        list.add2(75, 10, 20);
      },
    ],
    [
      'a run of one word',
      'Men left Tana by bus.',
      'Tana',
      (list) => {
        list.add2(44, left, 0);
        list.add2(45, by, 0);
        list.add2(48, 0, 0);
      },
    ],
    [
      'the first of a run',
      'Men left Tana River Bank by bus.',
      'Tana',
      (list) => {
        list.add2(44, left, 1);
        list.add2(46, bank, 1);
        list.add2(48, 2, 1);
      },
    ],
    [
      'the last of a run',
      'Men left Tana River Bank by bus.',
      'Bank',
      (list) => {
        list.add2(45, by, 2);
        list.add2(47, tana, 2);
        list.add(53, Cue.PLACE | Cue.ORG);
      },
    ],
    ['the middle of a run', 'Men left Tana River Bank by bus.', 'River', (list) => list.add2(48, 2, 3)],
    [
      'a listed name of two words',
      'Men left Tana Bank by bus.',
      'Bank',
      (list) => {
        list.add2(90, NameList.COMPANY, 4);
        list.add2(91, NameList.COMPANY, 4);
        list.add2(97, NameList.COMPANY, 3);
        list.add2(98, NameList.COMPANY, 0);
        list.add2(99, NameList.COMPANY, 0);
      },
    ],
    ['a listed name inside a run', 'Men left Tana Hall by bus.', 'Tana', (list) => list.add2(97, NameList.BIG_CITY, 1)],
    ['the end of a run', 'Men left New Tana by bus.', 'Tana', (list) => list.add2(97, NameList.BIG_CITY, 2)],
    [
      'a given name',
      'Men met Ann by bus.',
      'Ann',
      (list) => {
        list.add2(92, 0, NameList.GIVEN_NAME);
        list.add(2, ann);
      },
    ],
    [
      'other occurrences',
      'Men left Tana. They met in Tana by bus.',
      'Tana',
      (list) => {
        list.add2(102, 1, 0);
        list.add2(104, Fact.AFTER_PREPOSITION, 2);
        list.add(108, lowerHash('in'));
        list.add(109, by);
        list.add(111, 20);
        list.add(112, tana);
      },
    ],
    ['no other occurrence', 'Men left Tana by bus.', 'Tana', (list) => list.add2(102, 0, 0)],
    [
      'a small letter elsewhere',
      'Men left Tana and a tana.',
      'Tana',
      (list) => {
        list.add2(100, 1, 0);
        list.add2(102, 0, 1);
      },
    ],
    ['a neighbour with a title elsewhere', 'So Mr Xu left. Then Xu Bell sat.', 'Bell', (list) => list.add2(114, -1, 1)],
    ['a neighbour who speaks', 'So Xu said it. Then Xu Bell sat.', 'Bell', (list) => list.add2(114, -1, 2)],
    ['a neighbour in a place', 'Men sat in Xu. Then Xu Bell sat.', 'Bell', (list) => list.add2(114, -1, 4)],
    ['a neighbour of a body', 'Men met Xu Ministry. Then Xu Bell sat.', 'Bell', (list) => list.add2(114, -1, 8)],
    ['a neighbour in small letters', 'Men met a xu. Then Xu Bell sat.', 'Bell', (list) => list.add2(114, -1, 16)],
    ['a neighbour behind', 'So Bell said it. Then Old Bell sat.', 'Old', (list) => list.add2(114, 1, 2)],
    ['a neighbour of no other place', 'Then Xu Bell sat.', 'Bell', (list) => list.add2(114, -1, 0)],
    [
      'names that the word begins elsewhere',
      'Men met Xu Bell. Men met Xu Bay. Men met Xu.',
      'Xu',
      (list) => {
        list.add(106, 1);
        list.add(107, 0);
        list.add2(102, 2, 0);
      },
    ],
    [
      'names that the word ends elsewhere',
      'Men met Bell. Men met Ann Bell. Men met Old Bell.',
      'Bell',
      (list) => {
        list.add(106, 0);
        list.add(107, 2);
        list.add2(102, 2, 0);
      },
    ],
    ['three others', 'Men met Xu, Xu, Xu and Xu.', 'Xu', (list) => list.add2(102, 2, 0)],
    ['four others', 'Men met Xu, Xu, Xu, Xu and Xu.', 'Xu', (list) => list.add2(102, 3, 0)],
    [
      'the last word of its name elsewhere',
      'Men met Tana. Men left Tana Bank.',
      'Tana',
      (list) => {
        list.add(112, bank);
        list.add(113, Cue.ORG | Cue.PLACE);
      },
    ],
    [
      'an acronym and its name',
      'The TRB rose. Men left Tana River Bank by bus.',
      'TRB',
      (list) => {
        list.add(115, bank);
        list.add(116, Cue.ORG | Cue.PLACE);
      },
    ],
  ])('show %s', (_, text, word, features) => {
    const found = templatesOf(text, word, features);
    expect(found).toEqual(found.map(() => true));
  });

  it('of small words know nothing of the rest of the text', () => {
    const features = (list: FeatureList) => list.add2(102, 0, 0);
    expect(templatesOf('Men of Tana left', 'of', features)).toEqual([false]);
  });
});

describe('nextUnit', () => {
  const layout = (candidate: number[], sentence: number[]) =>
    ({ candidate: Uint8Array.from(candidate), sentence: Int32Array.from(sentence) }) as never;

  it.each<[string, number[], number[], number, { first: number; end: number } | undefined]>([
    ['the first', [0, 1, 1, 0], [0, 0, 0, 0], 0, { first: 1, end: 3 }],
    ['from there on', [0, 1, 1, 0, 1], [0, 0, 0, 0, 0], 3, { first: 4, end: 5 }],
    ['to the end of a sentence', [1, 1, 1], [0, 0, 1], 0, { first: 0, end: 2 }],
    ['to the end of the text', [1, 1], [0, 0], 0, { first: 0, end: 2 }],
    ['none', [0, 0], [0, 0], 0, undefined],
    ['none beyond the end', [1], [0], 1, undefined],
    ['none in nothing', [], [], 0, undefined],
  ])('gives %s', (_, candidate, sentence, from, expected) => {
    expect(nextUnit(layout(candidate, sentence), from)).toEqual(expected);
  });
});
