/** Settles the edges of the recogniser's names by rules that corpora agree on. */
import type { Tokens } from '../../tokens/tokens.js';
import { type Mention, scoreOfSpan } from '../mention.js';
import { completeCompany, completeHead, completeGivenName, completeStop } from './complete.js';
import type { NameRange, Refiner } from './name-range.js';
import { joinPlaces } from './join.js';
import { isGeneric, retypeCountry, retypeGroup, retypeStorm, retypeTitled } from './retype.js';
import { splitCompounds, splitPairs } from './split.js';
import { trimMarks, trimNumbers, trimRoles, trimTitles } from './trim.js';

/** In this order: names lose what is not theirs before they grow. */
export const REFINERS: readonly Refiner[] = [
  trimMarks,
  trimTitles,
  trimNumbers,
  trimRoles,
  completeGivenName,
  completeStop,
  completeCompany,
  completeHead,
  retypeGroup,
  retypeCountry,
  retypeStorm,
  retypeTitled,
];

/** Mentions in text order, none overlapping before or after. */
export function refineMentions(tokens: Tokens, mentions: readonly Mention[]): Mention[] {
  const { starts, ends, count } = tokens;
  let token = 0;
  const { text } = tokens;
  const names = splitPairs(text, splitCompounds(text, joinPlaces(text, mentions))).filter(
    (mention) => !isGeneric(text, mention),
  );
  const ranges = names.map(({ start, end }) => {
    while (token < count && ends[token]! <= start) token++;
    const first = token;
    while (token + 1 < count && ends[token + 1]! <= end) token++;
    return { first, last: token++ };
  });
  return names.map((mention, i) => {
    const original: NameRange = { ...ranges[i]!, type: mention.type };
    const limit = ranges[i + 1]?.first ?? count;
    const name = REFINERS.reduce((range, refine) => refine(range, tokens, limit), original);
    if (name === original) return mention;
    const score = name.typeSettled ? scoreOfSpan(mention) : mention.score;
    return { ...mention, start: starts[name.first]!, end: ends[name.last]!, type: name.type, score };
  });
}
