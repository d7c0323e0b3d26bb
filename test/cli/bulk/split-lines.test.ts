import { describe, expect, it } from 'vitest';
import { type Line, splitLines } from '../../../src/cli/bulk/split-lines.js';

async function split(input: Uint8Array | string, { size = 1 << 16, maxSize = 100 } = {}): Promise<Line[]> {
  const bytes = Buffer.from(input);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
  }
  const lines: Line[] = [];
  for await (const line of splitLines(chunks(), { file: 'in', maxSize })) lines.push(line);
  return lines;
}

const places = (lines: readonly Line[]): [number, string][] => lines.map(({ number, text }) => [number, text]);

describe('lines of a stream', () => {
  it.each([
    [
      'the last line may lack its line break',
      'a\nb',
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'Windows line ends stay white space',
      'a\r\nb\r\n',
      [
        [1, 'a\r'],
        [2, 'b\r'],
      ],
    ],
    ['blank lines count and are left out', '\n \na\n\t\n', [[3, 'a']]],
    [
      'a byte order mark opens a file',
      '\ufeffa\n\ufeffb\n',
      [
        [1, 'a'],
        [2, '\ufeffb'],
      ],
    ],
    ['nothing has no lines', '', []],
    ['other separators are text', 'a\u2028b\u0085c\n', [[1, 'a\u2028b\u0085c']]],
  ])('%s', async (_, input, expected) => {
    for (const size of [1, 2, 3, 1000]) expect(places(await split(input, { size }))).toEqual(expected);
  });

  it('joins characters that the pieces cut', async () => {
    for (const size of [1, 2, 3])
      expect(places(await split('“é😀”\nç', { size }))).toEqual([
        [1, '“é😀”'],
        [2, 'ç'],
      ]);
  });

  it('knows how long each is', async () => {
    expect((await split('“é”\n\nab')).map(({ bytes }) => bytes)).toEqual([9, 2]);
  });

  it('reports what is not UTF-8 and goes on', async () => {
    const [broken, next] = await split(Uint8Array.of(0x61, 0xff, 0x0a, 0x62, 0x0a), { size: 1 });
    expect(broken).toMatchObject({ number: 1, error: { code: 'invalid-utf8' } });
    expect(next).toMatchObject({ number: 2, text: 'b' });
  });

  it('keeps of a line that is too long only its beginning', async () => {
    for (const size of [7, 1000, 1 << 20]) {
      const [long, fits, next] = await split(`${'x'.repeat(200_000)}\n${'y'.repeat(100)}\nz`, { size });
      expect(long!.text.length).toBeLessThanOrEqual(1024);
      expect(long).toMatchObject({ bytes: 200_001, error: { code: 'line-too-long' } });
      expect(long!.error!.message).toBe('the line has 200000 bytes, at most 100 are read (--max-size)');
      expect([fits!.text.length, fits!.error, next!.text]).toEqual([100, undefined, 'z']);
    }
  });
});
