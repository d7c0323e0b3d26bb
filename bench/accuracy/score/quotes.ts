/**
 * Quotations and their speakers, micro-averaged over all documents, on three tracks: the whole reported content, what
 * stands between marks, and marks around five or more words (no scare quotes).
 *
 * A unit is found when a predicted one shares at least 0.8 of their words (Jaccard), one to one; it is right end to
 * end when the speaker is right too.
 */
import { type Counts, noCounts, percent, type Score, scoreOf } from './counts.js';
import { headOf, type MentionKind, mentionKind, sameName, wordStarts } from './names.js';
import {
  piecesOf,
  type QuoteRange,
  type SpeakerRange,
  sharedWords,
  similarity,
  type Track,
  type Unit,
  unitsOf,
  withoutEdges,
} from './quote-units.js';
import { inContext, type Mistake, type Range, sameRange } from './ranges.js';

export interface QuoteDocument {
  id: string;
  text: string;
  gold: QuoteRange[];
  predicted: QuoteRange[];
  /** Marked stretches that are no quotations: titles, scare quotes, nicknames. */
  notQuotes?: (readonly [start: number, end: number])[];
}

export interface TrackMetrics {
  gold: number;
  predicted: number;
  /** Trimmed start and end equal. */
  exact: Score;
  /** Found: 0.8 of the words. */
  found: Score;
  /** At least one word shared. */
  touched: Score;
  byType: Record<string, { gold: number; recall: number; predicted: number; precision: number }>;
  /** Of found units whose speaker is known, in percent; `right` is the mention or the name. */
  attribution: {
    units: number;
    right: number;
    mentionTouched: number;
    mentionExact: number;
    headCovered: number;
    sameName: number;
    answered: number;
    rightOfAnswered: number;
    byKind: Record<MentionKind, { units: number; right: number }>;
  };
  endToEnd: Score;
  /** What the speaker resolves to, over found units whose gold says so. */
  resolved: { units: number; right: number; pronouns: number; rightOfPronouns: number };
  /** Utterances of several found pieces whose pieces are joined. */
  utterances: { units: number; joined: number };
  /** Stretches that are no quotations, and how many were taken for one, in percent. */
  notQuotes: { units: number; taken: number };
  byTag: Record<string, { units: number; recall: number; endToEndRecall: number }>;
}

export interface QuoteMetrics {
  documents: number;
  content: TrackMetrics;
  marks: TrackMetrics;
  longMarks: TrackMetrics;
  /** Any shared word. */
  cue: Score;
}

const FOUND = 0.8;
const LONG = 5;

export function scoreQuotes(documents: readonly QuoteDocument[]): { metrics: QuoteMetrics; mistakes: Mistake[] } {
  const content = scoreTrack(documents, 'content', 1);
  return {
    metrics: {
      documents: documents.length,
      content: content.metrics,
      marks: scoreTrack(documents, 'marks', 1).metrics,
      longMarks: scoreTrack(documents, 'marks', LONG).metrics,
      cue: scoreCues(documents),
    },
    mistakes: content.mistakes,
  };
}

function scoreTrack(
  documents: readonly QuoteDocument[],
  track: Track,
  fewestWords: number,
): { metrics: TrackMetrics; mistakes: Mistake[] } {
  const tally = new TrackTally();
  for (const document of documents) tally.addDocument(document, track, fewestWords);
  return { metrics: tally.metrics(), mistakes: tally.mistakes };
}

/** Shares by name; each is a count of units and how many of them were right in one or two ways. */
class Shares {
  private readonly rows = new Map<string, number[]>();

  add(name: string, ...right: boolean[]): void {
    const row = this.rows.get(name) ?? [0, ...right.map(() => 0)];
    row[0]!++;
    right.forEach((is, i) => {
      if (is) row[i + 1]!++;
    });
    this.rows.set(name, row);
  }

  units(name: string): number {
    return this.rows.get(name)?.[0] ?? 0;
  }

  percent(name: string, column = 1): number {
    const row = this.rows.get(name);
    return row ? percent(row[column]!, row[0]!) : 0;
  }

  names(): string[] {
    return [...this.rows.keys()].sort();
  }
}

class TrackTally {
  readonly mistakes: Mistake[] = [];
  private readonly exact = noCounts();
  private readonly found = noCounts();
  private readonly touched: Required<Counts> = { ...noCounts(), found: 0 };
  private readonly endToEnd = noCounts();
  private readonly goldTypes = new Shares();
  private readonly predictedTypes = new Shares();
  private readonly attribution = new Shares();
  private readonly resolved = new Shares();
  private readonly utterances = new Shares();
  private readonly notQuotes = new Shares();
  private readonly tags = new Shares();

