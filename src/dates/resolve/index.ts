import type { Anchor, ClockTime, Meaning } from '../meaning.js';
import { isoWeekday } from '../calendar.js';
import { dayInterval, durationValue, isClockUnit, shiftDay, unitValue, unknownValue } from '../timex.js';
import type { Context, Resolved } from './context.js';
import { resolveDate } from './date.js';
import { resolveHoliday } from './holiday.js';
import { resolvePart, resolveSeason } from './period.js';
import { resolveWeekday } from './weekday.js';

/** The TIMEX3 value of a meaning where and when it was written. */
export function resolve(meaning: Meaning, context: Context): Resolved {
  switch (meaning.kind) {
    case 'date':
      return resolveDate(meaning, context, resolve);
    case 'weekday':
      return resolveWeekday(meaning, context, resolve);
    case 'unit':
      return resolveUnit(meaning, context);
    case 'weekend':
      return resolveWeekend(context);
    case 'part':
      return resolvePart(meaning, context, resolve);
    case 'season':
      return resolveSeason(meaning, context, resolve);
    case 'holiday':
      return resolveHoliday(meaning, context, resolve);
    case 'offset':
      return resolveOffset(meaning, context);
    case 'decade':
      return {
        value: meaning.bc
          ? `BC${String(meaning.start).padStart(4, '0').slice(0, 3)}`
          : String(meaning.start).slice(0, -1),
      };
    case 'century':
      return {
        value: meaning.bc
          ? `BC${String(meaning.ordinal - 1).padStart(2, '0')}`
          : String(meaning.ordinal - 1).padStart(2, '0'),
      };
    case 'duration':
      return { value: durationValue(meaning.parts) };
    case 'set':
    case 'ref':
      return { value: meaning.value };
    case 'clock':
      return onDay(meaning.day, clockValue(meaning.time), context);
    case 'part-of-day':
      return onDay(meaning.day, `T${meaning.part}`, context);
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

function anchorDay(anchor: Anchor, context: Context): number | undefined {
  return anchor === 'reference' ? context.reference : (context.previous ?? context.reference);
}

function resolveUnit(meaning: Extract<Meaning, { kind: 'unit' }>, context: Context): Resolved {
  const from = anchorDay(meaning.anchor, context);
  if (from === undefined) return { value: unknownValue(meaning.unit) };
  const day = shiftDay(from, meaning.unit, meaning.shift);
  const value = unitValue(meaning.unit, day);
  return { value, day: dayInterval(value)?.[0] ?? day };
}

/** Units that "two years ago" keeps: days stay days, weeks are ISO weeks, months months. */
function resolveOffset(meaning: Extract<Meaning, { kind: 'offset' }>, context: Context): Resolved {
  const { amount, unit, sign, anchor } = meaning;
  const from = typeof anchor === 'string' ? anchorDay(anchor, context) : resolve(anchor, context).day;
  if (from === undefined) {
    return typeof anchor === 'string' ? { value: unknownValue(unit) } : { value: durationValue([{ amount, unit }]) };
  }
  if (isClockUnit(unit)) return { value: unitValue('day', from), day: from };
  const day = shiftDay(from, unit, sign * amount);
  const grain = unit === 'decade' || unit === 'century' || unit === 'millennium' ? 'year' : unit;
  return { value: unitValue(Number.isInteger(amount) ? grain : finer(grain), day), day };
}

/** "a year and a half ago" is exact to a month. */
function finer(unit: Parameters<typeof unitValue>[0]): Parameters<typeof unitValue>[0] {
  return unit === 'year' ? 'month' : 'day';
}

function onDay(day: Meaning | undefined, time: string, context: Context): Resolved {
  if (!day) return { value: time };
  const resolved = resolve(day, context);
  return /^\d{4}-\d\d-\d\d$/.test(resolved.value)
    ? { value: resolved.value + time, day: resolved.day }
    : { value: resolved.value.replace(/T.*$/, '') + time, day: resolved.day };
}

function clockValue({ hour, minute, second, zone }: ClockTime): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `T${two(hour)}:${two(minute ?? 0)}${second === undefined ? '' : `:${two(second)}`}${zone ?? ''}`;
}
