import { agoLater } from './ago-later.js';
import { calendarDate } from './calendar-date.js';
import { clockTime } from './clock-time.js';
import { century, decade } from './decade-century.js';
import { definite } from './definite.js';
import { deictic } from './deictic.js';
import { duration } from './duration.js';
import type { Finder } from './finder.js';
import { fiscalYear } from './fiscal-year.js';
import { holiday } from './holiday.js';
import { numericDate } from './numeric-date.js';
import { ordinalDay } from './ordinal-day.js';
import { partOfDay } from './part-of-day.js';
import { partOfPeriod } from './part-of-period.js';
import { quarter } from './quarter.js';
import { resultsPeriod } from './results-period.js';
import { season } from './season.js';
import { every, rate } from './set.js';
import { spelledYear } from './spelled-year.js';
import { thisLastNext } from './this-last-next.js';
import { spokenTime } from './spoken-time.js';
import { weekday } from './weekday.js';
import { year } from './year.js';

/** Every form that is recognised. Of two finds of equal length at one place the earlier finder's stands. */
export const FINDERS: readonly Finder[] = [
  calendarDate,
  numericDate,
  holiday,
  deictic,
  agoLater,
  every,
  rate,
  partOfPeriod,
  resultsPeriod,
  definite,
  thisLastNext,
  quarter,
  season,
  fiscalYear,
  decade,
  century,
  spelledYear,
  year,
  ordinalDay,
  weekday,
  clockTime,
  spokenTime,
  partOfDay,
  duration,
];
