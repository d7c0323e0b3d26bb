/**
 * What passes between the steps of quotation finding: find marked quotations, find cues with their sources, find
 * reported clauses, attribute, join utterances, resolve. Offsets are UTF-16 code units, ends exclusive.
 */

/** A stretch of text by offsets only. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A reporting cue ("said", "according to") and the noun phrase that it attributes to. */
export interface Cue extends Range {
  /** First and one past the last token of the cue. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Lemma of the reporting verb or the fixed phrase: "say", "tell", "according to". */
  readonly lemma: string;
  /** Set for nouns: "the claim that". */
  readonly isNoun?: true;
  /** Source noun phrase without trailing apposition or relative clause; null where the clause has none. */
  readonly source: Range | null;
  /** Where the source stands: "X said" before, "said X" after. */
  readonly order: 'source-first' | 'cue-first';
  /** 0-based sentence that holds the cue. */
  readonly sentence: number;
}

/** A contiguous piece of quoted or reported content within one paragraph, before it becomes a public Quote. */
export interface DraftQuote extends Range {
  type: 'direct' | 'mixed' | 'indirect';
  /** What stands between marks inside the piece, marks excluded. */
  quoted: Range[];
  closed: boolean;
  paragraph: number;
  /** The cue and source that were found with the content (reported clauses), or by a sieve; null so far or for good. */
  cue: Range | null;
  source: Range | null;
  /** Pieces with the same number are one utterance; -1 before they are joined. */
  utterance: number;
  score: number;
  /** Id of the rule that attributed it, '' before that. */
  rule: string;
}
