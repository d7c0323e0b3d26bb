import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePointOffsets, utf8Offsets } from '../../src/export/index.js';

const anyString = fc.string({
  unit: fc.oneof(
    fc.constantFrom('a', 'é', '€', '🙂', '\ud800', '\udc00', '\n'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

describe('offsets', () => {
  test('code points agree with Array.from, bytes with TextEncoder', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const points = codePointOffsets(text);
        const bytes = utf8Offsets(text);
        let at = 0;
        Array.from(text).forEach((c, i) => {
          expect(points.fromUtf16(at)).toBe(i);
          expect(points.toUtf16(i)).toBe(at);
          expect(bytes.fromUtf16(at)).toBe(new TextEncoder().encode(text.slice(0, at)).length);
          expect(bytes.toUtf16(bytes.fromUtf16(at))).toBe(at);
          at += c.length;
        });
        expect(points.fromUtf16(text.length)).toBe(Array.from(text).length);
      }),
    );
  });

  test('there and back again, through each of the three units', () => {
    fc.assert(
      fc.property(anyString, fc.nat(), (text, n) => {
        const points = codePointOffsets(text);
        const bytes = utf8Offsets(text);
        const start = points.toUtf16(points.fromUtf16(n % (text.length + 1)));
        expect(points.toUtf16(points.fromUtf16(start))).toBe(start);
        expect(bytes.toUtf16(bytes.fromUtf16(start))).toBe(start);
        const encoded = new TextEncoder().encode(text);
        const decode = (from: number, to: number): string =>
          new TextDecoder('utf-8', { ignoreBOM: true }).decode(encoded.slice(from, to));
        const head = decode(0, bytes.fromUtf16(start));
        const tail = decode(bytes.fromUtf16(start), bytes.fromUtf16(text.length));
        expect(head + tail).toBe(Buffer.from(text, 'utf8').toString('utf8'));
        expect(Array.from(head)).toHaveLength(points.fromUtf16(start));
      }),
    );
  });

  test('offsets never run backwards, and end where the text ends', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        for (const map of [codePointOffsets(text), utf8Offsets(text)]) {
          const all = Array.from({ length: text.length + 1 }, (_, i) => map.fromUtf16(i));
          expect(all).toEqual([...all].sort((a, b) => a - b));
          expect(map.toUtf16(map.fromUtf16(text.length))).toBe(text.length);
          expect(map.toUtf16(Number.MAX_SAFE_INTEGER)).toBe(text.length);
        }
      }),
    );
  });

  test('an offset inside a character is taken as its start, one outside the text as its nearest end', () => {
    expect(codePointOffsets('a🙂b').fromUtf16(2)).toBe(1);
    expect(utf8Offsets('a€b').toUtf16(2)).toBe(1);
    expect(codePointOffsets('ab').fromUtf16(99)).toBe(2);
    expect(codePointOffsets('ab').fromUtf16(-1)).toBe(0);
  });
});
