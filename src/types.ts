/**
 * A stretch of the input text.
 *
 * Offsets count UTF-16 code units (what `String.prototype.slice` takes), `end` is exclusive, and
 * `input.slice(span.start, span.end) === span.text` holds for every string.
 */
export interface Span {
  /** First UTF-16 code unit of the span. */
  start: number;
  /** One past the last UTF-16 code unit of the span. */
  end: number;
  /** The text between `start` and `end`, verbatim. */
  text: string;
}

/** A sentence, trimmed of surrounding white space. */
export interface Sentence extends Span {
  /** 0-based number of the paragraph that the sentence stands in. */
  paragraph: number;
}

/**
 * What a named entity is.
 *
 * `LOC` holds countries, cities and natural places (GPE and LOC of OntoNotes); `FAC` airports, bases, bridges and
 * buildings; `NORP` nationalities, religious and political groups, adjectives too; `MISC` named events, laws, works,
 * awards and languages. The rest are found by rule.
 */
export type EntityType =
  | 'PERSON'
  | 'ORG'
  | 'LOC'
  | 'FAC'
  | 'NORP'
  | 'PRODUCT'
  | 'MISC'
  | 'MONEY'
  | 'PERCENT'
  | 'QUANTITY'
  | 'EMAIL'
  | 'URL'
  | 'PHONE'
  | 'HANDLE'
  | 'HASHTAG';

/** A named entity mention. */
export interface Entity extends Span {
  /** What kind of thing it is. */
  type: EntityType;
  /** The fullest mention of this entity in the text: "Mr Al Sadr" has the name "Moqtada Al Sadr". */
  name: string;
  /** Shared by all mentions of one entity; valid within one result. */
  id: string;
  /** Calibrated probability that span and type are right, 0..1. */
  score: number;
}

/** All mentions of one entity. */
export interface EntityCluster {
  /** The `id` of its entities. */
  id: string;
  /** What kind of thing it is: the type of its first mention. */
  type: EntityType;
  /** The fullest mention. */
  name: string;
  /** In text order. */
  mentions: Span[];
  /** Indices into `Analysis.quotes` of what this entity is quoted as saying. */
  quotes: number[];
}

/** Modifier of a TIMEX3 value, as in ISO-TimeML. */
export type TimexMod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE';

/** The unit that a date or time is exact to. */
export type Grain =
  | 'second'
  | 'minute'
  | 'hour'
  | 'daypart'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'unknown';

/** A temporal expression with its meaning, in the terms of ISO-TimeML TIMEX3. */
export interface DateMention extends Span {
  /** A day or longer, a time of day, a length of time, or something that recurs. */
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value: `2026-01-18`, `2025-12`, `2024-Q3`, `P3M`, `PXM`, `PAST_REF`, `XXXX-WXX-5`, `2026-01-18TEV`. */
  value: string;
  /** What "early", "late", "about" or "more than" make of the value. */
  mod?: TimexMod;
  /** The unit that the value is exact to; for a DURATION the unit that it is counted in. */
  grain: Grain;
  /** Half-open interval in ISO 8601, without a zone unless the text names one; present when the value fixes one. */
  interval?: {
    /** The first moment of it. */
    start: string;
    /** The first moment after it. */
    end: string;
  };
  /** For a SET: the quantifier as written ("every", "each"). */
  quant?: string;
  /** For a SET: how often within the period, as a TIMEX3 frequency ("2X"). */
  freq?: string;
}

/**
 * The source of a quotation: the mention that the text attributes it to, honorific included ("Mr Al Sadr") and definite
 * article left out, and what that mention resolves to.
 */
export interface Speaker extends Span {
  /** The fullest name: "it" resolves to "Border Security Command". The mention itself where the text has no name. */
  name: string;
  /** `Entity.id` of the named entity, or null for an unnamed source. */
  entityId: string | null;
  /** How the mention refers: "Mr Al Sadr", "a statement", "it". */
  kind: 'name' | 'nominal' | 'pronoun';
}

/** A contiguous piece of quoted or reported speech. */
export interface Quote extends Span {
  /** Wholly between quotation marks, a reported clause with quoted fragments, or a reported clause without any. */
  type: 'direct' | 'mixed' | 'indirect';
  /** What stands between quotation marks inside the span, marks excluded; empty when indirect. */
  quoted: Span[];
  /** Null when the text names no source: an honest unknown, never a guess. */
  speaker: Speaker | null;
  /**
   * "said", "according to", "urged"; null where the text has none, and for a piece in a later sentence or paragraph that
   * continues an utterance without a cue of its own.
   */
  cue: Span | null;
  /** Pieces of one utterance, split by the cue or over paragraphs, share it. */
  utterance: string;
  /** False where the closing mark is missing. */
  closed: boolean;
  /** Confidence in span and speaker, 0..1. */
  score: number;
  /** The sieve that attributed it. */
  rule: string;
}

