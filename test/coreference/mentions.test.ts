import { describe, expect, it } from 'vitest';
import { Discourse } from '../../src/coreference/discourse.js';
import { type ReadMention, readMention } from '../../src/coreference/mentions.js';
import {
  bestChoice,
  NOMINAL_FEATURES,
  type NominalContext,
  nominalChoices,
} from '../../src/coreference/nominal-candidates.js';
import { isSingularNominal, resolveNominal, unnamedReferent, withoutArticle } from '../../src/coreference/nominals.js';
import { FEATURES } from '../../src/coreference/features.js';
import { rolesOf } from '../../src/coreference/roles.js';
import type { Reading } from '../../src/phrases/reading.js';
import { tagged } from '../phrases/tagged.js';

/** The mention between « and », which stay in the text. */
function mentionIn(r: Reading, contentStart = -1): ReadMention {
  const open = r.text.indexOf('«');
  const start = open + 1 + /^\s*/.exec(r.text.slice(open + 1))![0].length;
  const end = r.text.slice(0, r.text.indexOf('»')).trimEnd().length;
  return readMention(r, { start, end, contentStart: contentStart < 0 ? end : contentStart });
}

describe('readMention', () => {
  it.each([
    ['then « he » said/VERB', 'pronoun', 'he'],
    ['then « his » said/VERB', 'pronoun', 'his'],
    ['then « who » said/VERB', 'pronoun', 'who'],
    ['then « one/PRON » said/VERB', 'nominal', 'one'],
    ['then « [ORG: Us] » said/VERB', 'name', 'us'],
    ['then « he and Bo » said/VERB', 'nominal', 'he'],
    ['then « [Ann Hill] » said/VERB', 'name', 'hill'],
    ['then « [NORP: Syrians] » said/VERB', 'nominal', 'syrians'],
    ['then « [MONEY: $5] » said/VERB', 'nominal', '5'],
    ['then « [ORG: Dale Bank] » said/VERB', 'name', 'bank'],
    ['then « [LOC: Leeds] » said/VERB', 'name', 'leeds'],
    ['then « [FAC: Leeds Hall] » said/VERB', 'name', 'hall'],
    ['then « [PRODUCT: Siri] » said/VERB', 'name', 'siri'],
    ['then « [MISC: Oscar] » said/VERB', 'name', 'oscar'],
    ['then « [HANDLE: @siri] » said/VERB', 'name', 'siri'],
    ['then « Hill » said/VERB', 'name', 'hill'],
    ['then « Engineers/NOUN » said/VERB', 'nominal', 'engineers'],
    ['then « hill/PROPN » said/VERB', 'nominal', 'hill'],
    ['then « the old/ADJ mayor » said/VERB', 'nominal', 'mayor'],
    ['then « the mayor of Leeds » said/VERB', 'nominal', 'mayor'],
    ['then « the mayor and Bo » said/VERB', 'nominal', 'mayor'],
    ['then « the mayor , Bo » said/VERB', 'nominal', 'mayor'],
    ['then « the mayor who ran/NOUN » said/VERB', 'nominal', 'mayor'],
    ['then « of Leeds » said/VERB', 'name', 'leeds'],
    ['then « [ORG: Bank of Dale] » said/VERB', 'name', 'dale'],
    ['then « the mayor’s » said/VERB', 'nominal', 'mayor'],
    ['then « the mayor “ » said/VERB', 'nominal', 'mayor'],
  ])('%s: a %s with the head %s', (marked, kind, head) => {
    const r = tagged(marked);
    const mention = mentionIn(r);
    expect([mention.kind, r.words[mention.head]]).toEqual([kind, head]);
    expect(mention.entity).toBe(r.entities.find((e) => e.type !== 'MONEY' || kind === 'nominal') ?? null);
  });

  it('a capital at the start of a sentence makes no name', () => {
    const kind = (marked: string): string => {
      const r = tagged(marked);
      return readMention(r, { start: r.text.indexOf('Hills'), end: r.text.indexOf('Hills') + 5, contentStart: 0 }).kind;
    };
    expect(kind('Hills said/VERB')).toBe('nominal');
    expect(kind('Then | Hills said/VERB')).toBe('nominal');
    expect(kind('Then Hills said/VERB')).toBe('name');
  });

  it('has a token, also where it holds none', () => {
    const r = tagged('a b');
    expect(readMention(r, { start: 2, end: 2, contentStart: 0 })).toMatchObject({ first: 1, endToken: 2, head: 1 });
  });
});