  addDocument({ id, text, notQuotes = [], ...quotes }: QuoteDocument, track: Track, fewestWords: number): void {
    const gold = unitsOf(text, quotes.gold, track);
    const predicted = unitsOf(text, quotes.predicted, track).filter(({ words }) => words.size >= fewestWords);
    const isNeutral = (unit: Unit): boolean => !!unit.quote.optional || unit.words.size < fewestWords;
    const required = gold.filter((unit) => !isNeutral(unit));
    const pairs = overlappingPairs(gold, predicted);
    const bestPair = bestPairs(pairs);
    // What fits an optional unit best is neither right nor wrong.
    const counted = predicted.filter((unit) => {
      const best = bestPair.get(unit);
      return !best || !isNeutral(best.gold);
    });
    const isCounted = new Set(counted);
    const matches = matchUnits(pairs.filter((pair) => !isNeutral(pair.gold) && isCounted.has(pair.predicted)));

    const touchedGold = new Set(pairs.map((pair) => pair.gold));
    const touching = new Set(pairs.filter((pair) => !isNeutral(pair.gold)).map((pair) => pair.predicted));
    for (const counts of [this.exact, this.found, this.touched, this.endToEnd]) {
      counts.gold += required.length;
      counts.predicted += counted.length;
    }
    this.found.right += matches.size;
    this.touched.right += counted.filter((unit) => touching.has(unit)).length;
    this.touched.found += required.filter((unit) => touchedGold.has(unit)).length;

    const matched = new Set(matches.values());
    for (const unit of counted) this.predictedTypes.add(unit.quote.type, matched.has(unit));
    const groups = new Map<string, (string | null | undefined)[]>();
    for (const unit of required) {
      const match = matches.get(unit);
      this.goldTypes.add(unit.quote.type, !!match);
      const isRight = !!match && this.addSpeaker(text, unit, match);
      if (isRight) this.endToEnd.right++;
      if (match && sameRange(unit, match)) this.exact.right++;
      if (match && unit.quote.group != null) {
        groups.set(unit.quote.group, [...(groups.get(unit.quote.group) ?? []), match.quote.group]);
      }
      for (const tag of unit.quote.tags ?? []) this.tags.add(tag, !!match, isRight);
      if (!isRight) this.mistakes.push(mistake(match ? 'speaker' : 'missed', id, text, unit, match));
    }
    for (const unit of counted) if (!matched.has(unit)) this.mistakes.push(mistake('spurious', id, text, unit, unit));
    for (const joined of groups.values()) {
      if (joined.length > 1) this.utterances.add('all', joined[0] != null && joined.every((g) => g === joined[0]));
    }
    if (track === 'marks') this.addNotQuotes(text, notQuotes, predicted, fewestWords);
  }

  /** Whether the speaker is right: the mention shares a word with the gold one, or both name the same. */
  private addSpeaker(text: string, gold: Unit, found: Unit): boolean {
    const speaker = gold.quote.speaker;
    const predicted = found.quote.speaker;
    const name = gold.quote.speakerCanonical;
    const predictedName = found.quote.speakerCanonical || predicted?.text;
    const kind = speaker ? mentionKind(speaker.text) : undefined;
    if (name) {
      const isSame = sameName(predictedName, name);
      this.resolved.add('all', isSame);
      if (kind === 'pronoun') this.resolved.add('pronoun', isSame);
    }
    if (!speaker || !kind) return !predictedName;

    const wantedName = name || (kind === 'pronoun' ? null : speaker.text);
    const isNamed = sameName(found.quote.speakerCanonical, wantedName) || sameName(predicted?.text, wantedName);
    const mention = compareMentions(text, speaker, predicted);
    const isRight = mention.touched || isNamed;
    this.attribution.add('all', isRight);
    this.attribution.add(kind, isRight);
    this.attribution.add('mention touched', mention.touched);
    this.attribution.add('mention exact', mention.exact);
    this.attribution.add('head covered', mention.head);
    this.attribution.add('same name', isNamed);
    this.attribution.add('has answer', !!predictedName);
    if (predictedName) this.attribution.add('answered', isRight);
    return isRight;
  }

  private addNotQuotes(
    text: string,
    notQuotes: NonNullable<QuoteDocument['notQuotes']>,
    predicted: readonly Unit[],
    fewestWords: number,
  ): void {
    for (const [start, end] of notQuotes) {
      for (const piece of piecesOf(text, { start, end })) {
        const words = new Set(wordStarts(text, piece));
        if (words.size < fewestWords) continue;
        const unit: Unit = { ...piece, words, quote: { ...piece, type: 'direct' } };
        this.notQuotes.add(
          'all',
          predicted.some((p) => similarity(p, unit) >= FOUND),
        );
      }
    }
  }

