import { describe } from '../../input.js';
import type { Settings } from './command.js';
import { RecordError } from './record-error.js';
import type { Line } from './split-lines.js';

export type Id = string | number;

/** A document as a line gives it. */
export interface Document {
  id: Id | undefined;
  text: string;
  /** The day it was published, unchecked. */
  referenceDate: string | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads a line. Throws a {@link RecordError} that says which field is wrong. */
export function readDocument(line: Pick<Line, 'text' | 'error'>, settings: Settings): Document {
  if (line.error) throw line.error;
  const fields = parse(line.text);
  return {
    id: readId(fields, settings.idField),
    text: readText(fields, settings.textField),
    referenceDate: readDate(fields, settings.dateField) ?? settings.referenceDate,
  };
}

/** The id of a line, also of one that is broken after it; undefined where it has none that can be read. */
export function idOf({ text, error }: Pick<Line, 'text' | 'error'>, idField: string): Id | undefined {
  if (error) return idAtStart(text, idField);
  try {
    return readId(parse(text), idField);
  } catch (reason) {
    return reason instanceof RecordError && reason.code === 'invalid-json' ? idAtStart(text, idField) : undefined;
  }
}

function parse(text: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // What V8 says about it changes with its version, and records must not.
    throw new RecordError('invalid-json', 'the line is not JSON');
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new RecordError('invalid-document', `the line must be a JSON object, got ${describe(value)}`);
}

function readId(fields: Fields, name: string): Id | undefined {
  const id = fieldOf(fields, name);
  if (id === undefined || typeof id === 'string' || typeof id === 'number') return id;
  throw new RecordError('invalid-id', `${JSON.stringify(name)} must be a string or a number, got ${describe(id)}`);
}

function readText(fields: Fields, name: string): string {
  const text = fieldOf(fields, name);
  if (typeof text === 'string') return text;
  if (text !== undefined) {
    throw new RecordError('invalid-text', `${JSON.stringify(name)} must be a string, got ${describe(text)}`);
  }
  const names = Object.keys(fields).slice(0, 10);
  const has =
    names.length > 0 ? `it has ${names.map((key) => JSON.stringify(key.slice(0, 40))).join(', ')}` : 'it is empty';
  throw new RecordError('missing-text', `the document has no ${JSON.stringify(name)} (--text-field); ${has}`);
}

function readDate(fields: Fields, name: string | undefined): string | undefined {
  const date = name === undefined ? undefined : fieldOf(fields, name);
  if (date === undefined || typeof date === 'string') return date;
  throw new RecordError('invalid-date', `${JSON.stringify(name)} must be an ISO 8601 string, got ${describe(date)}`);
}

/** A field's value; null is none. */
function fieldOf(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? (fields[name] ?? undefined) : undefined;
}

/** An object whose first field is read before anything else of it: `{"id":"a-17","text":"Rain fe`. */
const FIRST_FIELD = /^\s*\{\s*("(?:[^"\\]|\\.)*")\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+(?=\s*[,}]))/;

function idAtStart(text: string, idField: string): Id | undefined {
  const [, name, value] = FIRST_FIELD.exec(text) ?? [];
  try {
    return name && value && JSON.parse(name) === idField ? JSON.parse(value) : undefined;
  } catch {
    return undefined;
  }
}
