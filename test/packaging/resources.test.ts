/** What the installed package takes: time and memory for long texts, measured in processes of their own. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { articleMix } from '../../bench/article-mix.js';

const { consumer } = inject('packed');

/** Runs a script in a process whose heap ends at so many megabytes; what it prints last, as JSON. */
function runWithin(megabytes: number, script: string): Record<string, number> {
  const file = join(consumer, `resources-${megabytes}.mjs`);
  writeFileSync(file, script);
  const printed = execFileSync(process.execPath, [`--max-old-space-size=${megabytes}`, '--expose-gc', file], {
    cwd: consumer,
    encoding: 'utf8',
  });
  return JSON.parse(printed.trimEnd().split('\n').at(-1)!);
}

const HEAD = `
  import { readFileSync } from 'node:fs';
  import { analyze, extractDates, splitSentences } from 'wirecopy';
  const seconds = (run) => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
`;

describe('five million characters of news', () => {
  it('are analysed in a heap of 200 MB, twenty times their size in UTF-16, within a minute of CPU time', () => {
    writeFileSync(join(consumer, 'news.txt'), articleMix(5_000_000).join('\n\n').slice(0, 5_000_000));
    const { length, sentences, taken } = runWithin(
      200,
      `${HEAD}
      const text = readFileSync('news.txt', 'utf8');
      let sentences = 0;
      const taken = seconds(() => { sentences = analyze(text, { referenceDate: '2026-01-20' }).sentences.length; });
      console.log(JSON.stringify({ length: text.length, sentences, taken }));`,
    );
    expect(length).toBe(5_000_000);
    expect(sentences).toBeGreaterThan(30_000);
    expect(taken).toBeLessThan(60);
  }, 600_000);
});

describe('fifty megabytes', () => {
  it('are split and searched for dates, and refused by name where they would be tagged', () => {
    const { sentences, dates, refused } = runWithin(
      1_500,
      `${HEAD}
      const text = 'It rained on Sunday in the north of the country. '.repeat(1_000_000);
      const sentences = splitSentences(text).length;
      const dates = extractDates('x'.repeat(50_000_000) + ' on Sunday').length;
      let refused = 0;
      try { analyze(text); } catch (error) { refused = /RangeError.*at most 16777216 UTF-16/.test(String(error)) ? 1 : 0; }
      console.log(JSON.stringify({ sentences, dates, refused }));`,
    );
    expect({ sentences, dates, refused }).toEqual({ sentences: 1_000_000, dates: 1, refused: 1 });
  }, 600_000);
});
