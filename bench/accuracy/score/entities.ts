/**
 * Named entities, micro-averaged over all documents, by exact span and type.
 *
 * Corpora disagree on whether "the", "Mr" and "'s" belong to a name, so both sides lose them first. Only the types that
 * the gold knows are scored.
 */
import { type Counts, noCounts, percent, rounded, type Score, scoreOf } from './counts.js';
import { inContext, type Mistake, overlap, pairGreedily, type Range, sameRange } from './ranges.js';

export interface LabelledRange extends Range {
  label: string;
}

export interface EntityDocument {
  id: string;
  text: string;
  gold: LabelledRange[];
  predicted: LabelledRange[];
}

export interface EntityMetrics {
  documents: number;
  gold: number;
  predicted: number;
  exact: Score;
  /** Mean of the F1 of the types. */
  macro: number;
  byType: Record<string, Score & { gold: number; predicted: number }>;
  /** Exact span, whatever the type. */
  untyped: Score;
  /** Gold spans found with exact bounds under any type at all, scored or not. */
  anyTypeRecall: number;
  /** One shared character and the same type are enough. */
  relaxed: Score;
  relaxedUntyped: Score;
  /** What became of each gold mention, and predictions that touch none. */
  outcomes: Record<'exact' | 'wrongType' | 'wrongBounds' | 'wrongBoth' | 'missed' | 'spurious', number>;
}

/** OntoNotes and Universal NER names of the same types. */
const SAME_TYPE: Readonly<Record<string, string>> = {
  PER: 'PERSON',
  GPE: 'LOC',
  EVENT: 'MISC',
  WORK_OF_ART: 'MISC',
  LAW: 'MISC',
  LANGUAGE: 'MISC',
};

export function scoreEntities(
  documents: readonly EntityDocument[],
  types?: readonly string[],
): { metrics: EntityMetrics; mistakes: Mistake[] } {
  const scored = new Set(types ?? documents.flatMap(({ gold }) => gold.map(({ label }) => typeOf(label))));
  const exact = noCounts();
  const untyped = noCounts();
  const anyType = noCounts();
  const relaxed = noCounts();
  const relaxedUntyped = noCounts();
  const byType = new Map([...scored].map((type) => [type, noCounts()]));
  const outcomes = { exact: 0, wrongType: 0, wrongBounds: 0, wrongBoth: 0, missed: 0, spurious: 0 };
  const mistakes: Mistake[] = [];
  for (const { id, text, ...ranges } of documents) {
    const gold = mentions(text, ranges.gold).filter(({ label }) => scored.has(label));
    const allPredicted = mentions(text, ranges.predicted);
    const predicted = allPredicted.filter(({ label }) => scored.has(label));

    tally(exact, gold.map(keyOf), predicted.map(keyOf));
    tally(untyped, gold.map(placeOf), predicted.map(placeOf));
    tally(anyType, gold.map(placeOf), allPredicted.map(placeOf));
    for (const [type, counts] of byType) {
      const ofType = ({ label }: LabelledRange): boolean => label === type;
      tally(counts, gold.filter(ofType).map(keyOf), predicted.filter(ofType).map(keyOf));
    }
    addPairs(relaxed, gold, predicted, (g, p) => g.label === p.label);
    addPairs(relaxedUntyped, gold, predicted, () => true);

    for (const mention of gold) {
      const outcome = outcomeOf(mention, predicted);
      outcomes[outcome]++;
      if (outcome !== 'exact') mistakes.push(mistake(outcome, id, text, mention));
    }
    for (const mention of predicted) {
      if (gold.some((g) => overlap(g, mention) > 0)) continue;
      outcomes.spurious++;
      mistakes.push(mistake('spurious', id, text, mention));
    }
  }
  const typeScores = Object.fromEntries(
    [...byType].map(([type, counts]) => [type, { ...scoreOf(counts), gold: counts.gold, predicted: counts.predicted }]),
  );
  return {
    metrics: {
      documents: documents.length,
      gold: exact.gold,
      predicted: exact.predicted,
      exact: scoreOf(exact),
      macro: rounded(Object.values(typeScores).reduce((sum, { f1 }) => sum + f1, 0) / (scored.size || 1)),
      byType: typeScores,
      untyped: scoreOf(untyped),
      anyTypeRecall: percent(anyType.right, anyType.gold),
      relaxed: scoreOf(relaxed),
      relaxedUntyped: scoreOf(relaxedUntyped),
      outcomes,
    },
    mistakes,
  };
}

