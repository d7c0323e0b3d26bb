/** Trees, whole. */
import { describe, expect, test } from 'vitest';
import { type NlcstNode, toNlcst } from '../../src/export/index.js';
import { quoteIn, spanIn } from '../made.js';
import { analysisOf, entityIn } from './made.js';

describe('nlcst', () => {
  /** `Type(children)` or `Type"value"`, with what is attached to it after an @. */
  function shown({ type, value, children, data }: NlcstNode): string {
    const attached = data ? `@${Object.keys(data).join('+')}` : '';
    const inner = children ? `(${children.map(shown).join(' ')})` : JSON.stringify(value);
    return type.replace('Node', '') + attached + inner;
  }

  test('paragraphs, sentences, words, marks, symbols and white space', () => {
    const text = ' Ana’s 5 $. It rained.\n\nSo!\n';
    const sentences = [
      { ...spanIn(text, 'Ana’s 5 $.'), paragraph: 0 },
      { ...spanIn(text, 'It rained.'), paragraph: 0 },
      { ...spanIn(text, 'So!'), paragraph: 1 },
    ];
    expect(shown(toNlcst(analysisOf(text, { sentences })))).toBe(
      'Root(WhiteSpace" " Paragraph(' +
        'Sentence(Word(Text"Ana") Word(Text"’s") WhiteSpace" " Word(Text"5") WhiteSpace" " Symbol"$" Punctuation".") WhiteSpace" " ' +
        'Sentence(Word(Text"It") WhiteSpace" " Word(Text"rained") Punctuation".")) WhiteSpace"\\n\\n" ' +
        'Paragraph(Sentence(Word(Text"So") Punctuation"!")) WhiteSpace"\\n")',
    );
  });

  test('what starts at a leaf is attached to it', () => {
    const text = 'May rain';
    const analysis = analysisOf(text, {
      entities: [entityIn(text, 'May', 'PERSON')],
      dates: [{ ...spanIn(text, 'May'), type: 'DATE', grain: 'month', value: '2026-05' }],
      quotes: [quoteIn(text, 'May rain'), quoteIn(text, 'rain')],
    });
    const root = toNlcst(analysis);
    expect(shown(root)).toBe(
      'Root(Paragraph(Sentence(Word@quote+date+entity(Text"May") WhiteSpace" " Word@quote(Text"rain"))))',
    );
    const [may] = root.children![0]!.children![0]!.children!;
    expect(may!.data).toEqual({ quote: analysis.quotes[0], date: analysis.dates[0], entity: analysis.entities[0] });
  });

  test('a sentence that ends inside a word, and blanks at its ends', () => {
    const text = 'Osloites left. ';
    const sentences = [
      { ...spanIn(text, 'Oslo'), paragraph: 0 },
      { ...spanIn(text, 'ites left. '), paragraph: 0 },
    ];
    expect(shown(toNlcst(analysisOf(text, { sentences })))).toBe(
      'Root(Paragraph(Sentence(Word(Text"Oslo")) Sentence(Word(Text"ites") WhiteSpace" " Word(Text"left") Punctuation"." WhiteSpace" ")))',
    );
  });

  test('an empty text', () => {
    const origin = { line: 1, column: 1, offset: 0 };
    expect(toNlcst(analysisOf(''))).toEqual({
      type: 'RootNode',
      children: [],
      position: { start: origin, end: origin },
    });
  });

  test('lines end at LF, CR or both', () => {
    const text = 'a\nb\rc\r\nd\r';
    const sentences = ['a', 'b', 'c', 'd'].map((words, paragraph) => ({ ...spanIn(text, words), paragraph }));
    const root = toNlcst(analysisOf(text, { sentences }));
    const starts = root.children!.filter(({ type }) => type === 'ParagraphNode').map(({ position }) => position);
    expect(starts.map(({ start, end }) => [start.line, start.column, end.line, end.column])).toEqual([
      [1, 1, 1, 2],
      [2, 1, 2, 2],
      [3, 1, 3, 2],
      [4, 1, 4, 2],
    ]);
    expect(root.position.end).toEqual({ line: 5, column: 1, offset: 9 });
    // Between CR and LF nothing begins.
    const breaks = root.children!.filter(({ type }) => type === 'WhiteSpaceNode').map(({ position }) => position.end);
    expect(breaks.map(({ line, column }) => [line, column])).toEqual([
      [2, 1],
      [3, 1],
      [4, 1],
      [5, 1],
    ]);
  });
});
