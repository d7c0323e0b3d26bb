/**
 * Temporal expressions by the definitions of TempEval-3, micro-averaged over all documents.
 *
 * `strict` wants the exact span, `relaxed` one shared character; type and value are judged on relaxed pairs, and the
 * value F1 is the figure that counts: found and understood.
 */
import { noCounts, percent, type Score, scoreOf } from './counts.js';
import { inContext, type Mistake, overlap, pairGreedily, type Range, sameRange } from './ranges.js';
import { plainValue, sameDay, sameMeaning } from './timex-value.js';

export interface TimexRange extends Range {
  type?: string;
  value?: string;
  /** Id of the annotation, where the gold has one. */
  tid?: string;
}

export interface DateDocument {
  id: string;
  text: string;
  referenceDate?: string;
  gold: TimexRange[];
  predicted: TimexRange[];
}

export interface DateScoring {
  /** Leave out durations, sets and vague references on both sides: for gold that holds datable expressions only. */
  datesOnly?: boolean;
  /** Leave out documents without a reference date. */
  withReferenceOnly?: boolean;
  /** `document|tid` of annotations known to be wrong; they and what is paired with them count for nothing. */
  goldErrors?: ReadonlySet<string>;
}

export interface DateMetrics {
  documents: number;
  gold: number;
  predicted: number;
  strict: Score;
  relaxed: Score;
  /** Of relaxed pairs, in percent. */
  typeAccuracy: number;
  typeF1: number;
  valueAccuracy: number;
  valueF1: number;
  /** Values that mean the same count too. */
  lenientValueAccuracy: number;
  lenientValueF1: number;
  /** The time of day does not count either. */
  dayF1: number;
  /** Span exact and value right. */
  strictValueF1: number;
  strictLenientValueF1: number;
}

export function scoreDates(
  documents: readonly DateDocument[],
  { datesOnly = false, withReferenceOnly = false, goldErrors }: DateScoring = {},
): { metrics: DateMetrics; mistakes: Mistake[] } {
  const total = { gold: 0, predicted: 0, exact: 0, pairs: 0, typed: 0 };
  const right = { type: 0, value: 0, lenient: 0, day: 0, strictValue: 0, strictLenient: 0 };
  const mistakes: Mistake[] = [];
  const scored = documents.filter(({ referenceDate }) => referenceDate || !withReferenceOnly);
  for (const { id, text, ...ranges } of scored) {
    const isScored = (timex: TimexRange): boolean => !datesOnly || isDatable(timex);
    const gold = ranges.gold.filter((t) => (t.value || t.type) && isScored(t)).map((t) => withoutEndMarks(text, t));
    const predicted = ranges.predicted
      .filter(isScored)
      .map((t) => withoutEndMarks(text, t))
      .filter(({ start, end }) => end > start);
    const pairs = pairTimexes(gold, predicted);
    const isWrongGold = (i: number): boolean => goldErrors?.has(`${id}|${gold[i]!.tid}`) ?? false;
    const kept = pairs.filter((pair) => !isWrongGold(pair.gold));
    total.gold += gold.filter((_, i) => !isWrongGold(i)).length;
    total.predicted += predicted.length - (pairs.length - kept.length);
    total.pairs += kept.length;
    for (const pair of kept) {
      const wanted = gold[pair.gold]!;
      const found = predicted[pair.predicted]!;
      const isExact = sameRange(wanted, found);
      const isSame = plainValue(wanted.value) !== '' && plainValue(wanted.value) === plainValue(found.value);
      const isLenient = isSame || sameMeaning(wanted.value, found.value);
      if (isExact) total.exact++;
      if (found.type) total.typed++;
      if (found.type && plainValue(found.type) === plainValue(wanted.type)) right.type++;
      if (isSame) right.value++;
      if (isLenient) right.lenient++;
      if (isLenient || sameDay(wanted.value, found.value)) right.day++;
      if (isExact && isSame) right.strictValue++;
      if (isExact && isLenient) right.strictLenient++;
      if (!isSame) mistakes.push(mistake(`value ${wanted.value} read as ${found.value}`, id, text, wanted));
      else if (!isExact) mistakes.push(mistake(`span "${text.slice(found.start, found.end)}"`, id, text, wanted));
    }
    const pairedGold = new Set(pairs.map((pair) => pair.gold));
    const pairedPredicted = new Set(pairs.map((pair) => pair.predicted));
    gold.forEach((timex, i) => {
      if (!pairedGold.has(i) && !isWrongGold(i)) mistakes.push(mistake(`missed ${timex.value}`, id, text, timex));
    });
    predicted.forEach((timex, i) => {
      if (!pairedPredicted.has(i)) mistakes.push(mistake(`spurious ${timex.value}`, id, text, timex));
    });
  }
  const f1 = (count: number): number => percent(2 * count, total.predicted + total.gold);
  const f1Of = (count: number): Score =>
    scoreOf({ ...noCounts(), right: count, predicted: total.predicted, gold: total.gold });
  return {
    metrics: {
      documents: scored.length,
      gold: total.gold,
      predicted: total.predicted,
      strict: f1Of(total.exact),
      relaxed: f1Of(total.pairs),
      typeAccuracy: percent(right.type, total.typed),
      typeF1: f1(right.type),
      valueAccuracy: percent(right.value, total.pairs),
      valueF1: f1(right.value),
      lenientValueAccuracy: percent(right.lenient, total.pairs),
      lenientValueF1: f1(right.lenient),
      dayF1: f1(right.day),
      strictValueF1: f1(right.strictValue),
      strictLenientValueF1: f1(right.strictLenient),
    },
    mistakes,
  };
}

/** A calendar date or time: no length, no set, no "recently". */
function isDatable({ type, value }: TimexRange): boolean {
  return type !== 'DURATION' && type !== 'SET' && !/_REF$|^P/i.test(value ?? '');
}

export function withoutEndMarks<R extends Range>(text: string, range: R): R {
  let { start, end } = range;
  while (end > start && /[\s.,;:]/.test(text[end - 1]!)) end--;
  while (start < end && /\s/.test(text[start]!)) start++;
  return { ...range, start, end };
}

/** Exact pairs first, then by shared length, then in text order. */
export function pairTimexes(
  gold: readonly Range[],
  predicted: readonly Range[],
): { gold: number; predicted: number }[] {
  return pairGreedily(gold, predicted, (g, p) => (sameRange(g, p) && g.end > g.start ? 1e9 : overlap(g, p)));
}

function mistake(kind: string, id: string, text: string, range: Range): Mistake {
  return { kind, id, detail: inContext(text, range) };
}
