import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64, decodeInt8 } from '../../src/model/base64.js';

describe('decodeBase64', () => {
  it('gives back the bytes that Node encoded', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect([...decodeBase64(Buffer.from(bytes).toString('base64'))]).toEqual([...bytes]);
      }),
    );
  });

  it('skips line breaks and padding', () => {
    expect([...decodeBase64('AQID\nBA==\n')]).toEqual([1, 2, 3, 4]);
  });
});

describe('decodeInt8', () => {
  it('reads bytes as signed numbers', () => {
    expect([...decodeInt8(Buffer.from([0, 1, 127, 128, 255]).toString('base64'))]).toEqual([0, 1, 127, -128, -1]);
  });
});
