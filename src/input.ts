/**
 * The checks at the public edge. Behind it every argument is trusted.
 */
import type { Analysis, AnalyzeOptions } from './types.js';

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

/** Throws a TypeError that names function, argument and what it got, unless `text` is a primitive string. */
export function requireText(functionName: string, text: unknown): asserts text is string {
  if (typeof text !== 'string') {
    throw new TypeError(`${functionName}: text must be a string, got ${describe(text)}`);
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
}

/** The options object, or an empty one; throws on anything else and on names that no function knows. */
export function requireOptions(functionName: string, options: unknown): AnalyzeOptions {
  if (options === undefined) return {};
  if (options === null || typeof options !== 'object' || Array.isArray(options)) {
    throw new TypeError(`${functionName}: options must be an object, got ${describe(options)}`);
  }
  for (const name of Object.keys(options)) {
    if (!(OPTION_NAMES as readonly string[]).includes(name)) {
      const near = nearest(name, OPTION_NAMES);
      throw new RangeError(
        `${functionName}: unknown option ${JSON.stringify(name)}${near ? `; did you mean ${JSON.stringify(near)}?` : ''} ` +
          `Known options: ${OPTION_NAMES.join(', ')}`,
      );
    }
  }
  return options as AnalyzeOptions;
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
  if (Array.isArray(value)) return 'an array';
  if (value instanceof String) return 'a String object';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'an invalid Date' : 'a Date';
  return typeof value === 'object' ? 'an object' : typeof value;
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
