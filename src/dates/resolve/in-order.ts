import { pointingAt } from '../direction.js';
import type { Candidate, Meaning } from '../meaning.js';
import { isNarrative } from '../narrative.js';
import { isBreak, isDash, lowerText, type Scan, tokenText } from '../scan.js';
import type { Context } from './context.js';
import { resolve } from './index.js';

/** A candidate with its TIMEX3 value. */
export interface Resolution {
  candidate: Candidate;
  value: string;
}

/**
 * Resolves candidates in text order, each in the light of those before it.
 */
export function resolveInOrder(
  candidates: readonly Candidate[],
  scan: Scan,
  settings: Pick<Context, 'reference' | 'clock' | 'prefer'>,
): Resolution[] {
  const context: Context = {
    ...settings,
    // A period that stays unknown leaves the whole underspecified.
    resolve: (part) => resolve(part, context) ?? { value: 'XXXX-XX-XX' },
    narrative: isNarrative(candidates, settings.reference),
    previous: undefined,
    previousIsYear: false,
    previousIsNear: false,
    day: undefined,
    dayIsNear: false,
    pastDay: undefined,
    coming: undefined,
    begins: false,
    endsRange: false,
    instant: undefined,
    period: undefined,
    inResults: false,
    direction: undefined,
    decided: false,
    ahead: false,
    certain: false,
  };
  let end = 0;
  return candidates.map((candidate, index) => {
    if (context.previousIsNear && !inOneParagraph(scan, end, candidate.start)) {
      context.dayIsNear = false;
      context.previousIsNear = false;
    }
    const before = candidates[index - 1];
    if (!isCountedFrom(candidate, before)) point(candidate, scan, context);
    context.endsRange = endsRange(candidate, before, scan);
    end = candidate.end;
    const resolution = resolveOne(candidate, scan, context);
    remember(resolution, context);
    return resolution;
  });
}

/** "two weeks before Christmas" says nothing else of Christmas. */
function isCountedFrom({ meaning }: Candidate, before: Candidate | undefined): boolean {
  return before?.meaning.kind === 'offset' && before.meaning.anchor === meaning;
}

/** "5 January until 8 January": the end of a range, which follows its beginning. */
function endsRange({ start }: Candidate, before: Candidate | undefined, scan: Scan): boolean {
  if (before?.meaning.kind !== 'date' || start - 1 !== before.end) return false;
  return isDash(scan, before.end) || /^(?:through|till|to|until)$/.test(lowerText(scan, before.end));
}

function point({ start, end, meaning }: Candidate, scan: Scan, context: Context): void {
  if (!mayPoint(meaning)) return;
  const day = meaning.kind === 'clock' || meaning.kind === 'part-of-day' ? meaning.day : meaning;
  Object.assign(context, pointingAt(scan, start, end, day?.kind === 'weekday'));
}

function resolveOne(candidate: Candidate, scan: Scan, context: Context): Resolution & { day?: number | undefined } {
  context.begins = BEGINNING.test(tokenText(scan, candidate.start - 2));
  context.inResults = comparesResults(candidate.meaning) && standsInResults(scan, candidate.start);
  const resolved = resolve(candidate.meaning, context);
  if (resolved) return { candidate, ...resolved };
  // "five hours later" with no hour to count from is a length of time; finders that may fail so give one.
  const { fallback } = candidate;
  return fallback ? resolveOne(fallback, scan, context) : { candidate, value: '' };
}

/** Updates what later expressions may refer to. */
function remember({ candidate, value, day }: Resolution & { day?: number | undefined }, context: Context): void {
  const { kind } = candidate.meaning;
  if (kind === 'duration' || kind === 'set' || kind === 'ref') return;
  const clock = /^(?:\d{4}-\d\d-\d\d)?T(\d\d):(\d\d)/.exec(value);
  if (clock) context.instant = { day, seconds: Number(clock[1]) * 3600 + Number(clock[2]) * 60 };
  // "up from $5 million a year earlier" compares; what follows still counts from the date before.
  if (
    day === undefined ||
    (candidate.meaning.kind === 'offset' && candidate.meaning.sign < 0 && candidate.meaning.unit === 'year')
  )
    return;
  // In history "today" is the writer's day, not the story's.
  if (context.narrative && day === context.reference) return;
  context.previous = day;
  context.previousIsNear = true;
  context.previousIsYear = /^(?:BC)?\d{4}$/.test(value);
  if (/^\d{4}-\d\d-\d\d/.test(value)) {
    context.day = day;
    context.dayIsNear = true;
    const { reference } = context;
    if (reference === undefined || day <= reference) context.pastDay = day;
    else if (day - reference <= 7) context.coming = day;
  }
  if (/^\d{4}-[QH]\d$/.test(value)) context.period = value;
}

/** Whether the direction of the clause can matter: a full date, a length or a frequency is what it is. */
function mayPoint(meaning: Meaning): boolean {
  if (meaning.kind === 'date') return meaning.year === undefined;
  return meaning.kind !== 'duration' && meaning.kind !== 'set' && meaning.kind !== 'ref';
}

/** "kicks off at 3 p.m.", "gates open at noon" */
const BEGINNING = /^(?:begins?|off|opens?|starts?)$/;

function comparesResults(meaning: Meaning): boolean {
  return meaning.kind === 'offset' && meaning.unit === 'year' && meaning.amount === 1;
}

/** Tokens to the left in which money or a percentage shows that figures are compared. */
const RESULTS_WINDOW = 25;

function standsInResults(scan: Scan, start: number): boolean {
  for (let i = start - 1; !isBreak(scan, i) && i >= start - RESULTS_WINDOW; i--) {
    if (/^(?:[$£€¥%#]|percent|cents?|pence)$/.test(tokenText(scan, i))) return true;
  }
  return false;
}

/** Paragraph breaks between two mentions; far ones are not asked token by token. */
function inOneParagraph(scan: Scan, from: number, to: number): boolean {
  if (to - from > 120) return false;
  for (let i = from; i < to; i++) if (isBreak(scan, i)) return false;
  return true;
}
