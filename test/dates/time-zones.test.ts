import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Days that some zone skips or repeats: Apia had no 30 December 2011; clocks change in March and November. */
const SCRIPT = `
  import { readFileSync } from 'node:fs';
  import { extractDates } from './src/dates/index.ts';
  const seed = readFileSync('seeds/iraq-border.txt', 'utf8');
  const results = [
    extractDates(seed, { referenceDate: '2026-01-20' }),
    extractDates('Yesterday, tomorrow, last Friday, two days ago and at 2:30 a.m. on Sunday.', { referenceDate: '2011-12-31' }),
    extractDates('It struck at 2:30 a.m. today, an hour after midnight.', { referenceDate: '2025-03-09T23:30:00-11:00' }),
    extractDates('Next week and last month.', { referenceDate: new Date('2025-11-02T00:30:00Z') }),
  ];
  process.stdout.write(JSON.stringify(results));
`;

it('gives the same JSON under every TZ', () => {
  const outputs = ['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Apia'].map((TZ) =>
    execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', SCRIPT], {
      cwd: root,
      env: { ...process.env, TZ },
      encoding: 'utf8',
    }),
  );
  expect(outputs[0]).toContain('"2011-12-30"');
  expect(outputs.every((output) => output === outputs[0])).toBe(true);
});
