import type { Mention } from '../mention.js';

/** What a place of another place is called: "Kurdistan Region of Iraq". */
const DIVISIONS =
  /\b(?:Commonwealth|County|District|Emirate|Governorate|Kingdom|Prefecture|Province|Region|Republic|State|Territory)$/;

/** Joins "Kurdistan Region" and "Iraq" over the "of" between them: one place, not two. */
export function joinPlaces(text: string, mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const before = joined[joined.length - 1];
    if (before && isDivisionOf(text, before, mention)) {
      joined[joined.length - 1] = { ...before, end: mention.end, score: Math.min(before.score, mention.score) };
    } else {
      joined.push(mention);
    }
  }
  return joined;
}

function isDivisionOf(text: string, division: Mention, whole: Mention): boolean {
  if (division.type !== 'LOC' || whole.type !== 'LOC' || whole.start - division.end > 8) return false;
  if (!/^ of (?:the )?$/.test(text.slice(division.end, whole.start))) return false;
  return DIVISIONS.test(text.slice(Math.max(division.start, division.end - 16), division.end));
}
