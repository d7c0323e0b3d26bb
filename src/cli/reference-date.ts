import { UsageError } from './usage-error.js';

/** Throws a {@link UsageError} for a `--reference-date` that the library cannot read. */
export async function checkReferenceDate(referenceDate: string | undefined): Promise<void> {
  if (referenceDate === undefined) return;
  // The stage that reads it; it needs no models.
  const { extractDates } = await import('wirecopy/dates');
  try {
    extractDates('', { referenceDate });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(error.message.replace(/^\w+: options\.referenceDate/, '--reference-date'));
  }
}
