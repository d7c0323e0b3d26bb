import { describe, expect, it } from 'vitest';
import { Direction, quotationDirection } from '../../src/text/quotation-direction.js';

describe('quotationDirection', () => {
  it.each([
    ['a straight mark after a space', 'He said "no', 8, Direction.OPEN],
    ['a straight mark before a space', 'no" he said', 2, Direction.CLOSE],
    ['a straight mark at the start', '"No', 0, Direction.OPEN],
    ['a straight mark at the end', 'No"', 2, Direction.CLOSE],
    ['before a comma', 'no", he', 2, Direction.CLOSE],
    ['after a bracket', '("no', 1, Direction.OPEN],
    ['after a dash', '—"no', 1, Direction.OPEN],
    ['a straight mark between spaces', 'a " b', 2, Direction.UNKNOWN],
    ['a straight mark inside a word', 'a"b', 1, Direction.UNKNOWN],
    ['a curly mark between spaces, by its form', 'a ” b', 2, Direction.CLOSE],
    ['a curly mark the wrong way round', 'He said ”no', 8, Direction.OPEN],
    ['a curly mark the wrong way round at the end', 'no“ he', 2, Direction.CLOSE],
    ['nested marks, the outer one', '"‘No', 0, Direction.OPEN],
    ['nested marks, the inner one', 'no’"', 2, Direction.CLOSE],
    ['straight nested marks, the inner one that opens', `"'No`, 1, Direction.OPEN],
    ['straight nested marks, the inner one that closes', `no'" he`, 2, Direction.CLOSE],
    ['the inner one at the end', `no'"`, 2, Direction.CLOSE],
    ['after three other marks', `"''"No`, 3, Direction.OPEN],
    ['after more marks than any nest has', `"''""No`, 4, Direction.UNKNOWN],
    ['before three other marks', `no'"'"`, 2, Direction.CLOSE],
    ['before more marks than any nest has', `no'"'"'`, 2, Direction.UNKNOWN],
    ['after a line break', 'He left.\n"No', 9, Direction.OPEN],
    ['before a line break', 'no"\nHe left', 2, Direction.CLOSE],
    ['before a bracket', '(no")', 3, Direction.CLOSE],
    ['before a dash', 'no"—he', 2, Direction.CLOSE],
    ['before a stop', 'no". He', 2, Direction.CLOSE],
    ['before a control character', 'no"\0', 2, Direction.CLOSE],
    ['after a control character', '\0"no', 1, Direction.OPEN],
    ['marks alone', '""', 0, Direction.UNKNOWN],
    ['German marks', '„Nein', 0, Direction.OPEN],
  ] as const)('%s', (_name, text, at, direction) => {
    expect(quotationDirection(text, at)).toBe(direction);
  });
});
