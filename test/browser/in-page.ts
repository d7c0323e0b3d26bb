/** What the library tests run inside the page: bundled by `bundleInPage`, reached as `window.wirecopyChecks`. */
import * as wirecopy from 'wirecopy';
import type { Analysis, AnalyzeOptions } from 'wirecopy';
import { Fuzzer } from '../fuzz/fuzz.js';
import { sourcesOf } from '../fuzz/mutate.js';
import { HOSTILE } from '../properties/hostile.js';
import { checkText } from '../properties/promises.js';
import { WRITERS } from '../properties/writers.js';

export interface InPageChecks {
  analyze(text: string, options?: AnalyzeOptions): Analysis;
  /** The promises that are broken in that many runs of the fuzzer, each with its smallest text. */
  fuzz(articles: readonly string[], seed: number, runs: number): string[];
  /** Names of the hostile texts that break a promise, each with the promise. */
  brokenByHostile(): string[];
}

const checks: InPageChecks = {
  analyze: wirecopy.analyze,
  fuzz(articles, seed, runs) {
    const fuzzer = new Fuzzer(wirecopy, WRITERS, sourcesOf(articles), seed);
    const failures = [...fuzzer.runs(0, runs)].flat();
    return failures.slice(0, 3).map((failure) => JSON.stringify(fuzzer.minimise(failure)));
  },
  brokenByHostile() {
    return Object.entries(HOSTILE).flatMap(([name, text]) => {
      try {
        checkText(wirecopy, WRITERS, text, { referenceDate: '2026-01-20' });
        return [];
      } catch (error) {
        return `${name}: ${error instanceof Error ? error.message : String(error)}`;
      }
    });
  },
};

Object.assign(globalThis, { wirecopyChecks: checks });
