import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/entities/mention.ts';
import { findRuleEntities } from '../../src/entities/rules/index.ts';
import { tokenize } from '../../src/tokens/index.ts';

interface Case {
  text: string;
  expect: (string | [string, string])[];
  why?: string;
}

function cases(name: string): Case[] {
  return JSON.parse(readFileSync(new URL(`../fixtures/entities/rules/${name}.json`, import.meta.url), 'utf8'));
}

function find(text: string): (Mention & { text: string })[] {
  return findRuleEntities(tokenize(text)).map((span) => ({ ...span, text: text.slice(span.start, span.end) }));
}

describe.each(['money', 'percent', 'quantity', 'phone'])('%s', (name) => {
  it.each(cases(name))('$text', ({ text, expect: expected }) => {
    const type = name.toUpperCase();
    expect(
      find(text)
        .filter((span) => span.type === type)
        .map((span) => span.text),
    ).toEqual(expected);
  });
});

describe('web', () => {
  it.each(cases('web'))('$text', ({ text, expect: expected }) => {
    expect(find(text).map((span) => [span.type, span.text])).toEqual(expected);
  });
});

describe('findRuleEntities', () => {
  const piece = fc.constantFrom(
    ...[
      '$',
      'US$',
      'Rs.',
      '4',
      '2,000',
      '.',
      ',',
      ' ',
      '-',
      '–',
      'bn',
      ' million',
      ' of',
      'millions',
      'a',
      '%',
      ' per cent',
    ],
    ...[
      'km',
      '@',
      '#',
      'www.',
      'http://',
      'x.org',
      '(',
      ')',
      '+44',
      '½',
      '°',
      'C',
      '\ud800',
      '\0',
      '\n',
      'N',
      'won',
      "'s",
    ],
  );

  it('gives exact spans in order, none overlapping, for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 30 }).map((p) => p.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          let end = 0;
          for (const span of findRuleEntities(tokenize(text))) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
            end = span.end;
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['digits', '7'],
    ['signs', '$'],
    ['doubtful signs', 'N5 '],
    ['ranges', '3-'],
    ['number words', 'one '],
    ['a and', 'a million and '],
    ['stops', '.'],
    ['hosts', 'a.'],
    ['at signs', '@a'],
    ['hash signs', '#a'],
    ['URLs', 'http://'],
    ['brackets', '('],
    ['phone groups', '555 '],
    ['letters', 'x'],
    ['degrees', '4 square '],
  ])('takes linear time on %s', (_, unit) => {
    const time = (length: number): number => {
      const tokens = tokenize(unit.repeat(Math.ceil(length / unit.length)));
      const start = process.cpuUsage().user;
      findRuleEntities(tokens);
      return (process.cpuUsage().user - start) / 1000;
    };
    time(20_000);
    expect(time(200_000)).toBeLessThan(2_000);
  });
});
