import { agoLater } from './ago-later.js';
import { calendarDate } from './calendar-date.js';
import { century, decade } from './decade-century.js';
import { deictic } from './deictic.js';
import { duration } from './duration.js';
import type { Finder } from './finder.js';
import { holiday } from './holiday.js';
import { thisLastNext } from './this-last-next.js';
import { weekday } from './weekday.js';
import { year } from './year.js';

/** Every form that is recognised. Of two finds of equal length at one place the earlier finder's stands. */
export const FINDERS: readonly Finder[] = [
  calendarDate,
  holiday,
  deictic,
  agoLater,
  thisLastNext,
  decade,
  century,
  year,
  weekday,
  duration,
];
