import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/sentences/index.js';

/** What makes splitters quadratic, repeated. */
const HOSTILE: Readonly<Record<string, string>> = {
  stops: '.',
  'spaced stops': '. ',
  'lower-case initials': 'a.',
  titles: 'Mr. ',
  'list numbers': '1. ',
  'list numbers that count on': '1) a 2) a 3) a ',
  'double marks': '"',
  'opening marks': '“',
  'closing marks apart': '. ” ',
  'opening brackets': '(',
  'stop and bracket': '. (',
  notes: '.[1] ',
  'no space at all': 'x',
  'capitals without a space': 'A',
  'capitals with one': 'The ',
  spaces: ' ',
  'stops far apart': `.${' '.repeat(500)}`,
  'line breaks': '\n',
  lines: 'a\n',
  'lines that end at a mark': '”\n',
  emoji: '👍 ',
  'lone surrogates': '\ud800',
  'questions and names': '?” Ana ',
};

/** CPU milliseconds of the best of three runs: what else the machine does only ever adds. */
function milliseconds(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage();
    splitSentences(text);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

describe('time grows with the length of the text', () => {
  it.each(Object.entries(HOSTILE))('%s', (_name, unit) => {
    const short = unit.repeat(Math.ceil(10_000 / unit.length));
    const long = unit.repeat(Math.ceil(80_000 / unit.length));
    milliseconds(short);
    // Eight times the text: quadratic growth would take 64 times as long. 60 ms of grace for clocks and collections.
    expect(milliseconds(long)).toBeLessThan(30 * milliseconds(short) + 60);
  });
});
