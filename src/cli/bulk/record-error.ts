/** Why a line has no results; the word stands in its error record. */
export type ErrorCode =
  | 'invalid-utf8'
  | 'line-too-long'
  | 'invalid-json'
  | 'invalid-document'
  | 'invalid-id'
  | 'missing-text'
  | 'invalid-text'
  | 'invalid-date'
  | 'analysis-failed'
  | 'worker-died';

/** A line that cannot be read, or a document that cannot be analysed. */
export class RecordError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}
