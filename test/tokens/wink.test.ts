import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/tokens/index.js';
import { tagTokens } from '../../src/tokens/wink.js';

function cpuSeconds(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const tagsOf = (text: string): number[] => [...tagTokens(tokenize(text))];

describe('wink-nlp is quadratic on a run without white space, and shielded from it', () => {
  it.each(['a', 'A', '1a', 'e\u0301', 'é', 'a-', "a'", '@'])('%j', (unit) => {
    const nlp = winkNLP(model, ['pos']);
    const run = (length: number): string => unit.repeat(Math.ceil(length / unit.length));
    tagsOf(run(1_000));
    const ours = cpuSeconds(() => tagsOf(run(400_000)));
    // wink-nlp alone would take minutes: four times the length is more than eight times its time, as is shown below.
    expect(ours).toBeLessThan(4);
    if (unit !== 'a') return;
    const [short, long] = [cpuSeconds(() => nlp.readDoc(run(5_000))), cpuSeconds(() => nlp.readDoc(run(20_000)))];
    expect(long / short).toBeGreaterThan(8);
  });

  it('a word keeps its tag behind a long run', () => {
    const sentence = 'The minister quickly left Baghdad.';
    const behind = tagsOf(`${'x'.repeat(50_000)} ${sentence}`);
    expect(behind.slice(-6)).toEqual(tagsOf(sentence));
  });
});