/** Everything that {@link analyze} finds. */
export interface Analysis {
  /** The text that was read, unchanged. */
  text: string;
  /** What `splitSentences` returns. */
  sentences: Sentence[];
  /** What `extractEntities` returns. */
  entities: Entity[];
  /** What `extractDates` returns. */
  dates: DateMention[];
  /** What `extractQuotes` returns. */
  quotes: Quote[];
  /** By first mention. */
  clusters: EntityCluster[];
}

/** How sentences are split. */
export interface SentenceOptions {
  /**
   * What a single line break means: `'paragraph'` ends a sentence, `'space'` is white space, `'auto'` (default)
   * decides by the layout of the text. A blank line always ends a sentence.
   */
  lineBreaks?: 'auto' | 'paragraph' | 'space';
  /** `'split'` (default): sentences inside quotation marks are sentences; `'whole'`: a quotation stays in one piece. */
  quotes?: 'split' | 'whole';
}

/** How temporal expressions are read. */
export interface DateOptions {
  /**
   * When the text was published: an ISO 8601 string (`'2026-01-20'`, `'2026-01-20T09:30:00+02:00'`; the day is the
   * one written, and with a time "an hour ago" counts from it) or a `Date`, read in UTC. Without it a dateline in the
   * text counts, else relative expressions keep their underspecified value.
   */
  referenceDate?: string | Date;
  /** Which way an ambiguous month or weekday points. Default `'news'`. */
  prefer?: 'news' | 'past' | 'future' | 'nearest';
  /** How 3/4/2026 is read. Default `'auto'`: by evidence in the text, else month first. */
  dateOrder?: 'auto' | 'day-first' | 'month-first';
}

/** Weights of a recogniser of names in their shipped form; what is inside is for the recogniser alone. */
export interface EntityModel {
  /** Version of the form; another one is refused. */
  readonly format: 2;
  /** What the recogniser tells apart. */
  readonly labels: readonly string[];
  /** Pairs of raw and calibrated score. */
  readonly calibration: readonly (readonly [number, number])[];
}

/** How entities are found. */
export interface EntityOptions {
  /** Only these types. */
  types?: readonly EntityType[];
  /** Only mentions of at least this score, 0..1. Default 0.35, where F1 is highest. */
  minScore?: number;
  /**
   * The caller's own names, each with its type. The longest match wins, over the model too; case and marks count.
   * Nothing is kept after the call.
   */
  lexicon?: Readonly<Record<string, EntityType>>;
  /** Other weights than the shipped ones, as the training command writes them. */
  model?: EntityModel;
}

/** Options of every function: each reads its own and ignores the others. */
export interface AnalyzeOptions extends SentenceOptions, DateOptions, EntityOptions {}

/** A quotation to verify, with the speaker it is attributed to. */
export interface QuoteClaim {
  /** The words that are claimed to stand in the source. */
  quote: string;
  /** Whom the claim attributes them to. */
  speaker?: string;
}

/** A place where a claimed quotation and its source differ. */
export interface QuoteDifference {
  /** In the claim; empty where the source has more. */
  claim: Span;
  /** In the source; null where the claim has more. */
  source: Span | null;
}

/** What {@link verifyQuote} finds out about a claimed quotation. */
export interface QuoteVerification {
  /** How well the source bears the claim out. */
  verdict: 'verbatim' | 'altered' | 'stitched' | 'misattributed' | 'paraphrased' | 'absent';
  /** Share of equal words, 0..1. */
  similarity: number;
  /** Where it stands in the source, in the order of the claim. */
  matches: Span[];
  /** Where claim and source differ, in the order of the claim. */
  differences: QuoteDifference[];
  /** Who says it in the source; null where the source names nobody or the words are not quoted there. */
  speaker: Speaker | null;
}

/** What a text lets one source say. */
export interface SourceSummary {
  /** `Entity.id` of a named source; for unnamed ones an id of this summary ("s1"). */
  id: string;
  /** The fullest name, or the words of the mention where the text has no name. */
  name: string;
  /** What kind of source it is. */
  kind: 'person' | 'organization' | 'role' | 'unknown';
  /** Roles as the text gives them beside the name: "Interior Secretary", "a doctor from Mosul". */
  roles: Span[];
  /** Indices into `Analysis.quotes`. */
  quotes: number[];
  /** Words between quotation marks. */
  directWords: number;
  /** Reported words outside quotation marks. */
  indirectWords: number;
  /** Share of all attributed words of the text, 0..1. */
  share: number;
  /** The first mention as a speaker or, for a named source, in the text. */
  first: Span;
  /** Honorifics and pronouns that the text uses for this source. Gender is never inferred. */
  evidence: Span[];
}