  metrics(): TrackMetrics {
    const { attribution, goldTypes, predictedTypes, resolved, utterances, notQuotes, tags } = this;
    const types = [...new Set([...goldTypes.names(), ...predictedTypes.names()])].sort();
    const byKind = (kind: MentionKind): { units: number; right: number } => ({
      units: attribution.units(kind),
      right: attribution.percent(kind),
    });
    return {
      gold: this.found.gold,
      predicted: this.found.predicted,
      exact: scoreOf(this.exact),
      found: scoreOf(this.found),
      touched: scoreOf(this.touched),
      byType: Object.fromEntries(
        types.map((type) => [
          type,
          {
            gold: goldTypes.units(type),
            recall: goldTypes.percent(type),
            predicted: predictedTypes.units(type),
            precision: predictedTypes.percent(type),
          },
        ]),
      ),
      attribution: {
        units: attribution.units('all'),
        right: attribution.percent('all'),
        mentionTouched: attribution.percent('mention touched'),
        mentionExact: attribution.percent('mention exact'),
        headCovered: attribution.percent('head covered'),
        sameName: attribution.percent('same name'),
        answered: attribution.percent('has answer'),
        rightOfAnswered: attribution.percent('answered'),
        byKind: { pronoun: byKind('pronoun'), name: byKind('name'), nominal: byKind('nominal') },
      },
      endToEnd: scoreOf(this.endToEnd),
      resolved: {
        units: resolved.units('all'),
        right: resolved.percent('all'),
        pronouns: resolved.units('pronoun'),
        rightOfPronouns: resolved.percent('pronoun'),
      },
      utterances: { units: utterances.units('all'), joined: utterances.percent('all') },
      notQuotes: { units: notQuotes.units('all'), taken: notQuotes.percent('all') },
      byTag: Object.fromEntries(
        tags
          .names()
          .map((tag) => [
            tag,
            { units: tags.units(tag), recall: tags.percent(tag), endToEndRecall: tags.percent(tag, 2) },
          ]),
      ),
    };
  }
}

interface UnitPair {
  gold: Unit;
  predicted: Unit;
  similarity: number;
}

function overlappingPairs(gold: readonly Unit[], predicted: readonly Unit[]): UnitPair[] {
  const pairs: UnitPair[] = [];
  for (const p of predicted) {
    for (const g of gold) {
      if (p.end <= g.start || g.end <= p.start) continue;
      const value = similarity(p, g);
      if (value > 0) pairs.push({ gold: g, predicted: p, similarity: value });
    }
  }
  return pairs;
}

/** The most similar pair of each predicted unit; of equal ones the first. */
function bestPairs(pairs: readonly UnitPair[]): Map<Unit, UnitPair> {
  const best = new Map<Unit, UnitPair>();
  for (const pair of pairs) {
    if (pair.similarity > (best.get(pair.predicted)?.similarity ?? 0)) best.set(pair.predicted, pair);
  }
  return best;
}

/** One to one, most similar first. */
function matchUnits(pairs: readonly UnitPair[]): Map<Unit, Unit> {
  const matches = new Map<Unit, Unit>();
  const taken = new Set<Unit>();
  for (const { gold, predicted, similarity: value } of [...pairs].sort((a, b) => b.similarity - a.similarity)) {
    if (value < FOUND || matches.has(gold) || taken.has(predicted)) continue;
    matches.set(gold, predicted);
    taken.add(predicted);
  }
  return matches;
}

function compareMentions(
  text: string,
  wanted: SpeakerRange,
  found: SpeakerRange | null | undefined,
): { touched: boolean; exact: boolean; head: boolean } {
  if (!found || found.end <= found.start) return { touched: false, exact: false, head: false };
  const words = new Set(wordStarts(text, found));
  return {
    touched: sharedWords(words, new Set(wordStarts(text, wanted))) > 0,
    exact: sameRange(withoutEdges(text, found), withoutEdges(text, wanted)),
    head: words.has(headOf(text, wanted)),
  };
}

/** Distinct cues of a document; one that only optional quotations have is neutral. */
function scoreCues(documents: readonly QuoteDocument[]): Score {
  const counts: Required<Counts> = { ...noCounts(), found: 0 };
  for (const { text, gold, predicted } of documents) {
    const wanted = cuesOf(text, gold);
    const required = wanted.filter((cue) => !cue.isOptional);
    const found = cuesOf(text, predicted);
    const touches = (a: { words: Set<number> }, b: { words: Set<number> }): boolean =>
      sharedWords(a.words, b.words) > 0;
    for (const cue of found) {
      const isRight = required.some((w) => touches(cue, w));
      if (!isRight && wanted.some((w) => touches(cue, w))) continue;
      counts.predicted++;
      if (isRight) counts.right++;
    }
    counts.gold += required.length;
    counts.found += required.filter((w) => found.some((cue) => touches(cue, w))).length;
  }
  return scoreOf(counts);
}

function cuesOf(text: string, quotes: readonly QuoteRange[]): { words: Set<number>; isOptional: boolean }[] {
  const cues = new Map<string, { words: Set<number>; isOptional: boolean }>();
  for (const { cue, optional = false } of quotes) {
    if (!cue || cue.end <= cue.start) continue;
    const key = `${cue.start}:${cue.end}`;
    const known = cues.get(key);
    if (known) known.isOptional &&= optional;
    else cues.set(key, { words: new Set(wordStarts(text, cue)), isOptional: optional });
  }
  return [...cues.values()];
}

function mistake(kind: string, id: string, text: string, unit: Range, match: Unit | undefined): Mistake {
  const speaker = match?.quote.speaker?.text ?? 'nobody';
  return { kind, id, detail: `${inContext(text, unit)}${match ? ` by ${speaker}` : ''}` };
}
