import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../src/coreference/features.js';
import { NOMINAL_FEATURES } from '../../src/coreference/nominal-candidates.js';
import { type ResolutionWeights, resolveMentions } from '../../src/coreference/resolve.js';
import { tagged, tokenOf } from '../phrases/tagged.js';

const weightsOf = <T extends string>(names: readonly T[], set: Partial<Record<T, number>>): number[] =>
  names.map((name) => set[name] ?? 0);

/** The nearest of those who can be meant; somebody in the role, or nobody. */
const WEIGHTS: ResolutionWeights = {
  pronouns: weightsOf(FEATURES, { distance: -1, genderOther: -20, genderUnlikely: -3, source0: 0.4, quoted: -9 }),
  nominals: weightsOf(NOMINAL_FEATURES, { role: 1, newDefinite: 0.5, newIndefinite: 0.5 }),
};

/** What the words between « and » mean, in the order in which they are given. */
function resolved(marked: string, order?: number[]): string[] {
  const r = tagged(marked);
  const spans = (open: string, close: string) => {
    const found: { start: number; end: number; contentStart: number }[] = [];
    for (let at = r.text.indexOf(open); at >= 0; at = r.text.indexOf(open, at + 1)) {
      const inner = r.text.slice(at + 1, r.text.indexOf(close, at));
      const start = at + 1 + inner.length - inner.trimStart().length;
      found.push({ start, end: start + inner.trim().length, contentStart: start });
    }
    return found;
  };
  const mentions = spans('«', '»');
  const asked = order ? order.map((i) => mentions[i]!) : mentions;
  return resolveMentions(r, asked, spans('“', '”').reverse(), WEIGHTS).map(
    ({ name, entityId, kind }) => `${name} ${kind}${entityId === null ? ' unnamed' : ''}`,
  );
}

