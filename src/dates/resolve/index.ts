import type { Anchor, Meaning } from '../meaning.js';
import { isoWeekday } from '../calendar.js';
import type { UnitName } from '../../lexicon/time-units.js';
import {
  beyondCalendar,
  clockValue,
  dayInterval,
  durationValue,
  instant,
  isClockUnit,
  shiftDay,
  unitValue,
  unknownValue,
  yearValue,
} from '../timex.js';
import type { Context, Resolved } from './context.js';
import { resolveDate } from './date.js';
import { resolveHoliday } from './holiday.js';
import { resolvePart, resolveResults, resolveSeason } from './period.js';
import { resolveWeekday } from './weekday.js';

/** The TIMEX3 value of a meaning where and when it was written; undefined where it needs what the text does not say. */
export function resolve(meaning: Meaning, context: Context): Resolved | undefined {
  const resolved = resolveAnyDay(meaning, context);
  if (resolved?.day === undefined) return resolved;
  const beyond = beyondCalendar(resolved.day, meaning.kind === 'offset' && meaning.sign < 0);
  return beyond ? { value: beyond } : resolved;
}

function resolveAnyDay(meaning: Meaning, context: Context): Resolved | undefined {
  switch (meaning.kind) {
    case 'offset':
      return resolveOffset(meaning, context);
    case 'results':
      return resolveResults(meaning, context);
    case 'date':
      return resolveDate(meaning, context);
    case 'weekday':
      return resolveWeekday(meaning, context);
    case 'unit':
      return resolveUnit(meaning, context);
    case 'weekend':
      return resolveWeekend(context);
    case 'part':
      return resolvePart(meaning, context);
    case 'season':
      return resolveSeason(meaning, context);
    case 'holiday':
      return resolveHoliday(meaning, context);
    case 'years':
      return { value: meaning.digits };
    case 'duration':
      return { value: durationValue(meaning.parts) };
    case 'set':
    case 'ref':
      return { value: meaning.value };
    case 'clock':
      return onDay(meaning.day, clockValue(meaning.time), context);
    case 'part-of-day':
      return onDay(meaning.day, `T${meaning.part}`, context, meaning.before);
  }
}

/** "over the weekend" is the last one, "by the weekend" the coming one; on a Saturday or Sunday it is this one. */
function resolveWeekend(context: Context): Resolved {
  const { reference } = context;
  if (reference === undefined) return { value: unknownValue('weekend') };
  const isNow = isoWeekday(reference) >= 6;
  const day = isNow || context.direction === 'future' ? reference : reference - 7;
  return { value: unitValue('weekend', day), day: day - isoWeekday(day) + 6 };
}

function anchorDay(anchor: Anchor, unit: UnitName, context: Context): number | undefined {
  if (anchor === 'previous' && unit === 'day') {
    // What happened "the same day" happened on one that is over; "the day before" never counts from "in 2024".
    const day = (context.direction === 'past' ? context.pastDay : undefined) ?? context.day;
    if (day !== undefined || context.previousIsYear) return day;
  }
  // "by the end of the year" is that of the paragraph, else this one.
  const fromStory =
    anchor === 'previous' ||
    (anchor === 'focus' && (context.narrative || context.previousIsNear)) ||
    (anchor === 'narration' && context.narrative);
  return fromStory ? (context.previous ?? context.reference) : context.reference;
}

function resolveUnit(meaning: Extract<Meaning, { kind: 'unit' }>, context: Context): Resolved {
  const from = anchorDay(meaning.anchor, meaning.unit, context);
  if (from === undefined) return { value: unknownValue(meaning.unit) };
  // "this weekend" was the last one when the paper of Tuesday tells what happened.
  const isOver =
    meaning.unit === 'weekend' && meaning.shift === 0 && isoWeekday(from) <= 3 && context.direction === 'past';
  const day = shiftDay(from, meaning.unit, isOver ? -1 : meaning.shift);
  const value = unitValue(meaning.unit, day);
  return { value, day: dayInterval(value)?.[0] ?? day };
}