describe('unnamedReferent', () => {
  it.each([
    ['the engineer', 'engineer', 'person', null],
    ['a spokeswoman', 'spokeswoman', 'person', 'she'],
    ['an aunt', 'aunt', 'person', 'she'],
    ['someone/PRON', 'someone', 'person', null],
    ['the statement', 'statement', 'document', null],
    ['the company', 'company', 'organisation', null],
    ['two officials', 'two officials', 'people', null],
    ['the people', 'people', 'people', null],
    ['some women', 'some women', 'people', null],
    ['this police', 'this police', 'organisation', null],
    ['the children', 'children', 'people', null],
    ['the glass', 'glass', 'thing', null],
    ['the virus', 'virus', 'thing', null],
    ['the glass’s', 'glass’s', 'thing', null],
    ['a voice', 'voice', 'thing', null],
    ['the/DET', 'the', 'thing', null],
    ['theft', 'theft', 'thing', null],
  ])('%s', (words, name, kind, gender) => {
    const r = tagged(`then « ${words} » said/VERB`);
    const mention = mentionIn(r);
    expect(withoutArticle(r, mention)).toBe(name);
    expect(unnamedReferent(r, mention)).toEqual({ key: `:${name}`, name, entityId: null, kind, gender });
  });

  it('knows those whom an upper-case mention means', () => {
    const r = tagged('then « The Engineer/NOUN » said/VERB');
    expect(unnamedReferent(r, mentionIn(r))).toMatchObject({ key: ':engineer', name: 'Engineer' });
  });
});

describe('isSingularNominal', () => {
  it.each([
    ['the minister', true],
    ['the ministers', false],
    ['the men', false],
    ['the statement', false],
    ['the mayor and her deputy', false],
    ['Hill', false],
    ['she', false],
  ])('%s: %s', (words, expected) => {
    const r = tagged(`then « ${words} » said/VERB`);
    expect(isSingularNominal(r, mentionIn(r))).toBe(expected);
  });
});

function contextOf(r: Reading, weights: readonly number[] = FEATURES.map(() => 0)): NominalContext {
  return {
    r,
    discourse: new Discourse(r, new Uint8Array(r.tokens.count)),
    genders: new Map(),
    roles: rolesOf(r),
    weights,
  };
}

/** Each choice with its features that are not 0, by name; "new" for nobody that is named. */
function choicesIn(marked: string, weights?: readonly number[]): Record<string, Record<string, number>> {
  const r = tagged(marked);
  const shown = nominalChoices(contextOf(r, weights), mentionIn(r)).map(({ referent, values }) => [
    referent?.name ?? 'new',
    Object.fromEntries(
      NOMINAL_FEATURES.map((name, i) => [name, values[i]!] as const).filter(([, value]) => value !== 0),
    ),
  ]);
  return Object.fromEntries(shown);
}

