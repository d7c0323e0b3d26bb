/**
 * The checks at the public edge. Behind it every argument is trusted.
 */
import type { Analysis, AnalyzeOptions, Span } from './types.js';

const OPTION_NAMES: readonly (keyof AnalyzeOptions)[] = [
  'lineBreaks',
  'quotes',
  'referenceDate',
  'prefer',
  'dateOrder',
  'types',
  'minScore',
  'lexicon',
  'model',
];

/**
 * The longest text that is tagged, in UTF-16 code units: some 40 bytes of heap go on each, so that this one fits in the
 * gigabyte that engines give without being asked. No article is a thousandth of it; an archive is read piece by piece.
 */
const LONGEST_TAGGED_TEXT = 2 ** 24;
/** The longest text where nothing is tagged, sentences and dates alone. */
export const LONGEST_TEXT: number = 2 ** 27;

/**
 * Throws a TypeError that names function, argument and what it got, unless `text` is a primitive string, and a RangeError
 * that says the limit when it is too long to be read in one piece.
 */
export function requireText(
  functionName: string,
  text: unknown,
  longest: number = LONGEST_TAGGED_TEXT,
): asserts text is string {
  if (typeof text !== 'string') {
    throw new TypeError(`${functionName}: text must be a string, got ${describe(text)}`);
  }
  if (text.length > longest) {
    throw new RangeError(
      `${functionName}: text must have at most ${longest} UTF-16 code units, got ${text.length}; read it in pieces`,
    );
  }
}

/** Throws a TypeError that says what was asked for and what it got, unless the argument has the shape of an analysis. */
export function requireAnalysis(
  functionName: string,
  analysis: unknown,
  asked = 'analysis must be what analyze() returns',
): asserts analysis is Analysis {
  const a = analysis as Partial<Analysis> | null | undefined;
  const lists = [a?.sentences, a?.entities, a?.dates, a?.quotes, a?.clusters];
  if (!a || typeof a !== 'object' || typeof a.text !== 'string' || !lists.every(Array.isArray)) {
    throw new TypeError(`${functionName}: ${asked}, got ${describe(analysis)}`);
  }
  for (const list of ['sentences', 'entities', 'dates', 'quotes'] as const) {
    const wrong = a[list]!.findIndex((span) => !isSpanOf(a.text!, span));
    if (wrong < 0) continue;
    throw new TypeError(`${functionName}: ${asked}, but its ${list}[${wrong}] is no span of its text`);
  }
}

function isSpanOf(text: string, span: Partial<Span> | null | undefined): boolean {
  const start = span?.start;
  const end = span?.end;
  return Number.isInteger(start) && Number.isInteger(end) && start! >= 0 && end! >= start! && end! <= text.length;
}

/** The options of the functions that read a text; throws on anything else and on names that none of them knows. */
export function requireOptions(functionName: string, options: unknown): AnalyzeOptions {
  return readOptions<AnalyzeOptions>(functionName, options, OPTION_NAMES);
}

/**
 * The caller's own options, each read once, in an object without a prototype: what someone has put on
 * `Object.prototype` is no option. Throws on what is no object and on names that are not known.
 */
export function readOptions<T extends object>(
  functionName: string,
  options: unknown,
  known: readonly (keyof T & string)[],
): Partial<T> {
  const read: Partial<T> = Object.create(null);
  if (options === undefined) return read;
  if (options === null || typeof options !== 'object' || Array.isArray(options)) {
    throw new TypeError(`${functionName}: options must be an object, got ${describe(options)}`);
  }
  for (const name of Object.keys(options)) {
    if (!(known as readonly string[]).includes(name)) {
      throw new RangeError(
        `${functionName}: unknown option ${describe(name)}${didYouMean(name, known) || '.'} ` +
          `Known options: ${known.join(', ')}`,
      );
    }
    read[name as keyof T] = (options as T)[name as keyof T];
  }
  return read;
}

/** A string option, or its default when undefined. */
export function requireString(functionName: string, name: string, value: unknown, otherwise: string): string {
  if (value === undefined) return otherwise;
  if (typeof value === 'string') return value;
  throw new RangeError(`${functionName}: options.${name} must be a string, got ${describe(value)}`);
}

/** One of the accepted strings, or the default (the first one) when undefined. */
export function requireChoice<T extends string>(
  functionName: string,
  name: string,
  value: unknown,
  accepted: readonly [T, ...T[]],
): T {
  if (value === undefined) return accepted[0];
  if (typeof value === 'string' && (accepted as readonly string[]).includes(value)) return value as T;
  throw new RangeError(
    `${functionName}: options.${name} must be one of ${accepted.map((a) => JSON.stringify(a)).join(', ')}, got ${describe(value)}`,
  );
}

/** A short description of a value for error messages; never throws. */
export function describe(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}...` : value);
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') {
    return `${typeof value} ${String(value)}`;
  }
  if (typeof value !== 'object') return typeof value;
  try {
    if (Array.isArray(value)) return 'an array';
    if (value instanceof String) return 'a String object';
    const time = timeOf(value);
    return time === undefined ? 'an object' : Number.isNaN(time) ? 'an invalid Date' : 'a Date';
  } catch {
    // A proxy whose traps throw, or one that has been revoked.
    return 'an object';
  }
}

/** Milliseconds of a `Date`, of another window or realm too; undefined for anything else. */
export function timeOf(value: unknown): number | undefined {
  try {
    return Date.prototype.getTime.call(value as Date);
  } catch {
    return undefined;
  }
}

/** '; did you mean "types"?' where one of the accepted words is near, else ''. */
export function didYouMean(word: string, accepted: readonly string[]): string {
  const near = nearest(word, accepted);
  return near === undefined ? '' : `; did you mean ${JSON.stringify(near)}?`;
}

/** The candidate within two edits of `name`, if any. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = 3;
  for (const candidate of candidates) {
    const distance = editDistance(name.slice(0, 40).toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(substitution, previous[j]! + 1, row[j - 1]! + 1));
    }
    previous = row;
  }
  return previous[b.length]!;
}
