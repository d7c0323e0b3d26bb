/** Which strings are TIMEX3 values (ISO-TimeML, with the conventions of ANNOTATION.md). */

export const TIMEX_TYPES: ReadonlySet<string> = new Set(['DATE', 'TIME', 'DURATION', 'SET']);

export const TIMEX_MODS: ReadonlySet<string> = new Set([
  'START',
  'MID',
  'END',
  'APPROX',
  'BEFORE',
  'AFTER',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
  'LESS_THAN',
  'MORE_THAN',
  'EQUAL_OR_LESS',
  'EQUAL_OR_MORE',
]);

const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01])';
const WEEK = 'W(?:0[1-9]|[1-4]\\d|5[0-3]|XX)';
const CLOCK = 'T(?:[01]\\d|2[0-4])(?::[0-5]\\d(?::[0-5]\\d)?)?';
const DAYPART = 'T(?:MO|MI|AF|EV|NI|DT)';
const YEAR = '(?:\\d{4}|XXXX)';
/** A calendar day, or one known only by weekday or day of the month. */
const CALENDAR_DAY = `(?:${YEAR}-(?:${MONTH}|XX)-(?:${DAY}|XX)|${YEAR}-${WEEK}-[1-7])`;
const AMOUNT = '(?:\\d+(?:\\.\\d+)?|X)';

const PATTERNS: Readonly<Record<string, RegExp>> = {
  DATE: new RegExp(
    `^(?:${CALENDAR_DAY}|${YEAR}(?:-(?:${MONTH}|XX|${WEEK}(?:-WE)?|Q[1-4X]|H[12X]|SP|SU|FA|WI))?|\\d{2,3}X?|PRESENT_REF|PAST_REF|FUTURE_REF)$`,
  ),
  TIME: new RegExp(`^(?:${CALENDAR_DAY})?(?:${CLOCK}|${DAYPART})$|^(?:PRESENT|PAST|FUTURE)_REF$`),
  DURATION: new RegExp(
    `^P(?:${AMOUNT}(?:[YMWDQ]|DE|CE|WE|SP|SU|FA|WI)|T${AMOUNT}[HMS]){1}(?:${AMOUNT}[MWD])?(?:T?${AMOUNT}[HMS])*$|^PX[YMWD]?$`,
  ),
};

/** Whether `value` is one that a TIMEX3 of this type can have. */
export function isTimexValue(type: string, value: string): boolean {
  const { DATE, TIME, DURATION } = PATTERNS as Record<'DATE' | 'TIME' | 'DURATION', RegExp>;
  switch (type) {
    case 'DATE':
      return DATE.test(value);
    case 'TIME':
      return TIME.test(value);
    case 'DURATION':
      return DURATION.test(value);
    case 'SET':
      return DATE.test(value) || TIME.test(value) || DURATION.test(value);
    default:
      return false;
  }
}
