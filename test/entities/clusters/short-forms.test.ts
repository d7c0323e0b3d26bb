import { describe, expect, it } from 'vitest';
import { readName } from '../../../src/entities/clusters/name.ts';
import { lookupKeys, shortFormsOf } from '../../../src/entities/clusters/short-forms.ts';
import type { EntityType } from '../../../src/types.ts';

/** "surname: bell, ann bell" for each rank of short forms, in order. */
function forms(name: string, type: EntityType): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { rank, key } of shortFormsOf(readName(name, type), type)) (found[rank] ??= []).push(key);
  return found;
}

describe('short forms of persons', () => {
  it.each<[string, Record<string, string[]>, string?]>([
    ['Ruth Bell', { full: ['r bell'], self: ['ruth bell'], surname: ['bell'], given: ['ruth'] }],
    [
      'Ruth Ann Bell',
      {
        full: ['r ann bell', 'r bell', 'ruth bell'],
        self: ['ruth ann bell'],
        surname: ['ann bell', 'bell'],
        given: ['ruth ann', 'ruth'],
        middle: ['ann'],
      },
      'a middle name',
    ],
    [
      'Ruth A. Bell',
      {
        full: ['r a bell', 'r bell', 'ruth bell'],
        self: ['ruth a bell'],
        surname: ['a bell', 'bell'],
        given: ['ruth a', 'ruth'],
      },
      'an initial is no name',
    ],
    [
      'Karim al-Sadr',
      {
        full: ['k al sadr', 'k sadr', 'karim sadr'],
        self: ['karim al sadr'],
        surname: ['al sadr', 'sadr'],
        given: ['karim al', 'karim'],
      },
      'a particle is no middle name',
    ],
    [
      'Al Sadr Bin',
      {
        full: ['a sadr bin', 'al bin'],
        self: ['al sadr bin'],
        surname: ['sadr bin'],
        given: ['al sadr'],
        middle: ['sadr'],
      },
      'particles alone are no name',
    ],
    [
      'Amos Bell Jr.',
      { full: ['a bell'], self: ['amos bell jr'], surname: ['bell'], given: ['amos'] },
      'without "junior"',
    ],
    ['Amos Jr.', { full: ['a jr'], self: ['amos jr'], surname: ['jr'], given: ['amos'] }, 'nothing else'],
    ['Amos Bell III', { full: ['a bell'], self: ['amos bell iii'], surname: ['bell'], given: ['amos'] }],
    ['B. Orazov', { self: ['b urazuv'], surname: ['urazuv'], given: ['b'] }, 'its own short form'],
    [
      'Amos Bell Srna',
      {
        full: ['a bell srna', 'a srna', 'amos srna'],
        self: ['amos bell srna'],
        surname: ['bell srna', 'srna'],
        given: ['amos bell', 'amos'],
        middle: ['bell'],
      },
      'a surname that begins like "senior"',
    ],
    [
      'Amos Bell Psr',
      {
        full: ['a bell psr', 'a psr', 'amos psr'],
        self: ['amos bell psr'],
        surname: ['bell psr', 'psr'],
        given: ['amos bell', 'amos'],
        middle: ['bell'],
      },
      'or ends so',
    ],
    ['Bell', {}, 'one word'],
  ])('%s: %j', (name, expected) => {
    expect(forms(name, 'PERSON')).toEqual(expected);
  });
});

describe('short forms of places', () => {
  it.each<[string, Record<string, string[]>, string?]>([
    ['Islamic Republic of Iran', { full: ['iroi', 'iri', 'ri', 'iran'] }],
    ['Republic of the Marsh', { full: ['rotm', 'rm', 'marsh'] }, 'an article after "of"'],
    ['Gulf of Tana', { full: ['got', 'gt'], head: ['the of tana'] }],
    ['State of', { full: ['so', ''] }],
    ['Bank of Tana', { full: ['bot', 'bt'] }, 'no form of state'],
    ['Umzim River', { full: ['ur'], head: ['the umzim'] }],
    ['River Umzim', { full: ['ru'], head: ['the umzim'] }],
    ['Umzim Valley', { full: ['uv'], head: ['the umzim'] }],
    ['Umzim County', { full: ['uc'] }, 'no feature'],
    ['Of Umzim', { full: ['ou'] }],
    ['Interstate of Tana', { full: ['iot', 'it'] }, 'no form of state'],
    ['Statehood of Tana', { full: ['sot', 'st'] }, 'no form of state'],
    ['Republic of North Tana', { full: ['ront', 'rnt', 'nt', 'north tana'] }],
    ['Great Tana River', { full: ['gtr'], head: ['the great tana'] }],
    ['River Great Tana', { full: ['rgt'], head: ['the great tana'] }],
  ])('%s: %j', (name, expected) => {
    expect(forms(name, 'LOC')).toEqual(expected);
  });
});

