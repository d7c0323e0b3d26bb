/** Sentences as parallel arrays, for the stages that come after. */
export interface SentenceSpans {
  readonly count: number;
  /** UTF-16 offset of the first code unit of each sentence. */
  readonly starts: Int32Array;
  /** UTF-16 offset one past each sentence. */
  readonly ends: Int32Array;
  /** 0-based paragraph of each sentence. */
  readonly paragraphs: Int32Array;
}
