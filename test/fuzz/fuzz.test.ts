/** The fuzzer finds what is planted, makes it small, and draws the same texts again. */
import { describe, expect, it } from 'vitest';
import * as wirecopy from 'wirecopy';
import type { Api } from '../properties/promises.js';
import { Fuzzer, smallest } from './fuzz.js';
import { optionsOf, randomOf, sourcesOf, textOf } from './mutate.js';

const sources = sourcesOf(['Ana Ruiz said on Sunday: “We left.” The minister of the sea did not answer. '.repeat(5)]);

describe('texts', () => {
  it('are the same for a seed and a run, and others for others', () => {
    const draw = (seed: number, run: number): string => textOf(randomOf(seed, run), sources);
    expect(draw(1, 7)).toBe(draw(1, 7));
    expect(new Set(Array.from({ length: 200 }, (_, run) => draw(1, run))).size).toBeGreaterThan(190);
    expect(draw(2, 7)).not.toBe(draw(1, 7));
  });

  it('are of all kinds: lone surrogates, controls, marks, other scripts', () => {
    const all = Array.from({ length: 500 }, (_, run) => textOf(randomOf(1, run), sources)).join('');
    for (const kind of [/\p{Surrogate}/u, /\0/, /\u2028/, /\p{M}/u, /\p{Script=Han}/u, /\u202e/, /\p{Co}/u, /👩‍/u]) {
      expect(all).toMatch(kind);
    }
    const options = Array.from({ length: 200 }, (_, run) => optionsOf(randomOf(1, run)));
    for (const name of ['lineBreaks', 'quotes', 'prefer', 'dateOrder', 'minScore', 'types', 'lexicon'] as const) {
      expect(options.filter((option) => option[name] !== undefined).length).toBeGreaterThan(10);
    }
  });
});

describe('a planted fault', () => {
  const planted = (fault: (text: string) => boolean): Api => ({
    ...wirecopy,
    splitSentences: (text, options) => {
      if (fault(text)) throw new TypeError('planted');
      return wirecopy.splitSentences(text, options);
    },
  });

  it('is found, named and made as small as it can be', () => {
    const fuzzer = new Fuzzer(
      planted((text) => text.includes('R') && text.includes('“')),
      {},
      sources,
      1,
    );
    const [failure] = [...fuzzer.runs(0, 200)].flat();
    expect(failure?.message).toMatch(/^no string throws: TypeError: planted/);
    const small = fuzzer.minimise(failure!);
    expect([...small.text, ...(small.addition ?? '')].sort().join('')).toBe('R“');
    expect(small.options).toEqual(failure!.options);
  });

  it('that shows only after other texts is found too', () => {
    let calls = 0;
    const worn = <T extends wirecopy.Entity[]>(entities: T): T => {
      if (calls > 30) for (const entity of entities) entity.score = 0;
      return entities;
    };
    const forgetful: Api = {
      ...wirecopy,
      analyze: (text, options) => {
        calls++;
        const analysis = wirecopy.analyze(text, options);
        worn(analysis.entities);
        return analysis;
      },
      extractEntities: (text, options) => worn(wirecopy.extractEntities(text, options)),
    };
    const fuzzer = new Fuzzer(forgetful, {}, sources, 1);
    const messages = [...fuzzer.runs(0, 60)].flat().map(({ message }) => message);
    expect(messages.length).toBeGreaterThan(0);
    expect(new Set(messages)).toEqual(new Set(['the result is the same whatever is read in between (20 runs)']));
  });
});

it('the smallest text is found by taking out ever smaller stretches', () => {
  expect(smallest('a long way to the needle in here', (text) => text.includes('needle'))).toBe('needle');
  expect(smallest('xAyBz', (text) => /A.*B/.test(text))).toBe('AB');
});
