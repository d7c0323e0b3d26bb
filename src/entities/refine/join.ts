import type { Mention } from '../mention.js';

/** What a place of another place is called: "Kurdistan Region of Iraq". */
const DIVISIONS =
  /\b(?:Commonwealth|County|District|Emirate|Governorate|Kingdom|Prefecture|Province|Region|Republic|State|Territory)$/;

/** Joins "Kurdistan Region" and "Iraq" over the "of" between them, and "Washington" and its "DC": one place, not two. */
export function joinPlaces(text: string, mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const before = joined[joined.length - 1];
    if (before && (isDivisionOf(text, before, mention) || isItsDistrict(text, before, mention))) {
      const score = mention.type === 'LOC' ? Math.min(before.score, mention.score) : before.score;
      joined[joined.length - 1] = { ...before, end: mention.end, score };
    } else {
      joined.push(mention);
    }
  }
  return joined;
}

/** The "DC" of "Washington, DC" is no place of its own, nor an organisation. */
function isItsDistrict(text: string, city: Mention, district: Mention): boolean {
  if (city.type !== 'LOC' || !/^,? $/.test(text.slice(city.end, district.start))) return false;
  return (
    text.slice(city.start, city.end) === 'Washington' && /^D\.?C\.?$/.test(text.slice(district.start, district.end))
  );
}

function isDivisionOf(text: string, division: Mention, whole: Mention): boolean {
  if (division.type !== 'LOC' || whole.type !== 'LOC' || whole.start - division.end > 8) return false;
  if (!/^ of (?:the )?$/.test(text.slice(division.end, whole.start))) return false;
  return DIVISIONS.test(text.slice(Math.max(division.start, division.end - 16), division.end));
}
