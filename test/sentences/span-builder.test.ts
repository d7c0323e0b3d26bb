import { describe, expect, it } from 'vitest';
import { SpanBuilder } from '../../src/sentences/span-builder.js';

function built(text: string, build: (builder: SpanBuilder) => void): [string, number][] {
  const builder = new SpanBuilder(text);
  build(builder);
  const { count, starts, ends, paragraphs } = builder.finish();
  expect([starts.length, ends.length, paragraphs.length]).toEqual([count, count, count]);
  return Array.from({ length: count }, (_, i) => [text.slice(starts[i], ends[i]), paragraphs[i]!]);
}

describe('sentences of a text', () => {
  it('are none at first', () => {
    expect(built('He left.', () => {})).toEqual([]);
  });

  it('are trimmed at their end, and left out where only white space is left', () => {
    const spans = built('He left. \n  ', (builder) => {
      builder.add(0, 12);
      builder.add(8, 12);
      builder.add(12, 12);
      builder.add(1, 1);
    });
    expect(spans).toEqual([['He left.', 0]]);
  });

  it('are kept though they are more than the text seemed to hold', () => {
    const text = 'a'.repeat(200);
    const spans = built(text, (builder) => {
      for (let i = 0; i < text.length; i++) {
        builder.add(i, i + 1);
        if (i % 3 === 2) builder.endParagraph();
      }
    });
    expect(spans).toEqual(Array.from(text, (letter, i) => [letter, Math.floor(i / 3)]));
  });

  it('keep their places when there are more of them', () => {
    const builder = new SpanBuilder('a'.repeat(30));
    for (let i = 0; i < 30; i++) builder.add(i, i + 1);
    expect([...builder.finish().starts]).toEqual(Array.from({ length: 30 }, (_, i) => i));
    expect([...builder.finish().ends]).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
  });

  it('are counted in paragraphs that hold one at least', () => {
    const spans = built('a b c', (builder) => {
      builder.endParagraph();
      builder.add(0, 1);
      builder.endParagraph();
      builder.endParagraph();
      builder.add(1, 2);
      builder.endParagraph();
      builder.add(2, 3);
      builder.add(4, 5);
    });
    expect(spans).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 1],
    ]);
  });
});
