import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/tokens/index.js';
import { Tag } from '../../src/tokens/tags.js';
import { tagTokens } from '../../src/tokens/wink.js';
import { readWords } from '../../src/tokens/wink-engine.js';

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

describe('wink-nlp keeps what it took a word for where it first met it; here it does not', () => {
  it('a number is one, also after it was the end of a price', () => {
    tagsOf('The shares fell to Rs27.83.');
    expect(tagsOf('Docker Santos, 83, asked')).toEqual([
      ...[Tag.PROPN, Tag.PROPN, Tag.PUNCT, Tag.NUM, Tag.PUNCT, Tag.VERB],
    ]);
  });

  it('a word is cut as if nothing had been read before', () => {
    const words = (text: string): string[] => readWords(text).map(({ value }) => value);
    const before = words('the (zorgle-blick) and zorgle-blick.');
    words('zorgle-blick');
    readWords('zorgle-blick, zorgle- blick');
    expect(words('the (zorgle-blick) and zorgle-blick.')).toEqual(before);
  });

  it('a name of what every object has is a word', () => {
    expect(readWords('constructor hasOwnProperty').map(({ value }) => value)).toEqual([
      'constructor',
      'hasOwnProperty',
    ]);
    expect(tagsOf('The constructor left.')).toEqual(tagsOf('The builder left.'));
  });

  it('reads on when it has met hundreds of thousands of words', () => {
    const sentence = 'The minister quickly left Baghdad.';
    const before = tagsOf(sentence);
    for (let first = 0; first < 240_000; first += 8_000) {
      readWords(Array.from({ length: 8_000 }, (_, i) => `q${(first + i).toString(36)}z`).join(' '));
    }
    expect(tagsOf(sentence)).toEqual(before);
  }, 60_000);
});
