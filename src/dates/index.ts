import { requireOptions, requireText } from '../input.js';
import type { DateMention, DateOptions } from '../types.js';
import { findDates } from './find.js';

export type { DateMention, DateOptions, Grain, Span, TimexMod } from '../types.js';

/**
 * Finds temporal expressions and what they denote.
 */
export function extractDates(text: string, options?: DateOptions): DateMention[] {
  requireText('extractDates', text);
  return findDates(text, readDateOptions('extractDates', options));
}

/** Checked options with their defaults. */
export function readDateOptions(functionName: string, options: unknown): DateOptions {
  return requireOptions(functionName, options);
}
