import { describe, expect, it } from 'vitest';
import { genderEvidence } from '../../src/coreference/genders.js';
import { rolesOf } from '../../src/coreference/roles.js';
import { tagged } from '../phrases/tagged.js';

/** Evidence for the person named first, as "he she"; tokens between curly marks are quoted. */
function evidence(marked: string): string {
  const r = tagged(marked);
  let isInside = false;
  const isQuoted = Uint8Array.from(r.words, (word) => {
    if (word === '“') isInside = true;
    else if (word === '”') isInside = false;
    return Number(isInside);
  });
  const found = genderEvidence(r, isQuoted).get(r.entities[0]!.id);
  return found ? `${found.he} ${found.she}` : '-';
}

describe('genderEvidence', () => {
  it.each([
    ['Mr [Jan Hill] left/VERB', '8 0', 'a title before'],
    ['[Mrs Jan Hill] left/VERB', '0 8', 'a title inside'],
    ['[Prince] left/VERB', '0 0', 'a name of one word that is a title'],
    ['spokeswoman [Jan Hill] left/VERB', '0 8', 'a noun before'],
    ['spokeswoman and activist [Jan Hill] left/VERB', '0 0', 'only names and nouns stand between'],
    ['spokeswoman Di Ann [Jan Hill] left/VERB', '0 8', 'two words between'],
    ['spokeswoman Di Ann Fay [Jan Hill] left/VERB', '0 0', 'three words between'],
    ['the spokeswoman , [Jan Hill] left/VERB', '0 0', 'a comma between'],
    ['a spokeswoman | [Jan Hill] left/VERB', '0 0', 'another sentence'],
    ['[Jan Hill] , a mother of two , left/VERB', '0 8', 'an apposition'],
    ['[Jan Hill] , a tall/ADJ and very rich/ADJ old/ADJ calm/ADJ mother', '0 8', 'the eighth word behind the comma'],
    ['[Jan Hill] , a tall/ADJ and very rich/ADJ old/ADJ calm/ADJ kind/ADJ mother', '0 0', 'the ninth'],
    ['[Jan Hill] , a cook , mother of two', '0 0', 'behind a second comma'],
    ['[Jan Hill] , whose mother left/VERB', '0 0', 'whose mother'],
    ['[Jan Hill] , of mother', '0 0', 'behind a preposition'],
    ['[Jan Hill] , met/VERB mother', '0 0', 'behind a verb'],
    ['[Jan Hill] , | mother left/VERB', '0 0', 'behind the end of the sentence'],
    ['[Jan Hill] and mother left/VERB', '0 0', 'no comma'],
    ['[Jan Hill] ,', '0 0', 'the end of the text'],
    ['[Jan Hill] said/VERB she left/VERB her dog to him', '1 2', 'pronouns behind the only name'],
    ['she , he and he met/VERB [Jan Hill] and his dog', '1 0', 'pronouns before it are none'],
    ['[Jan Hill] said/VERB “ she left/VERB ”', '0 0', 'a quoted pronoun'],
    ['[Jan Hill] left/VERB | She ran/VERB', '0 0', 'a pronoun of the next sentence'],
    ['[Jan Hill] met/VERB [Bo Day] and her dog', '-', 'two persons'],
    ['[Jan Hill] left/VERB | [Hill] took/VERB her dog | [Hill] saw/VERB himself', '1 1', 'each sentence counts'],
    ['[Jan Hill] and [Hill] took/VERB her dog', '0 1', 'one person named twice'],
    ['[Jan Hill] met/VERB “ [Bo Day] ” and her dog', '0 1', 'another one that only a quotation names'],
    ['[Jan Hill] of [ORG: Dale Bank] and her dog', '0 1', 'an organisation is no second person'],
    ['[ORG: Dale Bank] and her dog', '-', 'an organisation has no gender'],
    ['Mrs [Jan Hill] and Mr [Hill]', '8 8', 'titles of both'],
  ])('%s', (marked, expected, _why) => {
    expect(evidence(marked)).toBe(expected);
  });

  it('takes a title as evidence where the name is quoted, and counts no pronouns there', () => {
    const r = tagged('Mr [Jan Hill] left/VERB her');
    expect([...genderEvidence(r, new Uint8Array(9).fill(1)).values()]).toEqual([{ he: 8, she: 0 }]);
  });
});

/** The words of the entity named first, in order of the alphabet. */
function roles(marked: string): string {
  const r = tagged(marked);
  return [...(rolesOf(r).get(r.entities[0]!.id) ?? ['-'])].sort().join(' ');
}

describe('rolesOf', () => {
  it.each([
    ['Mining Minister [Ann Irar] left/VERB', 'mining minister', 'a title before'],
    ['the group’s chairman , [Ann Irar] , left/VERB', 'chairman', 'up to a possessive, behind a comma'],
    ['the old/ADJ mayor [Ann Irar] left/VERB', 'mayor old', 'an adjective'],
    ['the vice-president [Ann Irar] left/VERB', 'president vice', 'a hyphen'],
    ['a b c d e f g [Ann Irar] left/VERB', 'b c d e f g', 'six words at most'],
    ['b c , d [Ann Irar] left/VERB', 'd', 'up to a comma'],
    ['said/VERB mayor [Ann Irar] left/VERB', 'mayor', 'up to a verb'],
    ['the mayor | [Ann Irar] left/VERB', '', 'another sentence'],
    ['[Ann Irar] , 67 , a former/ADJ school principal , left/VERB', '67 principal school', 'an apposition with an age'],
    ['[Ann Irar] ( 67 ) , mayor', '67', 'a bracket'],
    ['[Ann Irar] is mayor of Leeds', 'leeds mayor', 'what somebody is'],
    ['[Ann Irar] was mayor', 'mayor', 'or was'],
    ['[Ann Irar] , mayor there/ADV pigs', 'mayor pigs', 'an adverb is passed'],
    ['[Ann Irar] , mayor because pigs', 'mayor', 'up to a subordinate clause'],
    ['[Ann Irar] , mayor left/VERB town', 'mayor', 'up to a verb'],
    ['[Ann Irar] , mayor has town', 'mayor', 'up to an auxiliary'],
    ['[Ann Irar] , mayor | of town', 'mayor', 'up to the end of the sentence'],
    ['[Ann Irar] and mayor', '', 'nothing that opens an apposition'],
    ['[Ann Irar] , a b c d e f g h i j k l m n', 'b c d e f g h j k l m', 'thirteen tokens'],
    ['[ORG: Dale Bank] , a lender', 'bank dale lender', 'the words of an organisation’s name'],
    ['[LOC: Leeds] , a city', '-', 'a place has none'],
    ['mayor [Ann Irar] left/VERB | nurse [Irar] left/VERB', 'mayor nurse', 'all mentions count'],
    ['[Ann Irar] ,', '', 'the end of the text'],
  ])('%s', (marked, expected, _why) => {
    expect(roles(marked)).toBe(expected);
  });
});