describe('resolveMentions', () => {
  it.each([
    ['a name', '« [Ann Hill] » left/VERB', ['Ann Hill name']],
    ['a part of it', '[Ann Hill] left/VERB | « [Hill] » said/VERB', ['Ann Hill name']],
    ['a pronoun', '[Ann Hill] left/VERB | « She » said/VERB', ['Ann Hill pronoun']],
    ['a pronoun that nobody can be meant by', 'Then « she » said/VERB', ['she pronoun unnamed']],
    ['first person', '[Ann Hill] left/VERB | « I » said/VERB', ['I pronoun unnamed']],
    ['a role', 'mayor [Ann Hill] left/VERB | « the mayor » said/VERB', ['Ann Hill nominal']],
    ['a role that nobody is in', '[Ann Hill] left/VERB | « the mayor » said/VERB', ['mayor nominal unnamed']],
    ['a name without an entity', 'then « Ms Lund » said/VERB', ['Ms Lund name unnamed']],
    [
      'a surname that was not recognised, of one who has spoken',
      '« [Ann Hill] » said/VERB | then « Hill » said/VERB',
      ['Ann Hill name', 'Ann Hill name'],
    ],
    [
      'an unnamed source, and the pronoun behind it',
      '[Bo Lund] left/VERB | x | then « a nurse » spoke/VERB | « She » said/VERB',
      ['nurse nominal unnamed', 'nurse pronoun unnamed'],
    ],
    [
      'a title tells who "she" is',
      'Mrs [Ann Hill] left/VERB | Mr [Bo Lund] left/VERB | « She » said/VERB',
      ['Ann Hill pronoun'],
    ],
    [
      'a pronoun tells who the next one is',
      '[Ann Hill] left/VERB | « She » said/VERB | [Bo Lund] left/VERB | « he » said/VERB | « she » said/VERB',
      ['Ann Hill pronoun', 'Bo Lund pronoun', 'Ann Hill pronoun'],
    ],
    [
      'a pronoun between sources keeps a person in view',
      '[Ann Hill] left/VERB | [Bo Lund] too/ADV , but he stayed/VERB | x | « he » said/VERB',
      ['Bo Lund pronoun'],
    ],
    [
      'what is quoted is not in view',
      '[Ann Hill] left/VERB | “ [Bo Lund] did/VERB ” | « she » said/VERB',
      ['Ann Hill pronoun'],
    ],
    [
      'a pronoun of the narration moves its person up',
      'Mr [Bo Lund] left/VERB | x | x | he ran/VERB | Mrs [Ann Hill] ran/VERB | x | x | « they » said/VERB',
      ['Ann Hill pronoun'],
    ],
    [
      'and makes him the nearest',
      'Mr [Bo Lund] left/VERB | Mrs [Ann Hill] ran/VERB | he ran/VERB | x | « they » said/VERB',
      ['Bo Lund pronoun'],
    ],
    [
      '"she" does too',
      'Mrs [Ann Hill] ran/VERB | Mr [Bo Lund] left/VERB | she ran/VERB | x | « they » said/VERB',
      ['Ann Hill pronoun'],
    ],
    [
      '"it" does not',
      'the [ORG: Dale Bank] left/VERB | Mr [Bo Lund] left/VERB | it ran/VERB | x | « they » said/VERB',
      ['Bo Lund pronoun'],
    ],
    [
      'one in marks does not',
      'Mr [Bo Lund] left/VERB | Mrs [Ann Hill] ran/VERB | “ he ran/VERB , ” she said/VERB | x | « they » said/VERB',
      ['Ann Hill pronoun'],
    ],
    [
      'one right behind the marks does',
      'Mr [Bo Lund] left/VERB | Mrs [Ann Hill] ran/VERB | “ x ” he ran/VERB | x | « they » said/VERB',
      ['Bo Lund pronoun'],
    ],
    [
      'two quotations, whatever the order in which they are given',
      'Mr [Bo Lund] left/VERB | Mrs [Ann Hill] ran/VERB | “ he ran/VERB ” | x “ he ran/VERB ” | « they » said/VERB',
      ['Ann Hill pronoun'],
    ],
    [
      'what a source pronoun means is evidence for the next one',
      '[Jo Day] left/VERB | « She » said/VERB | [Cy Fox] left/VERB | « he » said/VERB | x | x | x | x | « she » said/VERB',
      ['Jo Day pronoun', 'Cy Fox pronoun', 'Jo Day pronoun'],
    ],
    [
      '"they" is none',
      '[Jo Day] left/VERB | « They » said/VERB | « she » said/VERB',
      ['Jo Day pronoun', 'Jo Day pronoun'],
    ],
    [
      'a role keeps its person in view',
      'mayor [Ann Hill] left/VERB | [Bo Lund] left/VERB | « the mayor » said/VERB | « they » said/VERB',
      ['Ann Hill nominal', 'Ann Hill pronoun'],
    ],
    [
      'a source at the start of a text',
      '« She » said/VERB | [Ann Hill] left/VERB | « she » said/VERB',
      ['She pronoun unnamed', 'Ann Hill pronoun'],
    ],
  ])('%s', (_why, marked, expected) => {
    expect(resolved(marked)).toEqual(expected);
  });

  it('reads in the order of the text and answers in the order given', () => {
    const text = '« [Ann Hill] » left/VERB | « She » said/VERB | « [Bo Lund] » left/VERB';
    expect(resolved(text, [2, 1, 0, 1])).toEqual([
      'Bo Lund name',
      'Ann Hill pronoun',
      'Ann Hill name',
      'Ann Hill pronoun',
    ]);
  });

  it('follows the pronouns of the narration to the next source', () => {
    const text = (pronoun: string): string =>
      `[Ann Hill] left/VERB | x | x | [Bo Lund] left/VERB | x | ${pronoun} stayed/VERB | x | x | Mrs [Cy Day] left/VERB | « he » said/VERB`;
    expect(resolved(text('He'))).toEqual(['Bo Lund pronoun']);
    expect(resolved(text('It'))).toEqual(['Bo Lund pronoun']);
  });

  it('lets training say what a mention means', () => {
    const r = tagged('[Ann Hill] left/VERB | she said/VERB | she left/VERB');
    const [first, second] = [tokenOf(r, 'she'), tokenOf(r, 'she', 1)];
    const mentionAt = (token: number) => {
      const start = r.tokens.starts[token]!;
      return { start, end: start + 3, contentStart: start };
    };
    const meant = { key: 'x', name: 'Cy Day', entityId: 'x', kind: 'person', gender: null } as const;
    const seen: number[] = [];
    const names = resolveMentions(r, [mentionAt(first), mentionAt(second)], [], WEIGHTS, (context, mention, index) => {
      expect(context.r).toBe(r);
      seen.push(index, mention.first);
      return index === 0 ? meant : undefined;
    });
    expect(seen).toEqual([0, first, 1, second]);
    expect(names.map(({ name }) => name)).toEqual(['Cy Day', 'Cy Day']);
  });
});
