/** Runs the package over a gold set and scores what it finds. */
import type { GoldDocument, GoldSet, Task } from './gold.js';
import { cpuSeconds } from '../statistics.js';
import type { PackageApi } from './package-api.js';
import { type DateCase, scoreDateCases } from './score/date-cases.js';
import { type ClusterDocument, type ClusterMetrics, onlyShared, scoreClusters } from './score/clusters.js';
import { type DateScoring, scoreDates } from './score/dates.js';
import { scoreEntities } from './score/entities.js';
import type { QuoteRange } from './score/quote-units.js';
import { scoreQuotes } from './score/quotes.js';
import type { Mistake } from './score/ranges.js';
import { scoreSentences } from './score/sentences.js';

export interface Measurement {
  set: string;
  /** UTF-16 code units read per second of CPU time of this process, after a warm-up. */
  charsPerSecond: number;
  /** Spans whose text is not what stands at their offsets; always 0. */
  brokenOffsets: number;
  metrics: object;
  /** The figures that count, for a table of one row a set. */
  headline: Record<string, number>;
  mistakes: Mistake[];
}

export interface MeasureOptions {
  /** Annotations of a date corpus that are known to be wrong, as `document|tid`. */
  goldErrors?: ReadonlySet<string>;
  /** Types to score entities by; default: those of the gold. */
  types?: string[];
  /** Passed on to the package's function. */
  options?: object;
}

type Scored = Pick<Measurement, 'metrics' | 'headline' | 'mistakes'>;

const FUNCTIONS = {
  sentences: 'splitSentences',
  entities: 'extractEntities',
  dates: 'extractDates',
  quotes: 'extractQuotes',
} as const;

export function measure(api: PackageApi, task: Task, set: GoldSet, settings: MeasureOptions = {}): Measurement {
  const documents = set.read();
  const run = api[FUNCTIONS[task]] as (text: string, options: object) => { start: number; end: number; text: string }[];
  const results = new Map<GoldDocument, ReturnType<typeof run>>();
  const charsPerSecond = speedOf(documents, (document) => {
    results.set(document, run(document.text, optionsFor(document, settings)));
  });
  const predictedFor = <T>(document: GoldDocument): T[] => results.get(document) as T[];

  const brokenOffsets = [...results].reduce(
    (sum, [{ text }, spans]) => sum + spans.filter((s) => text.slice(s.start, s.end) !== s.text).length,
    0,
  );
  const scored = SCORERS[task](documents, predictedFor, { ...settings, set: set.name, api });
  return {
    set: set.name,
    charsPerSecond,
    brokenOffsets,
    ...scored,
  };
}

/** CPU seconds of reading that a speed is taken over. */
const TIMED_SECONDS = 1;

/** UTF-16 code units per CPU second; of what reads all documents in less than a second, after a first pass that warms up. */
function speedOf(documents: readonly GoldDocument[], read: (document: GoldDocument) => void): number {
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  const pass = (): number => cpuSeconds(() => documents.forEach(read));
  let seconds = pass();
  let passes = 1;
  if (seconds < TIMED_SECONDS) {
    seconds = 0;
    for (passes = 0; seconds < TIMED_SECONDS; passes++) seconds += pass();
  }
  return Math.round((passes * characters) / seconds);
}

function optionsFor({ referenceDate }: GoldDocument, { options }: MeasureOptions): object {
  return { ...(referenceDate ? { referenceDate } : {}), ...options };
}

type Predicted = <T>(document: GoldDocument) => T[];
type ScorerContext = MeasureOptions & { set: string; api: PackageApi };

