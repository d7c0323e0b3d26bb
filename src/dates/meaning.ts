import type { UnitName } from '../lexicon/time-units.js';
import type { DateMention, TimexMod } from '../types.js';

/**
 * Where a relative expression starts to count: the day of publication, the date mentioned last, or, for "the year",
 * the date that the paragraph is about. "this month" counts from publication in news and from the story in history.
 */
export type Anchor = 'reference' | 'previous' | 'focus' | 'narration';

/** What an expression says, before anything is known about the day of publication. */
export type Meaning =
  /** "28 January 2026", "January", "2026", "the 28th"; `within` is the period it lies in: "January last year". */
  | {
      kind: 'date';
      year?: number | undefined;
      month?: number | undefined;
      day?: number | undefined;
      weekday?: number | undefined;
      bc?: boolean | undefined;
      /** "last May", "next June"; "any" where it recurs: "every year on March 1". */
      shift?: Shift | 'any' | undefined;
      within?: Meaning | undefined;
    }
  /** "Friday", "last Friday", "Monday last week"; "two Sundays ago" is count -2. */
  | {
      kind: 'weekday';
      weekday: number;
      shift?: Shift | 'any' | 'following' | undefined;
      count?: number | undefined;
      within?: Meaning | undefined;
    }
  /** "last year", "this week", "today", "the following month". */
  | { kind: 'unit'; unit: UnitName; shift: number; anchor: Anchor }
  /** "the third quarter", "the second half of 2025", "the first week of May"; index -1 is the last. */
  | {
      kind: 'part';
      unit: UnitName;
      index: number;
      count?: number | undefined;
      weekday?: number | undefined;
      within?: Meaning | undefined;
    }
  /**
   * "the year-ago quarter", "the latest period", "the same period of 2023": the quarter that results are reported for,
   * moved by years. `known`: only where the text has named it.
   */
  | { kind: 'results'; shift: number; index?: number | undefined; known?: boolean; within?: Meaning | undefined }
  /** "winter", "last spring", "the summer of 2019". */
  | { kind: 'season'; season: string; shift?: Shift | 'following' | undefined; within?: Meaning | undefined }
  /** "the 1990s" (199), "the 19th century" (18): years that begin with these digits. */
  | { kind: 'years'; digits: string }
  /** "the weekend": the last or the coming one. */
  | { kind: 'weekend' }
  | { kind: 'holiday'; rule: string; shift?: Shift | undefined; within?: Meaning | undefined }
  /** "two years ago", "three days later", "a week after Christmas". */
  | { kind: 'offset'; amount: number; unit: UnitName; sign: 1 | -1; anchor: Anchor | Meaning }
  /** "three months", "two hours and ten minutes"; an amount of `undefined` is vague. */
  | { kind: 'duration'; parts: readonly { amount?: number | undefined; unit: UnitName }[] }
  | { kind: 'set'; value: string }
  | { kind: 'ref'; value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }
  /** "6:30 p.m.", "noon on Friday". */
  | { kind: 'clock'; time: ClockTime; day?: Meaning | undefined }
  /** "Sunday night", "this morning"; "overnight" is the night before. */
  | { kind: 'part-of-day'; part: string; day?: Meaning | undefined; before?: boolean | undefined };

/** Which of the recurring days, months or seasons: the last one, this one, the next one. */
export type Shift = 'last' | 'this' | 'next';

export interface ClockTime {
  hour: number;
  minute?: number | undefined;
  second?: number | undefined;
  /** True where the text says a.m. or p.m. or writes 24 hours. */
  exact: boolean;
  /** Offset or `Z` as in ISO 8601, where the text names a zone with a known one. */
  zone?: string | undefined;
}

/** What a finder found: tokens `start` to `end` (exclusive) and what they say. */
export interface Candidate {
  start: number;
  end: number;
  meaning: Meaning;
  mod?: TimexMod | undefined;
  /** What stands here instead when the meaning stays incomplete: "the last week" of "the last week of the campaign". */
  fallback?: Candidate | undefined;
  /** Only worth something when joined to a neighbour: "night" in "Sunday night". */
  weak?: boolean | undefined;
  quant?: string | undefined;
  freq?: string | undefined;
}

export type TimexType = DateMention['type'];

/** TIMEX3 type of a meaning. */
export function timexType(meaning: Meaning): TimexType {
  switch (meaning.kind) {
    case 'duration':
      return 'DURATION';
    case 'set':
      return 'SET';
    case 'clock':
    case 'part-of-day':
      return 'TIME';
    case 'offset':
      return meaning.unit === 'hour' || meaning.unit === 'minute' || meaning.unit === 'second' ? 'TIME' : 'DATE';
    default:
      return 'DATE';
  }
}
