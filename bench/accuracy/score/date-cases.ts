/**
 * Date expressions in test cases of one line each: a case is right when every expression in it is.
 */
import { noCounts, percent, type Score, scoreOf } from './counts.js';
import { pairTimexes, type TimexRange, withoutEndMarks } from './dates.js';
import { inContext, type Mistake, type Range, sameRange } from './ranges.js';
import { intervalOf, plainValue, secondsOf } from './timex-value.js';

/** One possible reading: a point or length in `value`, or a period from `start` to `end`. */
export interface Resolution {
  value?: string;
  start?: string;
  end?: string;
}

export interface GoldExpression extends Range {
  timex?: string;
  /** All possible readings, or one each for the past and the future. */
  resolution?: Resolution[] | Record<'past' | 'future', Record<string, string>>;
}

export interface DateCase {
  id: string;
  text: string;
  gold: GoldExpression[];
  predicted: TimexRange[];
}

export interface DateCaseMetrics {
  cases: number;
  /** Cases with exactly the right spans, in percent. */
  spans: number;
  /** And every value as written in the gold. */
  full: number;
  /** And every value one of the possible readings. */
  resolved: number;
  strict: Score;
  relaxed: Score;
}

export function scoreDateCases(cases: readonly DateCase[]): { metrics: DateCaseMetrics; mistakes: Mistake[] } {
  const right = { spans: 0, full: 0, resolved: 0 };
  const strict = noCounts();
  const relaxed = noCounts();
  const mistakes: Mistake[] = [];
  for (const { id, text, ...ranges } of cases) {
    const gold = ranges.gold.map((g) => withoutEndMarks(text, g));
    const predicted = ranges.predicted.map((p) => withoutEndMarks(text, p)).filter(({ start, end }) => end > start);
    const pairs = pairTimexes(gold, predicted).map((pair) => [gold[pair.gold]!, predicted[pair.predicted]!] as const);
    const exact = pairs.filter(([g, p]) => sameRange(g, p));
    for (const counts of [strict, relaxed]) {
      counts.gold += gold.length;
      counts.predicted += predicted.length;
    }
    strict.right += exact.length;
    relaxed.right += pairs.length;

    const isWhole = (count: number): boolean => gold.length === predicted.length && count === gold.length;
    const asWritten = exact.filter(([g, p]) => g.timex === undefined || p.value === g.timex);
    const isFull = isWhole(asWritten.length);
    if (isWhole(exact.length)) right.spans++;
    if (isFull) right.full++;
    if (isWhole(exact.filter(([g, p]) => isReading(g, p.value)).length)) right.resolved++;
    if (!isFull) mistakes.push({ kind: 'case', id, detail: explain(text, gold, predicted) });
  }
  return {
    metrics: {
      cases: cases.length,
      spans: percent(right.spans, cases.length),
      full: percent(right.full, cases.length),
      resolved: percent(right.resolved, cases.length),
      strict: scoreOf(strict),
      relaxed: scoreOf(relaxed),
    },
    mistakes,
  };
}

function explain(text: string, gold: readonly GoldExpression[], predicted: readonly TimexRange[]): string {
  const wanted = gold.map((g) => `${inContext(text, g)} ${g.timex}`).join('; ');
  return `wanted ${wanted || 'nothing'}; got ${predicted.map((p) => `${text.slice(p.start, p.end)} ${p.value}`).join('; ') || 'nothing'}`;
}

/** Whether a value denotes one of the gold's readings. */
function isReading({ timex, resolution }: GoldExpression, value: string | undefined): boolean {
  const plain = plainValue(value);
  if (timex !== undefined && plain === plainValue(timex)) return true;
  if (!resolution) return timex === undefined;
  return readings(resolution).some((reading) => denotes(plain, reading));
}

function readings(resolution: NonNullable<GoldExpression['resolution']>): Resolution[] {
  if (Array.isArray(resolution)) return resolution;
  return [resolution.future, resolution.past].filter(Boolean).map((fields) => {
    const start = Object.keys(fields).find((name) => name.startsWith('start'));
    const end = Object.keys(fields).find((name) => name.startsWith('end'));
    if (!start && !end) return { value: Object.values(fields)[0]! };
    return { ...(start ? { start: fields[start]! } : {}), ...(end ? { end: fields[end]! } : {}) };
  });
}

function denotes(plain: string, { value, start, end }: Resolution): boolean {
  const interval = intervalOf(plain);
  if (value && /^\d+(\.\d+)?$/.test(value) && secondsOf(plain) === Number(value)) return true;
  if (value && /^\d\d:\d\d(:\d\d)?$/.test(value)) {
    const time = /T(\d\d?)(?::(\d\d))?/.exec(plain);
    if (time && value.slice(0, 5) === `${time[1]!.padStart(2, '0')}:${time[2] ?? '00'}`) return true;
  }
  if (value && /^\d{4}-/.test(value) && interval) {
    const point = intervalOf(value.replace(' ', 'T').replace(/T(\d\d:\d\d):\d\d$/, 'T$1'));
    if (point && point[0] === interval[0]) return true;
  }
  return !!start && !!end && !!interval && momentOf(start) === interval[0] && momentOf(end) === interval[1];
}

/** Milliseconds of "2026-01-20" or "2026-01-20 09:30:00", read in UTC. */
function momentOf(moment: string): number {
  return Date.parse(moment.replace(' ', 'T') + (moment.length > 10 ? 'Z' : 'T00:00:00Z'));
}
