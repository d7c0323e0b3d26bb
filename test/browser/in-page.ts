/** What the library tests run inside the page: bundled by `bundleInPage`, reached as `window.wirecopyChecks`. */
import fc from 'fast-check';
import { type Analysis, type AnalyzeOptions, analyze } from 'wirecopy';
import { anyOptions, brokenPromises } from '../properties/broken-promises.js';
import { anyText, HOSTILE } from '../properties/texts.js';

export interface InPageChecks {
  analyze(text: string, options?: AnalyzeOptions): Analysis;
  /** Runs of the property; throws with the smallest counterexample that fast-check finds. */
  property(seed: number, runs: number): number;
  /** Names of the hostile texts. */
  hostile(): string[];
  /** Promises that a hostile text breaks. */
  brokenBy(name: string): string[];
}

const checks: InPageChecks = {
  analyze,
  property(seed, runs) {
    let done = 0;
    fc.assert(
      fc.property(anyText, anyOptions, (text, options) => {
        const broken = brokenPromises(text, options);
        if (broken.length > 0) throw new Error(broken.join('\n'));
        done++;
      }),
      { seed, numRuns: runs },
    );
    return done;
  },
  hostile: () => Object.keys(HOSTILE),
  brokenBy: (name) => brokenPromises(HOSTILE[name]!, { referenceDate: '2026-01-20' }),
};

Object.assign(globalThis, { wirecopyChecks: checks });
