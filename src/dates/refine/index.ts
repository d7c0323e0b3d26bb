import type { Candidate } from '../meaning.js';
import type { Scan } from '../scan.js';
import { addComparison } from './add-comparison.js';
import { addEarlyLate } from './add-early-late.js';
import { anchorOnDate } from './anchor-on-date.js';
import { completeRanges } from './complete-ranges.js';
import { completeTimes } from './complete-times.js';
import { dropIncomplete } from './drop-incomplete.js';
import { joinClockAndDay } from './join-clock-day.js';
import { joinDurations } from './join-durations.js';
import { joinPartOfDay } from './join-part-of-day.js';
import { joinPeriodWithin } from './join-period-within.js';
import { joinWeekdayAndDate } from './join-weekday-date.js';
import { keepLongest } from './keep-longest.js';
import { shareRecurrence } from './share-recurrence.js';

type Refiner = (candidates: readonly Candidate[], scan: Scan) => Candidate[];

/** What is done with the finds, in this order: joins come before the words around a mention are added to it. */
export const REFINERS: readonly Refiner[] = [
  keepLongest,
  joinWeekdayAndDate,
  joinPeriodWithin,
  completeRanges,
  joinPartOfDay,
  joinClockAndDay,
  completeTimes,
  joinDurations,
  anchorOnDate,
  dropIncomplete,
  shareRecurrence,
  addEarlyLate,
  addComparison,
];
