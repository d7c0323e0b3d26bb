import type * as wirecopy from '../../index.js';
import { refusalOf } from '../reference-date.js';
import type { Field, Settings } from './command.js';
import { type Id, idOf, readDocument } from './document.js';
import { RecordError } from './record-error.js';
import type { Line } from './split-lines.js';

/** The record of a line, ready to be written. */
export interface Answer {
  record: string;
  /** Whether it is an error record. */
  failed: boolean;
}

type Read = (text: string, options: { referenceDate?: string }) => Partial<Record<Field, unknown>>;

/** Loads what of the library the fields need, and returns the function that makes records of lines; it never throws. */
export async function loadAnswer(settings: Settings): Promise<(line: Line) => Answer> {
  const { extractDates } = await import('wirecopy/dates');
  const read = await loadRead(settings.fields);
  return (line) => {
    try {
      const { id, text, referenceDate } = readDocument(line, settings);
      const options = referenceDate === undefined ? {} : { referenceDate };
      const refusal = referenceDate === undefined ? undefined : refusalOf(referenceDate, extractDates);
      if (refusal !== undefined) throw new RecordError('invalid-date', refusal);
      const results = read(text, options);
      const record: Record<string, unknown> = id === undefined ? { file: line.file, line: line.number } : { id };
      for (const field of settings.fields) record[field] = results[field];
      return { record: `${JSON.stringify(record)}\n`, failed: false };
    } catch (error) {
      return errorAnswer(line, settings, asRecordError(error));
    }
  };
}

/** The record of a line that has no results. */
export function errorAnswer(line: Line, { idField }: Settings, { code, message }: RecordError): Answer {
  const id: Id | undefined = idOf(line, idField);
  const { file, number } = line;
  const record = { ...(id === undefined ? {} : { id }), file, line: number, error: { code, message } };
  return { record: `${JSON.stringify(record)}\n`, failed: true };
}

/** What is not asked for is not worked out: dates alone need no models. */
async function loadRead(fields: readonly Field[]): Promise<Read> {
  const only = (...some: Field[]): boolean => fields.every((field) => some.includes(field));
  if (only('text', 'dates')) {
    const { extractDates } = await import('wirecopy/dates');
    return (text, options) => ({ text, dates: extractDates(text, options) });
  }
  if (only('text', 'sentences')) {
    const { splitSentences } = await import('wirecopy/sentences');
    return (text) => ({ text, sentences: splitSentences(text) });
  }
  if (only('text', 'entities')) {
    const { extractEntities } = await import('wirecopy/entities');
    return (text, options) => ({ text, entities: extractEntities(text, options) });
  }
  const { analyze, summarizeSources }: typeof wirecopy = await import('wirecopy');
  const wantsSources = fields.includes('sources');
  return (text, options) => {
    const analysis = analyze(text, options);
    return wantsSources ? { ...analysis, sources: summarizeSources(analysis) } : { ...analysis };
  };
}

function asRecordError(error: unknown): RecordError {
  if (error instanceof RecordError) return error;
  return new RecordError('analysis-failed', error instanceof Error ? error.message : String(error));
}
