/** One run of the fuzzer, and how a failing text is made small. Nothing of Node: a page in a browser runs the same. */
import type { Analysis, AnalyzeOptions } from 'wirecopy';
import { type Api, BrokenPromise, checkPrefix, checkText, type Writers } from '../properties/promises.js';
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
  text: string;
  options: AnalyzeOptions;
  json: string;
}

/** Runs that a text is read again after, to see whether what was read in between changes the result. */
const DISTANCE = 20;

export class Fuzzer {
  private readonly earlier: Earlier[] = [];

  constructor(
    private readonly api: Api,
    private readonly writers: Writers,
    private readonly sources: Sources,
    private readonly seed: number,
  ) {}

  /** Reads the text of run number `run`; the failure, if a promise is broken. */
  run(run: number): Failure | undefined {
    const random = randomOf(this.seed, run);
    const text = textOf(random, this.sources);
    const options = optionsOf(random);
    const addition = textOf(random, this.sources);
    const fail = (message: string, of: Pick<Failure, 'text' | 'options'>): Failure => ({ run, ...of, message });
    const result = this.check(text, options, addition);
    if (typeof result === 'string') return fail(result, { text, options });

    const past = this.earlier.length === DISTANCE ? this.earlier.shift()! : undefined;
    this.earlier.push({ text, options, json: JSON.stringify(result) });
    if (past && JSON.stringify(this.api.analyze(past.text, past.options)) !== past.json) {
      return fail(`the result is the same whatever is read in between (${DISTANCE} runs)`, past);
    }
    return undefined;
  }

  /** The analysis, or the first promise that a text breaks. */
  private check(text: string, options: AnalyzeOptions, addition: string): Analysis | string {
    try {
      const analysis = checkText(this.api, this.writers, text, options);
      checkPrefix(this.api, text, addition, '2026-01-20');
      return analysis;
    } catch (error) {
      return messageOf(error);
    }
  }

  /** A text as small as can be found in a few thousand tries that breaks the same promise. */
  minimise({ run, text, options, message }: Failure): Failure {
    const kind = kindOf(message);
    const fails = (candidate: string, addition: string): boolean => {
      const found = this.check(candidate, options, addition);
      return typeof found === 'string' && kindOf(found) === kind;
    };
    const drawn = additionOf(this.seed, run, this.sources);
    let addition = [PLAIN, drawn].find((candidate) => fails(text, candidate));
    if (addition === undefined) return { run, text, options, message };
    const small = smallest(text, (candidate) => fails(candidate, addition!));
    if (addition !== PLAIN) addition = smallest(addition, (candidate) => fails(small, candidate));
    const again = String(this.check(small, options, addition));
    return { run, text: small, options, ...(addition !== PLAIN && { addition }), message: again };
  }
}

/** A paragraph that breaks nothing. */
const PLAIN = 'It rained.';

function additionOf(seed: number, run: number, sources: Sources): string {
  const random = randomOf(seed, run);
  textOf(random, sources);
  optionsOf(random);
  return textOf(random, sources);
}

function messageOf(error: unknown): string {
  if (error instanceof BrokenPromise) return error.message;
  return `no string throws: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

/** What is promised, without the details of the text. */
function kindOf(message: string): string {
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
