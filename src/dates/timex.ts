/**
 * TIMEX3 values (ISO-TimeML, https://www.iso.org/standard/37331.html): how they are written, and the interval and grain
 * that a written value fixes.
 */
import type { UnitName } from '../lexicon/time-units.js';
import type { Grain } from '../types.js';
import { addMonths, dayNumber, daysInMonth, isoWeek, mondayOfWeek, plainDate } from './calendar.js';

/** Months (first, count) of the seasons in news of the northern hemisphere; winter begins in December. */
export const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** With leading zeros. */
export function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}

/** Before the year 1 comes 1 BC, which calendars count as the year 0. */
export function yearValue(year: number): string {
  return year < 1 ? `BC${pad(1 - year, 4)}` : pad(year, 4);
}

/** Day numbers of 1 January 9999 BC and of 31 December 9999: TIMEX3 writes a year in four digits. */
const FIRST_DAY = -4_371_222;
const LAST_DAY = 2_932_896;

/** What can be said of a day that no four-digit year holds ("five million years ago"); undefined for other days. */
export function beyondCalendar(dayNum: number, isPast: boolean): 'PAST_REF' | 'FUTURE_REF' | undefined {
  if (dayNum >= FIRST_DAY && dayNum <= LAST_DAY) return undefined;
  return isPast || dayNum < FIRST_DAY ? 'PAST_REF' : 'FUTURE_REF';
}

export function monthValue(year: number, month: number): string {
  return `${yearValue(year)}-${pad(month)}`;
}

export function dayValue(dayNum: number): string {
  const { year, month, day } = plainDate(dayNum);
  return `${monthValue(year, month)}-${pad(day)}`;
}

export function weekValue(dayNum: number): string {
  const { year, week } = isoWeek(dayNum);
  return `${yearValue(year)}-W${pad(week)}`;
}

/** The value of the unit that holds a day: its year, quarter, week. */
export function unitValue(unit: UnitName, dayNum: number): string {
  const { year, month } = plainDate(dayNum);
  if (year < 1 && (unit === 'millennium' || unit === 'century' || unit === 'decade')) return 'PAST_REF';
  switch (unit) {
    case 'millennium':
      return String(Math.floor(year / 1000));
    case 'century':
      return pad(Math.floor(year / 100));
    case 'decade':
      return pad(Math.floor(year / 10), 3);
    case 'year':
      return yearValue(year);
    case 'half':
      return `${yearValue(year)}-H${month <= 6 ? 1 : 2}`;
    case 'quarter':
      return `${yearValue(year)}-Q${Math.ceil(month / 3)}`;
    case 'month':
      return monthValue(year, month);
    case 'week':
    case 'fortnight':
      return weekValue(dayNum);
    case 'weekend':
      return `${weekValue(dayNum)}-WE`;
    case 'night':
      return `${dayValue(dayNum)}TNI`;
    default:
      return dayValue(dayNum);
  }
}

/** The same with everything unknown, `XXXX-WXX`: what a relative expression is worth without a day of publication. */
export function unknownValue(unit: UnitName): string {
  return unitValue(unit, 0).replace(/\d/g, 'X');
}

/** What a unit is in a duration of ISO 8601: its letter, how many of them, the letters where the amount is vague. */
interface UnitForm {
  letter: string;
  factor?: number;
  vague?: string;
  /** Length in months or days; a day where there is neither. */
  months?: number;
  days?: number;
}

const FORMS: Readonly<Record<UnitName, UnitForm>> = {
  second: { letter: 'S' },
  minute: { letter: 'M' },
  hour: { letter: 'H' },
  day: { letter: 'D' },
  night: { letter: 'D' },
  weekend: { letter: 'WE', days: 7 },
  week: { letter: 'W', days: 7 },
  fortnight: { letter: 'W', factor: 2, days: 14 },
  month: { letter: 'M', months: 1 },
  quarter: { letter: 'Q', months: 3 },
  half: { letter: 'M', factor: 6, months: 6 },
  year: { letter: 'Y', months: 12 },
  // "decades" is PXDE, not PX0Y.
  decade: { letter: 'Y', factor: 10, vague: 'DE', months: 120 },
  century: { letter: 'Y', factor: 100, vague: 'CE', months: 1200 },
  millennium: { letter: 'Y', factor: 1000, vague: 'ML', months: 12_000 },
};

/** A day moved by a number of units; half a month is 15 days. */
export function shiftDay(dayNum: number, unit: UnitName, count: number): number {
  const { months, days = 1 } = FORMS[unit];
  if (months === undefined) return dayNum + Math.round(count * days);
  const whole = Math.trunc(count * months);
  return addMonths(dayNum, whole) + Math.round((count * months - whole) * 30);
}

export function isClockUnit(unit: UnitName): boolean {
  return unit === 'second' || unit === 'minute' || unit === 'hour';
}

