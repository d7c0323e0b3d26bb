/** Another day of publication: what is said from that day moves with it, written-out dates stay. */
import { addDays, format, parseISO } from 'date-fns';
import { type DateMention, extractDates } from 'wirecopy';
import type { Article } from '../../../train/corpus/read.js';
import type { Comparison } from './aspects.js';

const DAY = /^\d{4}-\d\d-\d\d/;
/** Counted from the day of publication, whatever else the text says. */
const DEICTIC = /^(?:(?:late |early |later )?(?:today|yesterday|tomorrow|tonight)|(?:last|next|this) week)$/i;
/** The same on the same day of the week. */
const WEEKDAY = /^(?:(?:last|next|this) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
/** A year written out. */
const EXPLICIT = /\b(?:19|20)\d\d\b/;

/** Deictic days, after a shift by any number of days; weekdays too where it is a number of weeks. */
export function shiftedDays(article: Article, days: number): Comparison[] {
  const relative = days % 7 === 0 ? [DEICTIC, WEEKDAY] : [DEICTIC];
  return comparison(
    article,
    days,
    ({ text, value }) => DAY.test(value) && relative.some((form) => form.test(text)),
    days,
  );
}

/** Dates with their year, which no day of publication changes. */
export function unshiftedDates(article: Article, days: number): Comparison[] {
  return comparison(article, days, ({ text, value }) => EXPLICIT.test(text) && /^\d{4}/.test(value), 0);
}

function comparison(
  { text, referenceDate }: Article,
  days: number,
  isOne: (date: DateMention) => boolean,
  shift: number,
): Comparison[] {
  const before = extractDates(text, { referenceDate }).filter(isOne);
  if (before.length === 0) return [];
  const after = extractDates(text, { referenceDate: shifted(referenceDate, days) });
  const found = new Map(after.map(({ start, end, value }) => [`${start}-${end}`, value]));
  const lost = before
    .map((date) => ({ date, now: found.get(`${date.start}-${date.end}`), due: shifted(date.value, shift) }))
    .filter(({ now, due }) => now !== due)
    .map(({ date, now, due }) => `${date.start}-${date.end} ${date.text}: ${date.value} is ${now}, not ${due}`);
  return [{ aspect: 'dates', items: before.length, kept: before.length - lost.length, lost }];
}

/** `2026-01-18TEV` a day on is `2026-01-19TEV`. */
function shifted(value: string, days: number): string {
  if (days === 0) return value;
  return value.replace(DAY, (day) => format(addDays(parseISO(day), days), 'yyyy-MM-dd'));
}
