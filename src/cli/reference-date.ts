import type { DateMention, DateOptions } from '../types.js';
import { UsageError } from './usage-error.js';

/** The stage that reads the date; it needs no models. */
type ExtractDates = (text: string, options: DateOptions) => DateMention[];

/** What the library says of a reference date that it cannot read; undefined for one that it can. */
export function refusalOf(referenceDate: string, extractDates: ExtractDates): string | undefined {
  try {
    extractDates('', { referenceDate });
    return undefined;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return error.message.replace(/^\w+: options\./, '');
  }
}

/** Throws a {@link UsageError} for a `--reference-date` that the library cannot read. */
export async function checkReferenceDate(referenceDate: string | undefined): Promise<void> {
  if (referenceDate === undefined) return;
  const { extractDates } = await import('wirecopy/dates');
  const refusal = refusalOf(referenceDate, extractDates);
  if (refusal !== undefined) throw new UsageError(refusal.replace(/^referenceDate/, '--reference-date'));
}
