/** How far a run is. */
export interface Progress {
  documents: number;
  errors: number;
  /** Documents that an earlier output has. */
  skipped: number;
  /** Of the documents. */
  bytes: number;
  skippedBytes: number;
}

const SECOND = 1000;
const UNITS: readonly [seconds: number, name: string][] = [
  [86_400, 'd'],
  [3_600, 'h'],
  [60, 'min'],
  [1, 's'],
];

/** "12,345 documents · 1.3 MB/s · 2 errors · 5 min left". */
export function formatProgress(progress: Progress, milliseconds: number, totalBytes: number | undefined): string {
  const { documents, errors, skipped, bytes, skippedBytes } = progress;
  const perSecond = bytes / Math.max(milliseconds / SECOND, 0.001);
  const bytesLeft = totalBytes === undefined ? undefined : Math.max(0, totalBytes - bytes - skippedBytes);
  const left = bytesLeft === undefined || bytes === 0 ? undefined : bytesLeft / perSecond;
  return [
    counted(documents, 'document'),
    `${(perSecond / 1e6).toFixed(perSecond < 1e6 ? 2 : 1)} MB/s`,
    ...(skipped > 0 ? [`${skipped.toLocaleString('en')} skipped`] : []),
    counted(errors, 'error'),
    ...(left === undefined ? [] : [`${formatDuration(left)} left`]),
  ].join(' · ');
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

function formatDuration(seconds: number): string {
  const [size, name] = UNITS.find(([unit]) => seconds >= unit) ?? UNITS.at(-1)!;
  return `${Math.ceil(seconds / size)} ${name}`;
}

/** A line on a terminal that is written over again and again while the run lasts. */
export function showProgress(
  stderr: { write(text: string): unknown },
  progress: Progress,
  totalBytes: number | undefined,
): { clear(): void } {
  const start = performance.now();
  const timer = setInterval(() => {
    stderr.write(`\r${formatProgress(progress, performance.now() - start, totalBytes)}\x1b[K`);
  }, SECOND / 2);
  return {
    clear() {
      clearInterval(timer);
      stderr.write(`\r\x1b[K`);
    },
  };
}
