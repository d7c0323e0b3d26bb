/** TIMEX3 values as people write them: "2026-01-18" is "18 January 2026". */

const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };

const DAYPARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};

/** The value in words where it is a day, a week, a month, a quarter, a half, a season, a year or longer; else as it is. */
export function dateLabel(value: string): string {
  const day = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d|[A-Z]{2}))?$/u.exec(value);
  if (day) {
    const [, year, month, number, time] = day;
    const label = `${Number(number)} ${MONTHS[Number(month) - 1]} ${year}`;
    return time === undefined ? label : `${label}, ${DAYPARTS[time] ?? time}`;
  }
  const part = /^(\d{4})(?:-(\d\d|[A-Z]{2}|W\d\d|Q\d|H\d)(?:-(WE))?)?$/u.exec(value);
  if (part) {
    const [, year, within, weekend] = part;
    if (within === undefined) return year!;
    if (/^\d/u.test(within)) return `${MONTHS[Number(within) - 1]} ${year}`;
    if (within in SEASONS) return `${SEASONS[within]} ${year}`;
    const number = Number(within.slice(1));
    if (within[0] === 'W') return `${weekend ? 'weekend of week' : 'week'} ${number}, ${year}`;
    if (within[0] === 'Q') return `${ordinal(number)} quarter of ${year}`;
    if (within[0] === 'H') return `${ordinal(number)} half of ${year}`;
  }
  if (/^\d{3}$/u.test(value)) return `the ${value}0s`;
  if (/^\d{2}$/u.test(value)) return `the ${ordinal(Number(value) + 1)} century`;
  return value;
}

function ordinal(number: number): string {
  const teen = number % 100 > 10 && number % 100 < 14;
  return `${number}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th'}`;
}
