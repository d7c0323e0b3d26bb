/** Layers over a stretch of text. */
import { describe, expect, test } from 'vitest';
import { type Layer, renderLayers } from '../../src/html/layers.js';

describe('layers', () => {
  const layer = (start: number, end: number, rank: number, tag: string, after?: string): Layer => ({
    start,
    end,
    rank,
    open: (first) => (first ? `<${tag} 1>` : `<${tag}>`),
    close: `</${tag}>`,
    ...(after === undefined ? {} : { after }),
  });

  test.each([
    ['none', [], 'abcdef'],
    ['the whole', [layer(0, 6, 0, 'a')], '<a 1>abcdef</a>'],
    ['inside', [layer(2, 4, 0, 'a')], 'ab<a 1>cd</a>ef'],
    ['one after the other', [layer(0, 3, 0, 'a'), layer(3, 6, 0, 'b')], '<a 1>abc</a><b 1>def</b>'],
    ['empty ones are left out', [layer(3, 3, 0, 'a')], 'abcdef'],
    [
      'the same place: the lower rank is outside',
      [layer(1, 3, 1, 'b'), layer(1, 3, 0, 'a')],
      'a<a 1><b 1>bc</b></a>def',
    ],
    [
      'the same start: the lower rank is outside, and cut by nothing',
      [layer(0, 2, 0, 'a'), layer(0, 4, 1, 'b')],
      '<a 1><b 1>ab</b></a><b>cd</b>ef',
    ],
    [
      'the same start and rank: the longer is outside',
      [layer(0, 2, 0, 'b'), layer(0, 4, 0, 'a')],
      '<a 1><b 1>ab</b>cd</a>ef',
    ],
    ['the same rank, one within the other', [layer(0, 4, 0, 'a'), layer(1, 2, 0, 'b')], '<a 1>a<b 1>b</b>cd</a>ef'],
    ['what stands after the end', [layer(1, 3, 0, 'a', '*')], 'a<a 1>bc</a>*def'],
    [
      'after two ends: the inner first',
      [layer(0, 3, 0, 'a', '+'), layer(1, 3, 1, 'b', '*')],
      '<a 1>a<b 1>bc</b></a>*+def',
    ],
    ['after an end at the end', [layer(4, 6, 0, 'a', '*')], 'abcd<a 1>ef</a>*'],
  ])('%s', (_why, layers, html) => {
    expect(renderLayers('abcdef', 0, 6, layers)).toBe(html);
  });

  test.each([
    ['that begin before the stretch go on in it', [layer(0, 4, 0, 'a')], '<a>cd</a>e'],
    ['that end behind it stop with it, and what follows them waits', [layer(3, 6, 0, 'a', '*')], 'c<a 1>de</a>'],
    ['that end with it', [layer(3, 5, 0, 'a', '*')], 'c<a 1>de</a>*'],
    ['that begin with it', [layer(2, 3, 0, 'a')], '<a 1>c</a>de'],
    ['before it or behind it', [layer(0, 2, 0, 'a', '*'), layer(5, 6, 0, 'b', '*')], 'cde'],
    ['all around it', [layer(0, 6, 0, 'a', '*')], '<a>cde</a>'],
  ])('of a stretch: %s', (_why, layers, html) => {
    expect(renderLayers('abcdef', 2, 5, layers)).toBe(html);
  });

  test('the text is escaped', () => {
    expect(renderLayers('<&>', 0, 3, [layer(1, 2, 0, 'a')])).toBe('&lt;<a 1>&amp;</a>&gt;');
  });
});