const SCORERS: Record<Task, (documents: GoldDocument[], predicted: Predicted, context: ScorerContext) => Scored> = {
  sentences(documents, predicted) {
    const { metrics, mistakes } = scoreSentences(
      documents.map((document) => ({ ...document, gold: document.spans, predicted: predicted(document) })),
    );
    const { boundary, inParagraph, span, besideQuotes } = metrics;
    const headline = {
      boundary: boundary.f1,
      'in paragraph': inParagraph.f1,
      span: span.f1,
      'beside quotes': besideQuotes.f1,
      'exact texts': metrics.exactDocuments,
      texts: metrics.documents,
    };
    return { metrics, mistakes, headline };
  },

  entities(documents, predicted, { api, types, ...settings }) {
    const { metrics, mistakes } = scoreEntities(
      documents.map((document) => ({
        ...document,
        gold: document.spans,
        predicted: [
          ...predicted<{ start: number; end: number; type: string }>(document).map(toLabelled),
          // Corpora count dates among the entities; here they are a task of their own.
          ...api
            .extractDates(document.text, optionsFor(document, settings))
            .map(({ start, end }) => ({ start, end, label: 'DATE' })),
        ],
      })),
      types,
    );
    const { exact, relaxed, untyped, byType } = metrics;
    const typeF1 = Object.fromEntries(Object.entries(byType).map(([type, { f1 }]) => [type, f1]));
    const aliases = scoreAliases(documents, predicted);
    const headline = { F1: exact.f1, relaxed: relaxed.f1, untyped: untyped.f1, ...typeF1 };
    return {
      metrics: { ...metrics, ...aliases },
      mistakes,
      headline: aliases
        ? { ...headline, aliases: aliases.aliases.f1, 'aliases of found': aliases.aliasesOfFound.f1 }
        : headline,
    };
  },

  dates(documents, predicted, { set, goldErrors }) {
    if (documents[0]?.spec !== undefined) return scoreCaseSet(documents, predicted);
    // GUM annotates datable expressions only, and some of its texts have no date.
    const scoring: DateScoring = set.startsWith('gum') ? { datesOnly: true, withReferenceOnly: true } : {};
    if (goldErrors && /^(timebank|aquaint)/.test(set)) scoring.goldErrors = goldErrors;
    const { metrics, mistakes } = scoreDates(
      documents.map((document) => ({ ...document, gold: document.spans, predicted: predicted(document) })),
      scoring,
    );
    const headline = {
      strict: metrics.strict.f1,
      relaxed: metrics.relaxed.f1,
      value: metrics.valueF1,
      'value, lenient': metrics.lenientValueF1,
      type: metrics.typeF1,
    };
    return { metrics, mistakes, headline };
  },

  quotes(documents, predicted) {
    const { metrics, mistakes } = scoreQuotes(
      documents.map((document) => ({
        ...document,
        gold: document.spans,
        predicted: predicted<PublicQuote>(document).map(toQuoteRange),
      })),
    );
    const { content, marks, longMarks, cue } = metrics;
    const headline = {
      marks: marks.found.f1,
      'marks e2e': marks.endToEnd.f1,
      '5+ words e2e': longMarks.endToEnd.f1,
      content: content.found.f1,
      'content e2e': content.endToEnd.f1,
      attribution: content.attribution.right,
      cue: cue.f1,
      pronouns: content.resolved.rightOfPronouns,
      'indirect R': content.byType.indirect?.recall ?? 0,
      'indirect P': content.byType.indirect?.precision ?? 0,
    };
    return { metrics, mistakes, headline };
  },
};

interface NamedGold {
  start: number;
  end: number;
  label: string;
  /** Own articles: the full name; Re-DocRED: the number of the cluster; GUM: the Wikipedia article. */
  name?: string;
  cluster?: number;
  wiki?: string;
}

/** Types whose mentions have names in all corpora. */
const NAMED: ReadonlySet<string> = new Set(['PERSON', 'ORG', 'LOC', 'FAC', 'PRODUCT', 'MISC']);

/** Alias clusters over named mentions, end to end and over the mentions that both sides have; null without gold ones. */
function scoreAliases(
  documents: GoldDocument[],
  predicted: Predicted,
): { aliases: ClusterMetrics; aliasesOfFound: ClusterMetrics } | null {
  const all: ClusterDocument[] = documents.map((document) => ({
    id: document.id,
    gold: (document.spans as NamedGold[]).flatMap(({ start, end, label, name, cluster, wiki }) => {
      const entity = name ?? cluster ?? wiki;
      return NAMED.has(label) && entity !== undefined ? [{ start, end, cluster: String(entity) }] : [];
    }),
    predicted: predicted<{ start: number; end: number; type: string; id: string }>(document).flatMap(
      ({ start, end, type, id }) => (NAMED.has(type) ? [{ start, end, cluster: id }] : []),
    ),
  }));
  if (all.every(({ gold }) => gold.length === 0)) return null;
  return { aliases: scoreClusters(all), aliasesOfFound: scoreClusters(all.map(onlyShared)) };
}

/** All cases, those that the specification's own JavaScript version passes, and those of its main model. */
function scoreCaseSet(documents: GoldDocument[], predicted: Predicted): Scored {
  const casesOf = (among: GoldDocument[]): DateCase[] =>
    among.map((document) => ({ ...document, gold: document.spans, predicted: predicted(document) }));
  const supported = documents.filter((document) => !document.jsNotSupported);
  const { metrics: all, mistakes } = scoreDateCases(casesOf(documents));
  const ofSupported = scoreDateCases(casesOf(supported)).metrics;
  const ofModel = scoreDateCases(casesOf(supported.filter(({ spec }) => spec === 'DateTimeModel'))).metrics;
  const unsupported = scoreDateCases(casesOf(documents.filter((document) => document.jsNotSupported))).metrics;
  return {
    metrics: { all, supported: ofSupported, unsupported, mainModel: ofModel },
    mistakes,
    headline: {
      spans: ofSupported.spans,
      resolved: ofSupported.resolved,
      strict: ofSupported.strict.f1,
      'main model spans': ofModel.spans,
      'main model resolved': ofModel.resolved,
    },
  };
}

function toLabelled({ start, end, type }: { start: number; end: number; type: string }): {
  start: number;
  end: number;
  label: string;
} {
  return { start, end, label: type };
}

type PublicQuote = ReturnType<PackageApi['extractQuotes']>[number];

function toQuoteRange(quote: PublicQuote): QuoteRange {
  return {
    start: quote.start,
    end: quote.end,
    type: quote.type,
    group: quote.utterance,
    quoted: quote.quoted.map(({ start, end }) => [start, end] as const),
    speaker: quote.speaker,
    speakerCanonical: quote.speaker?.name ?? null,
    cue: quote.cue,
  };
}
