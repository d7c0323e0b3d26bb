import { describe, expect, it } from 'vitest';
import { isBullet, nextListMarker, readListMarker } from '../../src/sentences/list-markers.js';
import { withoutMark } from './candidate-at.js';

describe('the number of a list item', () => {
  it.each([
    ['1. Pay', '1.', 1],
    ['2) Pay', '1)', 2],
    ['3.) Pay', '1.)', 3],
    ['(4) Pay', '(1)', 4],
    ['(4.) Pay', '(1.)', 4],
    ['• 5. Pay', '•1.', 5],
    ['•5. Pay', '•1.', 5],
    ['• (5) Pay', '•(1)', 5],
    ['a. Pay', 'a.', 1],
    ['b) Pay', 'a)', 2],
    ['z) Pay', 'a)', 26],
    ['(c) Pay', '(a)', 3],
    ['07. Pay', '1.', 7],
    ['12. Pay', '1.', 12],
    ['120. Pay', '1.', 120],
    ['1.\tPay', '1.', 1],
    ['1.\n', '1.', 1],
  ])('%j', (text, style, value) => {
    const end = text.search(/[.)]\s/) + 1;
    expect(readListMarker(text, 0)).toEqual({ style, value, start: 0, end });
    expect(readListMarker(`He ${text}`, 3)).toEqual({ style, value, start: 3, end: end + 3 });
  });

  it.each([
    ['a year', '2025. It'],
    ['an amount', '1,000. It'],
    ['an initial', 'A. Smith'],
    ['two letters', 'ab) Pay'],
    ['a letter before the small ones', '`. Pay'],
    ['a letter after them', '{. Pay'],
    ['a number and a letter', '1a) Pay'],
    ['no mark behind it', '1 May'],
    ['another mark behind it', '1: Pay'],
    ['no space behind it', '1.5 million'],
    ['no space behind a bracket', '1)Pay'],
    ['two stops behind it', '1.. Pay'],
    ['the marks in another order', '1). Pay'],
    ['no number', '. Pay'],
    ['an empty bracket', '() Pay'],
    ['a bullet alone', '• Pay'],
    ['a bullet and two spaces', '•  5. Pay'],
    ['the end of the text', '1.'],
    ['nothing', ''],
  ])('is not %s: %j', (_why, text) => {
    expect(readListMarker(text, 0)).toBeUndefined();
  });
});

describe('the number of the next item', () => {
  const next = (first: string, marked: string, floor = 0): string | undefined => {
    const { text, at } = withoutMark(marked);
    const marker = nextListMarker(text, at, floor, readListMarker(`${first} `, 0)!);
    return marker && text.slice(marker.start, marker.end);
  };

  it.each([
    ['1.', 'Pay 2|. Go', '2.'],
    ['9.', 'Pay 10|. Go', '10.'],
    ['99.', 'Pay 100|. Go', '100.'],
    ['1)', 'Pay 2|) Go', '2)'],
    ['1.)', 'Pay 2|.) Go', '2.)'],
    ['(1)', 'Pay (2|) Go', '(2)'],
    ['• 1.', 'Pay • 2|. Go', '• 2.'],
    ['• 1.', 'Pay •2|. Go', '•2.'],
    ['• (1)', 'Pay • (2|) Go', '• (2)'],
    ['a.', 'Pay b|. Go', 'b.'],
    ['y)', 'Pay z|) Go', 'z)'],
    ['1.', 'Pay\n2|. Go', '2.'],
    ['1.', ' 2|. Go', '2.'],
  ])('after %s: %j', (first, marked, marker) => {
    expect(next(first, marked)).toBe(marker);
  });

  it.each([
    ['one left out', '1.', 'Pay 3|. Go'],
    ['the same again', '2.', 'Pay 2|. Go'],
    ['the one before', '2.', 'Pay 1|. Go'],
    ['another style', '1)', 'Pay 2|. Go'],
    ['a bracket more', '1)', 'Pay (2|) Go'],
    ['a letter for a number', '1.', 'Pay b|. Go'],
    ['a bullet more', '1.', 'Pay • 2|. Go'],
    ['a number inside a word', '1.', 'Pay B2|. Go'],
    ['a letter at the end of a word', 'a.', 'Pay Bb|. Go'],
    ['a number of four digits', '999.', 'Pay 1000|. Go'],
    ['the end of an amount', '1.', 'Pay $2|. Go'],
    ['a decimal', '1.', 'Pay 2|.5 Go'],
    ['a mark that no number stands before', '1.', 'Pay 2. Go |. So'],
    ['the second mark of two', '1.)', 'Pay 2.|) Go'],
    ['the start of the text', '1.', '2|. Go'],
  ])('is not %s, after %s: %j', (_why, first, marked) => {
    expect(next(first, marked)).toBeUndefined();
  });

  it('begins no sooner than the sentence', () => {
    expect(next('1.', 'Pay 2|. Go', 4)).toBe('2.');
    expect(next('1.', 'Pay 2|. Go', 5)).toBeUndefined();
    expect(next('(1)', 'Pay (2|) Go', 4)).toBe('(2)');
    expect(next('(1)', 'Pay (2|) Go', 5)).toBeUndefined();
  });
});

it.each([
  ['•⁃●▪‣◦', true],
  ['-*·o.\u2021\u2024', false],
])('of %s each is a bullet: %j', (marks, bullet) => {
  expect(Array.from(marks, (mark) => isBullet(mark.charCodeAt(0)))).toEqual(Array.from(marks, () => bullet));
});
