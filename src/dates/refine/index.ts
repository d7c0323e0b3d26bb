import type { Candidate } from '../meaning.js';
import type { Scan } from '../scan.js';
import { addEarlyLate } from './add-early-late.js';
import { joinPeriodWithin } from './join-period-within.js';
import { joinWeekdayAndDate } from './join-weekday-date.js';
import { keepLongest } from './keep-longest.js';

type Refiner = (candidates: readonly Candidate[], scan: Scan) => Candidate[];

/** What is done with the finds, in this order: joins come before the words around a mention are added to it. */
export const REFINERS: readonly Refiner[] = [keepLongest, joinWeekdayAndDate, joinPeriodWithin, addEarlyLate];
