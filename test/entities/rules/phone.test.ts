import { describe, expect, it } from 'vitest';
import { endOfPhone } from '../../../src/entities/rules/phone.ts';

const phoneIn = (text: string): string | null => {
  const end = endOfPhone(text, 0);
  return end < 0 ? null : text.slice(0, end);
};

describe('endOfPhone', () => {
  it.each([
    ['+12345678', 'eight digits'],
    ['+123456789012345', 'fifteen digits, as many as E.164 allows'],
    ['+44 (0)20 7946 0123', 'a trunk prefix in brackets'],
    ['+967-1-555-0137', 'hyphens'],
    ['+967\u00a01\u2011555.0137', 'no-break marks and stops'],
    ['(212) 555-0137', 'an area code in brackets'],
    ['(212)555-0137', 'and no space'],
    ['213-555-0137', 'North American'],
    ['012-555-0137', 'a leading zero'],
    ['1-800-555-0137', 'a service number'],
    ['1300 555 013', 'Australian service numbers'],
    ['1800 555 013', 'and free ones'],
    ['0800 555 013', 'a leading zero in this shape'],
    ['020 7946 0123', 'national, eleven digits'],
    ['01 2345 678', 'national, nine digits'],
    ['030 1234567', 'two groups'],
  ])('%s: %s', (text) => {
    expect(phoneIn(text)).toBe(text);
    expect(phoneIn(`${text}, or`)).toBe(text);
  });

  it.each([
    ['+1234567', 'seven digits'],
    ['+1234567890123456', 'sixteen digits'],
    ['+012345678', 'no country begins with 0'],
    ['+', 'a sign alone'],
    ['112-555-0137', 'no area code begins with 1'],
    ['2-800-555-0137', 'only 1 is dialled first'],
    ['1500 555 013', 'no service'],
    ['2300 555 013', 'no service either'],
    ['4130 055 501', 'nor inside'],
    ['01 2345 67', 'eight digits'],
    ['01234 5678901', 'twelve digits'],
    ['0 1234 56789', 'a zero alone'],
    ['0123456789', 'one group'],
    ['20 7946 0123', 'no leading zero'],
    ['(212 555-0137', 'an open bracket'],
    ['() 212-555-0137', 'empty brackets'],
    ['212--555-0137', 'a doubled hyphen'],
    ['212/555/0137', 'other joints'],
    ['020 7946 0123x', 'letters stick to it'],
    ['020 7946 0123%', 'a percentage'],
    ['', 'nothing'],
  ])('not %s: %s', (text) => {
    expect(phoneIn(text)).toBeNull();
  });

  it('reads no further than the longest number with its marks', () => {
    expect(phoneIn(`+1 2 3 4 5 6 7 8 9 0 1 2 3 4 5`)).toBe('+1 2 3 4 5 6 7 8 9 0 1 2 3');
    expect(phoneIn('+44 20 7946 0123 ')).toBe('+44 20 7946 0123');
  });
});