describe('nominalChoices', () => {
  it('tells those in the role from others', () => {
    expect(choicesIn('Mayor [Ann Hill] met/VERB [Bo Lund] | then « the mayor » said/VERB')).toEqual({
      'Ann Hill': { near: 1, sameParagraph: 1, role: 1 },
      'Bo Lund': { near: 1, sameParagraph: 1 },
      new: { newDefinite: 1 },
    });
  });

  it('an organisation whose name holds the noun', () => {
    expect(choicesIn('[ORG: Dale Council] met/VERB [Bo Lund]\n\nx\n\nthen « the council » said/VERB')).toEqual({
      'Dale Council': { role: 1, nameHolds: 1, organisation: 1, organisationNoun: 1, only: 1 },
      new: { newDefinite: 1, newOrganisation: 1 },
    });
    expect(choicesIn('[ORG: Dale Council] slept/VERB | then « a boss » said/VERB')).toEqual({
      'Dale Council': { near: 1, sameParagraph: 1, organisation: 1, indefinite: 1, only: 1 },
      new: { newIndefinite: 1 },
    });
  });

  it('determiners and modifiers', () => {
    const text = 'the Czech/ADJ director [Ann Hill] , 24 , left/VERB | then';
    expect(choicesIn(`${text} « his Czech/ADJ director » said/VERB`)).toEqual({
      'Ann Hill': { near: 1, sameParagraph: 1, role: 1, roleModifiers: 1, possessive: 1, only: 1 },
      new: { newPossessive: 1 },
    });
    expect(choicesIn(`${text} « the 24-year-old » said/VERB`)['Ann Hill']).toMatchObject({ roleModifiers: 1 });
    expect(choicesIn(`${text} « this Czech/ADJ director » said/VERB`)['new']).toEqual({ newDefinite: 1 });
    expect(choicesIn(`${text} « that/DET director » said/VERB`)['new']).toEqual({ newDefinite: 1 });
    expect(choicesIn(`${text} « theatre director » said/VERB`)['new']).toEqual({ newIndefinite: 1 });
    expect(choicesIn(`${text} « the bank’s director » said/VERB`)['new']).toEqual({ newPossessive: 1 });
    expect(choicesIn(`${text} « the director of the bank » said/VERB`)['new']).toEqual({ newDefinite: 1, newLong: 1 });
    expect(choicesIn(`${text} « the director of banks » said/VERB`)['new']).toEqual({ newDefinite: 1 });
    expect(choicesIn(`${text} « the director of the bank » said/VERB`)['Ann Hill']).toMatchObject({ longPhrase: 1 });
    expect(choicesIn('man [Ann Hill] left/VERB | then « the man director » said/VERB')['Ann Hill']).not.toHaveProperty(
      'roleModifiers',
    );
    expect(choicesIn('head [Ann Hill] left/VERB | then « the head director » said/VERB')['Ann Hill']).toMatchObject({
      roleModifiers: 1,
    });
  });

  it('the last source, and how far back', () => {
    const r = tagged('[Ann Hill] left/VERB | x | then « the mayor » said/VERB');
    const context = contextOf(r);
    context.discourse.addSource(
      { key: 'Ann Hill', name: 'Ann Hill', entityId: 'Ann Hill', kind: 'person', gender: null },
      0,
    );
    const [hill] = nominalChoices(context, mentionIn(r));
    const value = (name: (typeof NOMINAL_FEATURES)[number]): number => hill!.values[NOMINAL_FEATURES.indexOf(name)]!;
    expect([value('lastSource'), value('near'), value('only')]).toEqual([1, 0, 1]);
  });

  it('how likely a pronoun would mean the candidate, a quarter of its score', () => {
    const weights = (name: (typeof FEATURES)[number]): number[] => FEATURES.map((other) => Number(other === name) * 2);
    const salience = (words: string, name: (typeof FEATURES)[number]): number | undefined =>
      choicesIn(`[ORG: Dale Bank] met/VERB [Ann Hill] | then « ${words} » said/VERB`, weights(name))['Dale Bank']?.[
        'salience'
      ];
    expect(salience('the mayor', 'previousSentence')).toBe(0.5);
    expect(salience('the mayor', 'itOrganisation')).toBe(0.5);
    expect(salience('the mayor', 'twoBack')).toBeUndefined();
  });

  it('somebody unnamed is no choice', () => {
    const r = tagged('a nurse | then « the mayor » said/VERB');
    const context = contextOf(r);
    context.discourse.add({ key: ':nurse', name: 'nurse', entityId: null, kind: 'person', gender: null }, 1, '');
    expect(nominalChoices(context, mentionIn(r)).map(({ referent }) => referent)).toEqual([null]);
  });

  it('those in the role whom the text names later', () => {
    const later = (between: string, name = 'judge [Ann Hill]'): Record<string, number> | undefined =>
      choicesIn(`then « a judge » said/VERB${between} | ${name} left/VERB`)['Ann Hill'];
    const sentences = (count: number): string => ' | x'.repeat(count);
    expect(later('')).toEqual({ role: 1, indefinite: 1, later: 1, laterDistance: 0.1 });
    expect(later(sentences(9))).toMatchObject({ laterDistance: 1 });
    expect(later(sentences(10))).toBeUndefined();
    expect(later('', 'nurse [Ann Hill]')).toBeUndefined();
    expect(later('', 'judge [LOC: Ann Hill]')).toBeUndefined();
    expect(later('', 'judge [ORG: Ann Hill]')).toMatchObject({ later: 1, organisation: 1, nameHolds: 1 });
    expect(later('', 'judge [Bo A] judge [Bo B] judge [Bo C] judge [Ann Hill]')).toBeDefined();
    expect(later('', 'judge [Bo A] judge [Bo B] judge [Bo C] judge [Bo D] judge [Ann Hill]')).toBeUndefined();
    expect(later('', 'judge [Bo A] judge [A] judge [A] judge [A] judge [Ann Hill]')).toBeDefined();
  });

  it('only the top of an article speaks of those whom it names later', () => {
    const later = (before: number): boolean =>
      'Ann Hill' in choicesIn(`${'x | '.repeat(before)}then « a judge » said/VERB | judge [Ann Hill] left/VERB`);
    expect(later(5)).toBe(true);
    expect(later(6)).toBe(false);
  });

  it('who is named before and after is one choice', () => {
    expect(
      choicesIn('judge [Ann Hill] left/VERB | then « a judge » said/VERB | judge [Hill] left/VERB')['Ann Hill'],
    ).not.toHaveProperty('later');
  });
});