/** "two years ago": days stay days, weeks are ISO weeks, months months, years years. */
function resolveOffset(meaning: Extract<Meaning, { kind: 'offset' }>, context: Context): Resolved | undefined {
  const { amount, unit, sign, anchor } = meaning;
  if (isClockUnit(unit)) return resolveClockOffset(meaning, context);
  const counted = typeof anchor === 'string' ? undefined : context.resolve(anchor);
  const from = typeof anchor === 'string' ? anchorDay(anchor, unit, context) : counted?.day;
  if (from === undefined) return counted ? undefined : { value: unknownValue(unit) };
  if (unit === 'year' && amount === 1 && sign < 0 && context.inResults && context.period) {
    return { value: yearValue(Number(context.period.slice(0, 4)) - 1) + context.period.slice(4) };
  }
  const day = shiftDay(from, unit, sign * amount);
  const grain = unit === 'decade' || unit === 'century' || unit === 'millennium' ? 'year' : unit;
  // "two weeks after 5 March" is a day; "two weeks later" a week.
  const isDay = unit === 'week' && /^\d{4}-\d\d-\d\d/.test(counted?.value ?? '');
  return { value: unitValue(isDay ? 'day' : Number.isInteger(amount) ? grain : finer(grain), day), day };
}

const SECONDS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600 };

/** "20 minutes later" after a clock time, "an hour ago" before publication; undefined where the time is not known. */
function resolveClockOffset(
  { amount, unit, sign, anchor }: Extract<Meaning, { kind: 'offset' }>,
  context: Context,
): Resolved | undefined {
  const { reference, clock } = context;
  const isNow = anchor === 'reference' || (anchor === 'previous' && context.previous === undefined);
  const from = !isNow
    ? anchor === 'previous' && context.dayIsNear && context.instant
    : clock !== undefined && { day: reference, seconds: clock };
  if (!from || from.day === undefined) return undefined;
  const minutes = Math.floor((from.seconds + sign * amount * SECONDS[unit]!) / 60);
  return { value: instant(from.day, minutes * 60), day: from.day + Math.floor(minutes / 1440) };
}

/** "a year and a half ago" is exact to a month. */
function finer(unit: Parameters<typeof unitValue>[0]): Parameters<typeof unitValue>[0] {
  return unit === 'year' ? 'month' : 'day';
}

function onDay(meaning: Meaning | undefined, time: string, context: Context, isNightBefore = false): Resolved {
  if (!meaning) {
    const day = dayOfTime(context);
    if (day === undefined) return { value: time };
    // "The order came at 6 p.m. on Monday. By dawn ..." is the next morning.
    const isNextDay =
      time === 'TMO' && context.dayIsNear && context.instant?.day === day && context.instant.seconds > 43_200;
    // "Jets were scrambled overnight" is last night, "will be closed overnight" the coming one.
    const isLastNight = isNightBefore && day === context.reference && context.direction !== 'future';
    const on = isNextDay ? day + 1 : day;
    return { value: unitValue('day', isLastNight ? day - 1 : on) + time, day: on };
  }
  const { value, day } = context.resolve(meaning);
  // "at 4 p.m. each day" has the time alone: a period or a vague past cannot bear it.
  const date = /^(?:BC)?[\dX]{4}-[^T]*/.exec(value)?.[0] ?? '';
  return { value: date + time, day };
}

/** The day of a bare "at 9:30 p.m.": the one spoken of, if near, else that of publication. */
function dayOfTime({ begins, coming, day, dayIsNear, direction, reference }: Context): number | undefined {
  if (day === undefined || reference === undefined) return reference ?? day;
  if (begins && direction === 'future' && !(dayIsNear && day === reference)) return coming ?? reference;
  if (dayIsNear) return day;
  return direction === 'past' && reference - day > 0 && reference - day <= 7 ? day : reference;
}
