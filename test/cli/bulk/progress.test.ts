import { expect, it, vi } from 'vitest';
import { formatProgress, showProgress } from '../../../src/cli/bulk/progress.js';

const none = { documents: 0, errors: 0, skipped: 0, bytes: 0, skippedBytes: 0 };

it.each([
  [none, 0, undefined, '0 documents · 0.00 MB/s · 0 errors'],
  [{ ...none, documents: 1, errors: 1, bytes: 500_000 }, 1000, undefined, '1 document · 0.50 MB/s · 1 error'],
  [
    { ...none, documents: 12_345, errors: 2, bytes: 10_000_000 },
    5000,
    30_000_000,
    '12,345 documents · 2.0 MB/s · 2 errors · 10 s left',
  ],
  // What was skipped cost no time and says nothing about the pace.
  [
    { documents: 10, errors: 0, skipped: 4000, bytes: 1_000_000, skippedBytes: 90_000_000 },
    1000,
    400_000_000,
    '10 documents · 1.0 MB/s · 4,000 skipped · 0 errors · 6 min left',
  ],
  [{ ...none, documents: 9, bytes: 1e6 }, 1000, 1e12, '9 documents · 1.0 MB/s · 0 errors · 12 d left'],
])('%j after %d ms', (progress, milliseconds, total, line) => {
  expect(formatProgress(progress, milliseconds, total)).toBe(line);
});

it('is one line, which is gone at the end', () => {
  vi.useFakeTimers();
  let written = '';
  const shown = showProgress({ write: (text) => (written += text) }, none, undefined);
  vi.advanceTimersByTime(1100);
  shown.clear();
  vi.advanceTimersByTime(5000);
  vi.useRealTimers();
  expect(written.split('\r').length).toBe(4);
  expect(written).not.toContain('\n');
  expect(written.endsWith('\r\x1b[K')).toBe(true);
});