describe('bestChoice', () => {
  const choice = (...values: number[]) => ({ referent: null, values: Float64Array.from(values) });
  it('is the one with the highest score, the first of equals', () => {
    const choices = [choice(0, 1), choice(2, 0), choice(0, 2)];
    expect(bestChoice(choices, [1, 0])).toBe(choices[1]);
    expect(bestChoice(choices, [1, 3])).toBe(choices[2]);
    expect(bestChoice(choices, [0, 0])).toBe(choices[0]);
    expect(bestChoice(choices, [-1, -1])).toBe(choices[0]);
    expect(bestChoice(choices, [Number.NaN, 0])).toBe(choices[2]);
  });
});

describe('resolveNominal', () => {
  const named = (marked: string, contentStart?: number): string => {
    const r = tagged(marked);
    const nominalWeights = NOMINAL_FEATURES.map((name) => Number(name === 'role' || name === 'newIndefinite'));
    return resolveNominal({ ...contextOf(r), nominalWeights }, mentionIn(r, contentStart))?.name ?? '-';
  };

  it.each([
    ['mayor [Ann Hill] left/VERB | then « the mayor » said/VERB', 'Ann Hill', 'the one in the role'],
    ['mayor [Ann Hill] left/VERB | then « the mayors » said/VERB', '-', 'several'],
    ['mayor [Ann Hill] left/VERB | then « the mayor and her deputy » said/VERB', '-', 'two'],
    ['then « a statement from the [ORG: Dale Bank] » said/VERB', 'Dale Bank', 'from'],
    ['then « a statement by [Ann Hill] » said/VERB', 'Ann Hill', 'by'],
    ['then « a statement of [ORG: Dale Bank] » said/VERB', 'Dale Bank', 'of'],
    ['then « a statement » issued/VERB by [ORG: Dale Bank] said/VERB', '-', 'behind the mark that stays in the text'],
    ['then « a statement in [ORG: Dale Bank] » said/VERB', '-', 'where it was'],
    ['then « a statement from [LOC: Leeds] » said/VERB', '-', 'a place'],
    ['then « [ORG: Dale Bank]’s statement » said/VERB', 'Dale Bank', 'a possessive'],
    ['then « [ORG: Dale Bank] statement » said/VERB', '-', 'no possessive'],
    ['then « its statement » said/VERB', '-', 'somebody named before'],
  ])('%s: %s', (marked, expected, _why) => {
    expect(named(marked)).toBe(expected);
  });

  it.each([
    ['from the [ORG: Dale Bank]', 'Dale Bank'],
    ['issued/VERB by [ORG: Dale Bank]', 'Dale Bank'],
    ['released/VERB by [ORG: Dale Bank]', 'Dale Bank'],
    ['published/VERB by [ORG: Dale Bank]', 'Dale Bank'],
    ['written/VERB by [ORG: Dale Bank]', '-'],
    ['that [ORG: Dale Bank]', '-'],
    ['the [ORG: Dale Bank]', '-'],
    ['by the [ORG: Dale Bank]', 'Dale Bank'],
    ['by the old/ADJ [ORG: Dale Bank]', '-'],
    ['in the [ORG: Dale Bank]', '-'],
    ['by [LOC: Leeds]', '-'],
  ])('a statement %s: %s', (behind, expected) => {
    const r = tagged(`then a statement ${behind} said/VERB`);
    const start = r.text.indexOf('a statement');
    const mention = readMention(r, { start, end: start + 11, contentStart: start });
    expect(resolveNominal({ ...contextOf(r), nominalWeights: [] }, mention)?.name ?? '-').toBe(expected);
  });

  it.each([
    ['“ The [ORG: Dale Bank] is safe/ADJ , ” said/VERB « a statement »', 'Dale Bank', 'the subject of what it says'],
    ['“ The [LOC: Leeds] is safe/ADJ , ” said/VERB « a statement »', '-', 'no organisation'],
    ['“ The boat is safe/ADJ , ” said/VERB « a statement »', '-', 'no name'],
    ['“ The [ORG: Dale Bank] is safe/ADJ , ” said/VERB « its statement »', '-', 'somebody else’s'],
  ])('%s: %s', (marked, expected, _why) => {
    expect(named(marked, 0)).toBe(expected);
    expect(named(`x ${marked}`)).toBe('-');
  });
});
