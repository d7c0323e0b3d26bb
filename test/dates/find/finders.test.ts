import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { agoLater } from '../../../src/dates/find/ago-later.js';
import { calendarDate } from '../../../src/dates/find/calendar-date.js';
import { clockTime } from '../../../src/dates/find/clock-time.js';
import { decade, century } from '../../../src/dates/find/decade-century.js';
import { definite } from '../../../src/dates/find/definite.js';
import { deictic } from '../../../src/dates/find/deictic.js';
import { duration } from '../../../src/dates/find/duration.js';
import { fiscalYear } from '../../../src/dates/find/fiscal-year.js';
import { holiday } from '../../../src/dates/find/holiday.js';
import { numericDate } from '../../../src/dates/find/numeric-date.js';
import { ordinalDay } from '../../../src/dates/find/ordinal-day.js';
import { partOfDay } from '../../../src/dates/find/part-of-day.js';
import { partOfPeriod } from '../../../src/dates/find/part-of-period.js';
import { quarter } from '../../../src/dates/find/quarter.js';
import { resultsPeriod } from '../../../src/dates/find/results-period.js';
import { season } from '../../../src/dates/find/season.js';
import { every, rate } from '../../../src/dates/find/set.js';
import { spelledYear } from '../../../src/dates/find/spelled-year.js';
import { spokenTime } from '../../../src/dates/find/spoken-time.js';
import { thisLastNext } from '../../../src/dates/find/this-last-next.js';
import { weekday } from '../../../src/dates/find/weekday.js';
import { year } from '../../../src/dates/find/year.js';
import { findsAlone } from './reading.js';

/** What each finder finds by itself: in a whole text another finder, or what is joined later, may hide it. */
const FINDERS = {
  agoLater,
  calendarDate,
  clockTime,
  decade,
  century,
  definite,
  deictic,
  duration,
  fiscalYear,
  holiday,
  numericDate,
  ordinalDay,
  partOfDay,
  partOfPeriod,
  quarter,
  resultsPeriod,
  season,
  every,
  rate,
  spelledYear,
  spokenTime,
  thisLastNext,
  weekday,
  year,
};

interface Fixture {
  cases: { text: string; finds: [mention: string, meaning: string][]; why?: string }[];
}

const folder = fileURLToPath(new URL('../../fixtures/finders/', import.meta.url));

it.each(Object.entries(FINDERS))('%s', (name, finder) => {
  const file = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const { cases } = JSON.parse(readFileSync(`${folder}${file}.json`, 'utf8')) as Fixture;
  const found = cases.map((fixture) => ({ ...fixture, finds: findsAlone(finder, fixture.text) }));
  expect(found).toEqual(cases);
});