/** `P3M`, `PT24H`, `P2Y6M`, `PXW`. */
export function durationValue(parts: readonly { amount?: number | undefined; unit: UnitName }[]): string {
  let date = '';
  let time = '';
  for (const { amount, unit } of parts) {
    const { letter, factor = 1, vague = letter } = FORMS[unit];
    const text = amount === undefined ? `X${vague}` : `${round(amount * factor)}${letter}`;
    if (isClockUnit(unit)) time += text;
    else date += text;
  }
  return `P${date}${time && `T${time}`}`;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** The half-open interval of whole days, as day numbers, that a value without a time of day fixes. */
export function dayInterval(value: string): [start: number, end: number] | undefined {
  const week = /^(\d{4})-W(\d\d)(-WE|-[1-7])?$/.exec(value);
  if (week) {
    const monday = mondayOfWeek(Number(week[1]), Number(week[2]));
    if (!week[3]) return [monday, monday + 7];
    if (week[3] === '-WE') return [monday + 5, monday + 7];
    const day = monday + Number(week[3][1]) - 1;
    return [day, day + 1];
  }
  const part = /^(\d{4})-(?:Q([1-4])|H([12])|(SP|SU|FA|WI))$/.exec(value);
  if (part) {
    const first = part[2] ? Number(part[2]) * 3 - 2 : part[3] ? Number(part[3]) * 6 - 5 : SEASON_MONTHS[part[4]!]!;
    const start = dayNumber(Number(part[1]), first, 1);
    return [start, addMonths(start, part[3] ? 6 : 3)];
  }
  const date = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(value);
  if (date) {
    const year = Number(date[1]);
    const month = Number(date[2]);
    if (month < 1 || month > 12) return undefined;
    if (!date[3]) return [dayNumber(year, month, 1), dayNumber(year, month, 1) + daysInMonth(year, month)];
    const day = dayNumber(year, month, Number(date[3]));
    return [day, day + 1];
  }
  // A year, decade, century or millennium: as many digits as are known.
  if (/^\d{1,4}$/.test(value)) {
    const years = 10 ** (4 - value.length);
    const first = Number(value) * years;
    return [dayNumber(first, 1, 1), dayNumber(first + years, 1, 1)];
  }
  return undefined;
}

/** Hours of the parts of the day, as a newsroom counts them; night runs into the next day. */
const PART_HOURS: Readonly<Record<string, readonly [number, number]>> = {
  MO: [6, 12],
  MI: [11, 13],
  AF: [12, 18],
  EV: [18, 24],
  NI: [21, 30],
  DT: [6, 18],
};

/**
 * The interval that a value fixes, in ISO 8601; undefined where it leaves a part open. `zone` is the offset of a clock
 * time, '' where the text names none.
 */
export function intervalOf(value: string, zone = ''): { start: string; end: string } | undefined {
  const at = value.indexOf('T');
  if (at < 0 || value.startsWith('P')) {
    const days = dayInterval(value);
    return days && days[1] <= LAST_DAY ? { start: isoDay(days[0]), end: isoDay(days[1]) } : undefined;
  }
  const days = dayInterval(value.slice(0, at));
  if (!days || days[1] - days[0] !== 1 || days[1] > LAST_DAY) return undefined;
  const time = value.slice(at + 1);
  const part = PART_HOURS[time];
  if (part) return { start: instant(days[0], part[0] * 3600), end: instant(days[0], part[1] * 3600) };
  const clock = /^(\d\d)(?::(\d\d)(?::(\d\d))?)?$/.exec(time);
  if (!clock) return undefined;
  const seconds = Number(clock[1]) * 3600 + Number(clock[2] ?? 0) * 60 + Number(clock[3] ?? 0);
  const length = clock[3] ? 1 : clock[2] ? 60 : 3600;
  return { start: instant(days[0], seconds) + zone, end: instant(days[0], seconds + length) + zone };
}

/** A day of ISO 8601, whose year 0000 is 1 BC; no interval starts earlier. */
function isoDay(dayNum: number): string {
  const { year, month, day } = plainDate(dayNum);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

function instant(dayNum: number, seconds: number): string {
  const day = dayNum + Math.floor(seconds / 86_400);
  const rest = seconds % 86_400;
  const text = `${isoDay(day)}T${pad(Math.floor(rest / 3600))}:${pad(Math.floor((rest % 3600) / 60))}`;
  return rest % 60 ? `${text}:${pad(rest % 60)}` : text;
}

/** The unit that a value is exact to. */
export function grainOf(value: string): Grain {
  if (value.endsWith('_REF')) return 'unknown';
  if (value.startsWith('P')) return durationGrain(value);
  const timeMark = value.indexOf('T');
  if (timeMark >= 0) {
    const time = value.slice(timeMark + 1);
    if (/^[A-Z]/.test(time)) return 'daypart';
    const colons = time.split(':').length;
    return colons >= 3 ? 'second' : colons === 2 ? 'minute' : 'hour';
  }
  const date = value.replace(/^BC/, '');
  if (/-WE$/.test(date)) return 'weekend';
  if (/-W(?:\d\d|XX)-[1-7X]/.test(date) || /^[\dX]{4}-[\dX]{2}-[\dX]{2}$/.test(date)) return 'day';
  if (/-W/.test(date)) return 'week';
  if (/-Q/.test(date)) return 'quarter';
  if (/-H/.test(date)) return 'half';
  if (/-(?:SP|SU|FA|WI)$/.test(date)) return 'season';
  if (/^[\dX]{4}-[\dX]{2}$/.test(date)) return 'month';
  return (['unknown', 'millennium', 'century', 'decade', 'year'] as const)[date.length] ?? 'unknown';
}

const DURATION_GRAINS: Readonly<Record<string, Grain>> = {
  S: 'second',
  H: 'hour',
  M: 'month',
  D: 'day',
  W: 'week',
  WE: 'weekend',
  Q: 'quarter',
  Y: 'year',
  DE: 'decade',
  CE: 'century',
  ML: 'millennium',
};

/** The smallest unit of a duration: `P2Y6M` is exact to a month, `PT10M` to a minute. */
function durationGrain(value: string): Grain {
  if (value.includes('T') && value.endsWith('M')) return 'minute';
  return DURATION_GRAINS[/[A-WYZ]{1,2}$/.exec(value)?.[0] ?? ''] ?? 'unknown';
}
