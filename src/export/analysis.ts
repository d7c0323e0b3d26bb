import { describe } from '../input.js';
import type { Analysis } from '../types.js';

/** Throws a TypeError that names the function unless the argument has the shape of an analysis. */
export function requireAnalysis(functionName: string, analysis: unknown): asserts analysis is Analysis {
  const a = analysis as Partial<Analysis> | null | undefined;
  const lists = [a?.sentences, a?.entities, a?.dates, a?.quotes, a?.clusters];
  if (!a || typeof a !== 'object' || typeof a.text !== 'string' || !lists.every(Array.isArray)) {
    throw new TypeError(`${functionName}: analysis must be what analyze() returns, got ${describe(analysis)}`);
  }
}
