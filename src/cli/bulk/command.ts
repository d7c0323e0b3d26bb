import { didYouMean } from '../../input.js';
import type { OptionValues } from '../options.js';
import { UsageError } from '../usage-error.js';

/** What a record can hold of a document, in the order in which it holds it. */
export const FIELDS = ['text', 'sentences', 'entities', 'dates', 'quotes', 'clusters', 'sources'] as const;
export type Field = (typeof FIELDS)[number];

/** How a line is read and what its record holds: all that a worker has to know. */
export interface Settings {
  textField: string;
  idField: string;
  dateField: string | undefined;
  /** Of documents that bring none themselves. */
  referenceDate: string | undefined;
  fields: readonly Field[];
}

/** Documents to read, one a line. */
export interface BulkCommand {
  /** None: standard input. */
  files: readonly string[];
  settings: Settings;
  /** Worker threads; with one, the work is done in the main thread. */
  jobs: number;
  /** Whether the first error record ends the run. */
  strict: boolean;
  /** An earlier output. */
  skipDone: string | undefined;
  /** Longest line that is read, in bytes. */
  maxSize: number;
}

const MAX_JOBS = 256;
/** Far beyond any article, and little enough that a worker can hold it with all its results. */
const DEFAULT_MAX_SIZE = 8_000_000;
/** A longer line might not fit a string together with its results. */
const GREATEST_MAX_SIZE = 50_000_000;

export function readBulkCommand(values: OptionValues, files: readonly string[]): BulkCommand {
  return {
    files: files.length > 0 ? files : ['-'],
    settings: {
      textField: values['text-field'] ?? 'text',
      idField: values['id-field'] ?? 'id',
      dateField: values['date-field'],
      referenceDate: values['reference-date'],
      fields: readFields(values.fields),
    },
    jobs: readNumber('--jobs', values.jobs, 1, MAX_JOBS),
    strict: values.strict ?? false,
    skipDone: values['skip-done'],
    maxSize: readNumber('--max-size', values['max-size'], DEFAULT_MAX_SIZE, GREATEST_MAX_SIZE),
  };
}

/** The wanted fields in the order of {@link FIELDS}; by default what `analyze` returns. */
function readFields(list: string | undefined): readonly Field[] {
  if (list === undefined) return FIELDS.filter((field) => field !== 'sources');
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !(FIELDS as readonly string[]).includes(name));
  if (unknown !== undefined) {
    throw new UsageError(
      `--fields must be some of ${FIELDS.join(',')}, got "${unknown}"${didYouMean(unknown, FIELDS)}`,
    );
  }
  return FIELDS.filter((field) => names.includes(field));
}

function readNumber(name: string, value: string | undefined, byDefault: number, greatest: number): number {
  if (value === undefined) return byDefault;
  const number = /^\d{1,12}$/.test(value) ? Number(value) : 0;
  if (number >= 1 && number <= greatest) return number;
  throw new UsageError(`${name} must be a whole number from 1 to ${greatest}, got "${value}"`);
}