function typeOf(label: string): string {
  return SAME_TYPE[label] ?? label;
}

/** Distinct mentions with normalised bounds and types. */
function mentions(text: string, ranges: readonly LabelledRange[]): LabelledRange[] {
  const distinct = new Map<string, LabelledRange>();
  for (const { start, end, label } of ranges) {
    const mention = withoutTrimmings(text, { start, end, label: typeOf(label) });
    if (!distinct.has(keyOf(mention))) distinct.set(keyOf(mention), mention);
  }
  return [...distinct.values()];
}

const LEADING = [/^(?:the|a|an)\s+/i, /^[\s"'“”‘’,;:(]+/];
const HONORIFIC = /^(?:Mr|Mrs|Ms|Dr|Sir)\.?\s+/;
const TRAILING = [/(?:['’]s|(?<=s)['’])$/, /[\s"'“”‘’,;:)]+$/];

/** Without a leading article, honorific or mark and a trailing possessive or mark; four such steps at most. */
function withoutTrimmings(text: string, mention: LabelledRange): LabelledRange {
  const { label } = mention;
  let { start, end } = mention;
  for (let step = 0; step < 4; step++) {
    const surface = text.slice(start, end);
    const [article, mark] = LEADING.map((pattern) => pattern.exec(surface)?.[0].length ?? 0);
    const honorific = label === 'PERSON' ? (HONORIFIC.exec(surface)?.[0].length ?? 0) : 0;
    const leading = article || honorific || mark || 0;
    const trailing = leading ? 0 : (TRAILING.map((p) => p.exec(surface)?.[0].length ?? 0).find((n) => n > 0) ?? 0);
    if (!leading && !trailing) break;
    start += leading;
    end -= trailing;
  }
  return end > start ? { start, end, label } : mention;
}

function keyOf({ start, end, label }: LabelledRange): string {
  return `${start}:${end}:${label}`;
}

function placeOf({ start, end }: Range): string {
  return `${start}:${end}`;
}

function tally(counts: Counts, gold: readonly string[], predicted: readonly string[]): void {
  const goldKeys = new Set(gold);
  const predictedKeys = new Set(predicted);
  counts.gold += goldKeys.size;
  counts.predicted += predictedKeys.size;
  for (const key of predictedKeys) if (goldKeys.has(key)) counts.right++;
}

function addPairs(
  counts: Counts,
  gold: readonly LabelledRange[],
  predicted: readonly LabelledRange[],
  mayPair: (g: LabelledRange, p: LabelledRange) => boolean,
): void {
  counts.gold += gold.length;
  counts.predicted += predicted.length;
  counts.right += pairGreedily(gold, predicted, (g, p) => {
    const shared = overlap(g, p);
    // Of two equal overlaps the one of more equal length.
    return shared > 0 && mayPair(g, p) ? shared - Math.abs(g.end - g.start - (p.end - p.start)) / 1e6 : 0;
  }).length;
}

function outcomeOf(
  mention: LabelledRange,
  predicted: readonly LabelledRange[],
): 'exact' | 'wrongType' | 'wrongBounds' | 'wrongBoth' | 'missed' {
  const touching = predicted.filter((p) => overlap(mention, p) > 0);
  const sameBounds = touching.filter((p) => sameRange(mention, p));
  if (sameBounds.some(({ label }) => label === mention.label)) return 'exact';
  if (sameBounds.length > 0) return 'wrongType';
  if (touching.some(({ label }) => label === mention.label)) return 'wrongBounds';
  return touching.length > 0 ? 'wrongBoth' : 'missed';
}

function mistake(kind: string, id: string, text: string, mention: LabelledRange): Mistake {
  return { kind, id, detail: `${mention.label} ${inContext(text, mention)}` };
}
