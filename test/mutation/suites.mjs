/** As much of Vitest as the tests of src use, which collects tests instead of running them. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);
Object.assign(expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
globalThis[GLOBAL_EXPECT] = expect;
setState({ assertionCalls: 0 }, expect);
chai.expect.extend(expect, {
  toMatchFileSnapshot(received, path) {
    const { currentTestId } = globalThis.__stryker__;
    const written = readFileSync(resolve(dirname(currentTestId.split('#')[0]), path), 'utf8');
    return { pass: received === written, message: () => `is not what ${path} says` };
  },
});

export class Suites {
  tests = [];
  #file;
  #suite = suiteIn(undefined, '');
  #afterAll = [];

  constructor(file) {
    this.#file = file;
    const describe = withTables((name, define) => this.#describe(name, define));
    const test = withTables((name, run) => this.#test(name, run));
    const beforeAll = (run) => this.#suite.before.push(once(run));
    const beforeEach = (run) => this.#suite.before.push(run);
    const afterEach = (run) => this.#suite.after.push(run);
    const afterAll = (run) => this.#afterAll.push(run);
    const vi = new FakeTimers();
    this.api = { describe, it: test, test, expect, vi, beforeAll, beforeEach, afterAll, afterEach };
  }

  /** What the tests have to clear away in the end. */
  async end() {
    for (const run of this.#afterAll) await run();
  }

  #describe(name, define) {
    this.#suite = suiteIn(this.#suite, `${this.#suite.name}${name} `);
    define();
    this.#suite = this.#suite.parent;
  }

  #test(name, run) {
    const suite = this.#suite;
    const file = this.#file;
    const id = `${file}#${this.tests.length} ${suite.name}${name}`;
    const runAll = async () => {
      try {
        for (const before of hooksOf(suite, 'before')) await before();
        await run();
      } finally {
        for (const after of hooksOf(suite, 'after')) await after();
      }
    };
    this.tests.push({ id, name: `${suite.name}${name}`, file, run: runAll });
  }
}

function suiteIn(parent, name) {
  return { name, before: [], after: [], parent };
}

function hooksOf(suite, kind) {
  return suite === undefined ? [] : [...hooksOf(suite.parent, kind), ...suite[kind]];
}

/** Intervals and the clock, for what is shown now and then. */
class FakeTimers {
  #now = 0;
  #intervals = new Set();
  #real;

  useFakeTimers() {
    this.#real = { setInterval, clearInterval, now: performance.now };
    globalThis.setInterval = (run, every) => {
      const interval = { run, every, due: this.#now + every };
      this.#intervals.add(interval);
      return interval;
    };
    globalThis.clearInterval = (interval) => this.#intervals.delete(interval);
    performance.now = () => this.#now;
  }

  advanceTimersByTime(milliseconds) {
    const end = this.#now + milliseconds;
    for (; this.#now < end; this.#now++) {
      for (const interval of this.#intervals) {
        if (interval.due !== this.#now) continue;
        interval.due += interval.every;
        interval.run();
      }
    }
  }

  useRealTimers() {
    const { setInterval, clearInterval, now } = this.#real;
    Object.assign(globalThis, { setInterval, clearInterval });
    performance.now = now;
  }
}

function once(run) {
  let done;
  return () => (done ??= [run()])[0];
}

/** `each`, `skipIf` and `runIf`; the name of a test of a table is its row. */
function withTables(define) {
  const each = (rows) => (name, body) => {
    const spread = rows.every(Array.isArray);
    for (const row of rows) {
      define(`${name} ${shown(row)}`, () => (spread ? body(...row) : body(row)));
    }
  };
  const nothing = Object.assign(() => {}, { each: () => () => {} });
  const when = (condition) => (condition ? full : nothing);
  const full = Object.assign(define, { each, runIf: when, skipIf: (condition) => when(!condition), skip: nothing });
  return full;
}

function shown(row) {
  return JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? String(value) : value))?.slice(0, 200);
}
