/**
 * Sentences, scored by their boundaries and as whole spans.
 *
 * A boundary is where a trimmed sentence ends; the last one of a document is given and not counted. `inParagraph`
 * leaves out boundaries before a line break, which any splitter gets; `besideQuotes` counts only those within three
 * characters of a double quotation mark, the ones that decide where a closing mark goes.
 */
import { type Counts, noCounts, percent, type Score, scoreOf } from './counts.js';
import { inContext, type Mistake, type Range, trimmed } from './ranges.js';

export interface SentenceDocument {
  id: string;
  text: string;
  gold: Range[];
  predicted: Range[];
}

export interface SentenceMetrics {
  documents: number;
  /** Documents whose sentences all equal the gold. */
  exactDocuments: number;
  boundary: Score;
  inParagraph: Score;
  span: Score;
  besideQuotes: Score;
  /** Boundaries before a line break that were found, in percent. */
  lineBreakRecall: number;
  /** Predicted boundaries before a line break where no sentence ends. */
  falseLineBreaks: number;
}

export function scoreSentences(documents: readonly SentenceDocument[]): {
  metrics: SentenceMetrics;
  mistakes: Mistake[];
} {
  const boundary = noCounts();
  const inParagraph = noCounts();
  const besideQuotes = noCounts();
  const beforeBreak = noCounts();
  const span = noCounts();
  const mistakes: Mistake[] = [];
  let exactDocuments = 0;
  for (const { id, text, ...ranges } of documents) {
    const gold = sentencesIn(text, ranges.gold);
    const predicted = sentencesIn(text, ranges.predicted);
    if (gold.join() === predicted.join()) exactDocuments++;
    tally(span, new Set(gold), new Set(predicted));

    const { goldEnds, predictedEnds } = boundaries(gold, predicted);
    const counted = (among: (end: number) => boolean, counts: Counts): void =>
      tally(counts, new Set([...goldEnds].filter(among)), new Set([...predictedEnds].filter(among)));
    counted(() => true, boundary);
    counted((end) => !isBeforeLineBreak(text, end), inParagraph);
    counted((end) => isBeforeLineBreak(text, end), beforeBreak);
    counted((end) => /["“”]/.test(text.slice(Math.max(0, end - 3), end + 3)), besideQuotes);
    for (const end of predictedEnds) if (!goldEnds.has(end)) mistakes.push(mistake('false', id, text, end));
    for (const end of goldEnds) if (!predictedEnds.has(end)) mistakes.push(mistake('missed', id, text, end));
  }
  const score = (counts: Counts): Score => scoreOf(counts, 1);
  return {
    metrics: {
      documents: documents.length,
      exactDocuments,
      boundary: score(boundary),
      inParagraph: score(inParagraph),
      span: score(span),
      besideQuotes: score(besideQuotes),
      lineBreakRecall: percent(beforeBreak.right, beforeBreak.gold),
      falseLineBreaks: beforeBreak.predicted - beforeBreak.right,
    },
    mistakes,
  };
}

/** `start,end` of each trimmed sentence in text order; the string form makes them comparable in sets. */
function sentencesIn(text: string, ranges: readonly Range[]): string[] {
  return ranges
    .map((range) => trimmed(text, range))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => `${start},${end}`);
}

function boundaries(
  gold: readonly string[],
  predicted: readonly string[],
): { goldEnds: Set<number>; predictedEnds: Set<number> } {
  const endsOf = (sentences: readonly string[]): number[] => sentences.map((s) => Number(s.split(',')[1]));
  const goldEnds = new Set(endsOf(gold));
  const predictedEnds = new Set(endsOf(predicted));
  const lastGold = endsOf(gold).at(-1) ?? -1;
  const lastPredicted = endsOf(predicted).at(-1) ?? -1;
  goldEnds.delete(lastGold);
  predictedEnds.delete(lastGold);
  // A splitter that drops the end of the text does not get its last boundary for nothing.
  if (lastPredicted >= lastGold) predictedEnds.delete(lastPredicted);
  return { goldEnds, predictedEnds };
}

function tally<T>(counts: Counts, gold: ReadonlySet<T>, predicted: ReadonlySet<T>): void {
  counts.gold += gold.size;
  counts.predicted += predicted.size;
  for (const item of predicted) if (gold.has(item)) counts.right++;
}

function isBeforeLineBreak(text: string, end: number): boolean {
  for (let i = end; i < text.length && /\s/.test(text[i]!); i++) if (text[i] === '\n' || text[i] === '\r') return true;
  return false;
}

function mistake(kind: string, id: string, text: string, end: number): Mistake {
  return { kind, id, detail: inContext(text, { start: end, end }).replace('[]', ' ‖ ') };
}
