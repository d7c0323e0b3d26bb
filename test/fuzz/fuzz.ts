/** The fuzzer's runs, and how a failing text is made small. Nothing of Node: a page in a browser runs the same. */
import type { Analysis, AnalyzeOptions } from 'wirecopy';
import {
  type Api,
  BrokenPromise,
  checkAnalysis,
  checkDerived,
  checkFunctions,
  checkPrefix,
  checkText,
  type Writers,
} from '../properties/promises.js';
import { optionsOf, randomOf, type Sources, textOf } from './mutate.js';

export interface Failure {
  run: number;
  text: string;
  options: AnalyzeOptions;
  /** The paragraph put behind the text, where the promise is broken only with it. */
  addition?: string;
  message: string;
}

interface Earlier {
  run: number;
  text: string;
  options: AnalyzeOptions;
  analysis: Analysis;
}

/** Runs after which a text is read again, to see whether what was read in between changes the result. */
const DISTANCE = 20;

export class Fuzzer {
  private readonly earlier: Earlier[] = [];

  constructor(
    private readonly api: Api,
    private readonly writers: Writers,
    private readonly sources: Sources,
    private readonly seed: number,
  ) {}

  /** The failures of each of so many runs, one after the other; those of the last few texts come with the last run. */
  *runs(first: number, count: number): Generator<Failure[]> {
    for (let run = first; run < first + count; run++) {
      const failures = [this.analyze(run)];
      const waiting = run === first + count - 1 ? 0 : DISTANCE;
      while (this.earlier.length > waiting) failures.push(this.readAgain());
      yield failures.filter((failure) => failure !== undefined);
    }
  }

  /** What a run reads: the same however often it is drawn. */
  private draw(run: number): { text: string; options: AnalyzeOptions; addition: string } {
    const random = randomOf(this.seed, run);
    const text = textOf(random, this.sources);
    const options = optionsOf(random);
    return { text, options, addition: textOf(random, this.sources) };
  }

  /** Draws a text and checks all but that the four functions give the same, which comes later. */
  private analyze(run: number): Failure | undefined {
    const { text, options, addition } = this.draw(run);
    const message = messageOf(() => {
      const analysis = this.api.analyze(text, options);
      checkAnalysis(text, analysis);
      checkDerived(this.api, this.writers, text, analysis);
      checkPrefix(this.api, text, addition, '2026-01-20');
      this.earlier.push({ run, text, options, analysis });
    });
    return message === undefined ? undefined : { run, text, options, message };
  }

  /** The four functions must give of the oldest text that waits what `analyze` gave then, whatever was read in between. */
  private readAgain(): Failure | undefined {
    const { run, text, options, analysis } = this.earlier.shift()!;
    if (messageOf(() => checkFunctions(this.api, text, options, analysis)) === undefined) return undefined;
    const atOnce = messageOf(() => checkText(this.api, this.writers, text, options));
    const message = atOnce ?? `the result is the same whatever is read in between (${DISTANCE} runs)`;
    return { run, text, options, message };
  }

  /** The first promise that a text breaks. */
  private check(text: string, options: AnalyzeOptions, addition: string): string | undefined {
    return messageOf(() => {
      checkText(this.api, this.writers, text, options);
      checkPrefix(this.api, text, addition, '2026-01-20');
    });
  }

  /** A text as small as can be found in a few thousand tries that breaks the same promise. */
  minimise({ run, text, options, message }: Failure): Failure {
    const kind = kindOf(message);
    const fails = (candidate: string, addition: string): boolean => {
      const found = this.check(candidate, options, addition);
      return found !== undefined && kindOf(found) === kind;
    };
    let addition = [PLAIN, this.draw(run).addition].find((candidate) => fails(text, candidate));
    if (addition === undefined) return { run, text, options, message };
    const small = smallest(text, (candidate) => fails(candidate, addition!));
    if (addition !== PLAIN) addition = smallest(addition, (candidate) => fails(small, candidate));
    const again = String(this.check(small, options, addition));
    return { run, text: small, options, ...(addition !== PLAIN && { addition }), message: again };
  }
}

/** A paragraph that breaks nothing. */
const PLAIN = 'It rained.';

/** Why a check failed, or undefined where it did not. */
function messageOf(check: () => void): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof BrokenPromise) return error.message;
    return `no string throws: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

/** What is promised, without the details of the text. */
export function kindOf(message: string): string {
  return message.split(':', 1)[0]!;
}

/** Takes out ever smaller stretches while the text still fails. */
export function smallest(text: string, fails: (text: string) => boolean): string {
  let tries = 3_000;
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < text.length && tries > 0; ) {
      const candidate = text.slice(0, start) + text.slice(start + size);
      tries--;
      if (fails(candidate)) text = candidate;
      else start += size;
    }
  }
  return text;
}