describe('short forms of organisations and the rest', () => {
  it.each<[string, EntityType, Record<string, string[]>, string?]>([
    ['Interior Ministry', 'ORG', { full: ['im'], head: ['ministry', 'interior'] }],
    [
      'St. Clair Chemical Co.',
      'ORG',
      { full: ['sccc', 'scc', 'ccc', 'st clair chemical'], head: ['clair chemical', 'chemical', 'st clair', 'st'] },
      'without its suffix',
    ],
    ['Tana Co.', 'ORG', { full: ['tc', 'tana'] }],
    [
      'African Bloc Transition Mission',
      'ORG',
      {
        full: ['abtm', 'btm'],
        head: [
          'bloc transition mission',
          'transition mission',
          'mission',
          'african bloc transition',
          'african bloc',
          'african',
        ],
      },
      'up to two words may be left out',
    ],
    [
      'African Bloc Transition Mission Norland',
      'ORG',
      {
        full: ['abtmn', 'btmn'],
        head: [
          ...['bloc transition mission norland', 'transition mission norland', 'mission norland', 'norland'],
          ...['african bloc transition mission', 'african bloc transition', 'african'],
        ],
      },
      'more is another body',
    ],
    [
      'Health Board for Aid of Norland',
      'ORG',
      {
        full: ['hbfaon', 'hban', 'ban'],
        head: [
          ...['board for aid of norland', 'for aid of norland', 'aid of norland', 'of norland', 'norland'],
          ...['health board for aid of', 'health board for aid', 'health board', 'health'],
        ],
      },
      'but for what follows "for", "of" and "and"',
    ],
    [
      'UN Aid Council',
      'ORG',
      { full: ['uac', 'unac'], head: ['aid council', 'council', 'un aid'] },
      'the UN is a name of its own',
    ],
    [
      'GMA Network Inc.',
      'ORG',
      { full: ['gni', 'gmani', 'gn', 'gma network'], head: ['network', 'gma'] },
      'a company is not',
    ],
    ['UN AID', 'ORG', { full: ['ua', 'unaid'], head: ['aid', 'un'] }, 'nothing but acronyms'],
    ['Nikkei 225', 'MISC', { full: ['n2'], head: ['225', 'nikkei'] }, 'an index'],
    ['Norland Prize 2017', 'MISC', { full: ['np2'], head: ['prize 2017', '2017', 'norland prize'] }],
    ['Iron Harbour 2', 'MISC', { full: ['ih2'], head: ['harbour 2', '2'] }, 'a sequel'],
    ['Iron Harbour 20170', 'MISC', { full: ['ih2'], head: ['harbour 20170', '20170'] }],
    ['Twin Otter', 'PRODUCT', { full: ['to'] }, 'the rest of a product is another'],
    ['Mpilo Hospital', 'FAC', { full: ['mh'], head: ['hospital', 'mpilo'] }],
    ['Heron', 'ORG', {}],
  ])('%s %s: %j', (name, type, expected) => {
    expect(forms(name, type)).toEqual(expected);
  });
});

describe('lookupKeys', () => {
  it.each<[string, EntityType, string[], string?]>([
    ['Blue Heron', 'ORG', ['blue heron']],
    ['Bell', 'PERSON', ['bell']],
    ['ibn Sadr', 'PERSON', ['ibn sadr', 'sadr'], 'without particles'],
    ['Al Sadr', 'PERSON', ['al sadr', 'sadr', 'albart sadr'], 'or Albert'],
    ['de la Haan', 'PERSON', ['de la haan', 'haan']],
    ['al', 'PERSON', ['al'], 'nothing else'],
    ['Mike Tran', 'PERSON', ['mike tran', 'michal tran'], 'the given name in full'],
    ['Bob Ray Tran', 'PERSON', ['bob ray tran', 'rubart ray tran']],
    ['Mike', 'PERSON', ['mike'], 'no surname'],
    ['de Mike', 'ORG', ['de mike']],
  ])('%s %s: %j', (name, type, expected) => {
    expect(lookupKeys(readName(name, type), type)).toEqual(expected);
  });
});
