/** The day of publication as the text itself gives it, on which "today" is. */
import { describe, expect, test } from 'vitest';
import { extractDates } from '../../src/dates/index.js';

const today = (text: string): string | undefined => extractDates(`${text}It opens today.`).at(-1)?.value;
const UNKNOWN = 'XXXX-XX-XX';
const DAY = '2025-08-11';

describe('a full date on a short line', () => {
  test.each([
    ['alone', '11 August 2025\n', DAY],
    ['with a time', '11 August 2025, 10:30 a.m.\n', DAY],
    ['with a part of the day', 'Night of 11 August 2025\n', DAY],
    ['behind other words', 'Statement of the spokesman, Geneva, 11 August 2025\n', DAY],
    ['the first of them', '11 August 2025\n12 August 2025\n', DAY],
    ['but no sentence', 'It shut on 11 August 2025.\n', UNKNOWN],
    ['whatever ends it', 'Did it shut on 11 August 2025?\n', UNKNOWN],
    ['before blanks', 'How it shut on 11 August 2025! \n', UNKNOWN],
    ['nor part of a paragraph', 'It shut on 11 August 2025 and opened again. ', UNKNOWN],
    ['not without its day', 'August 2025\n', UNKNOWN],
    ['nor without its year', '11 August\n', UNKNOWN],
    ['nor without its month', '2025\n', UNKNOWN],
    ['nor long ago', '11 August 44 BC\n', UNKNOWN],
    ['nor a time alone', '10:30 a.m.\n', UNKNOWN],
    ['a length is passed over', 'Two weeks\n11 August 2025\n', DAY],
  ])('%s', (_, text, expected) => {
    expect(today(text)).toBe(expected);
  });

  test.each([
    [90, 'before', `${'w '.repeat(38)}11 August 2025`, DAY],
    [91, 'before', `x${'w '.repeat(38)}11 August 2025`, UNKNOWN],
    [90, 'behind', `11 August 2025${' w'.repeat(38)}`, DAY],
    [91, 'behind', `11 August 2025${' w'.repeat(38)}x`, UNKNOWN],
  ])('of %i characters, most of them %s', (length, _, line, expected) => {
    expect(line).toHaveLength(length);
    expect(today(`${line}\n`)).toBe(expected);
  });

  test.each([
    [600, DAY],
    [601, UNKNOWN],
  ])('that begins after %i characters', (at, expected) => {
    expect(today(`${'w'.repeat(at - 1)}\n11 August 2025\n`)).toBe(expected);
  });
});

describe('behind a word that says so', () => {
  test.each([
    ['Published on 11 August 2025 by the ministry. ', DAY],
    ['Posted 11 August 2025 by the ministry. ', DAY],
    ['Last updated: 11 August 2025 by the ministry. ', DAY],
    ['Issued 11 August 2025 by the ministry. ', DAY],
    ['Date: 11 August 2025, by the ministry. ', DAY],
    ['Released on 11 August 2025 by the ministry. ', DAY],
    ['Mandated on 11 August 2025 by the ministry. ', UNKNOWN],
    ['It was published. It closed on 11 August 2025 by law. ', UNKNOWN],
    ['Published by the ministry now 11 August 2025 in Geneva. ', DAY],
    ['Published by the ministry here 11 August 2025 in Geneva. ', UNKNOWN],
    ['Published\nGeneva 11 August 2025 it shut. ', UNKNOWN],
  ])('%s', (text, expected) => {
    expect(today(text)).toBe(expected);
  });
});

describe('in a dateline', () => {
  test.each([
    ['GENEVA, 11 August 2025 (Agency) — ', DAY],
    ['ABUJA, Nigeria, August 11, 2025 -- ', DAY],
    ['GENEVA (11 August 2025) - ', DAY],
    ['GENEVA, 11 August 2025: ', DAY],
    ['Übersee, 11 August 2025 — ', DAY],
    ['GENEVA, 11 August 2025 w: ', UNKNOWN],
    ['GENEVA 11 August 2025 — ', UNKNOWN],
    ['in Geneva, 11 August 2025 — ', UNKNOWN],
    ['11 August 2025 — ', UNKNOWN],
    ['GENEVA, 11 August 2025 w w w w w w w — ', DAY],
    ['GENEVA, 11 August 2025 w w w w w w w w — ', UNKNOWN],
    ['GENEVA, 11 August 2025. It shut — ', UNKNOWN],
    ['GENEVA, 11 August 2025 it shut. ', UNKNOWN],
  ])('%s', (text, expected) => {
    expect(today(text)).toBe(expected);
  });
});
