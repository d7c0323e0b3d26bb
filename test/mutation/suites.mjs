/** As much of Vitest as the tests of src use, which collects tests instead of running them. */
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

export class Suites {
  tests = [];
  #file = '';
  #suite = { name: '', before: [], parent: undefined };

  constructor() {
    const describe = withTables((name, define) => this.#describe(name, define));
    const test = withTables((name, run) => this.#test(name, run));
    const beforeAll = (run) => this.#suite.before.push(once(run));
    const beforeEach = (run) => this.#suite.before.push(run);
    this.api = { describe, it: test, test, expect, beforeAll, beforeEach, afterAll() {}, afterEach() {} };
  }

  enter(file) {
    this.#file = file;
  }

  #describe(name, define) {
    this.#suite = { name: `${this.#suite.name}${name} `, before: [], parent: this.#suite };
    define();
    this.#suite = this.#suite.parent;
  }

  #test(name, run) {
    const suite = this.#suite;
    const file = this.#file;
    const id = `${file}#${this.tests.length} ${suite.name}${name}`;
    const runAll = () => {
      const waiting = hooksOf(suite).flatMap((before) => before() ?? []);
      return waiting.length > 0 ? Promise.all(waiting).then(run) : run();
    };
    this.tests.push({ id, name: `${suite.name}${name}`, file, run: runAll });
  }
}

function hooksOf(suite) {
  return suite === undefined ? [] : [...hooksOf(suite.parent), ...suite.before];
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
      define(`${name} ${JSON.stringify(row)?.slice(0, 200)}`, () => (spread ? body(...row) : body(row)));
    }
  };
  const nothing = Object.assign(() => {}, { each: () => () => {} });
  const when = (condition) => (condition ? full : nothing);
  const full = Object.assign(define, { each, runIf: when, skipIf: (condition) => when(!condition), skip: nothing });
  return full;
}
