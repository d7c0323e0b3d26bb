/** Highlighting in React: the text stays whole, and each piece has the layers that it lies in. */
import { parseHTML } from 'linkedom';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { analyze, type Analysis, type Entity, type Quote } from 'wirecopy';
import { AnnotatedText, piecesOf } from '../../examples/react/annotated-text.js';

const render = (analysis: Analysis): Element =>
  parseHTML(`<main>${renderToStaticMarkup(createElement(AnnotatedText, { analysis }))}</main>`).document.querySelector(
    'main',
  )!;

it('keeps the text and marks quotations, names and dates in it', () => {
  const text = 'Fire & smoke\n\n“The <b>dam</b> broke on Sunday in Porto,” said Ana Ruiz.';
  const main = render(analyze(text, { referenceDate: '2026-01-20' }));
  expect(main.textContent).toBe(text);
  const marks = [...main.querySelectorAll('mark')].map((mark) => [mark.className, mark.title, mark.textContent]);
  expect(marks).toContainEqual(['quote direct date', 'Ana Ruiz; 2026-01-18', 'Sunday']);
  expect(marks).toContainEqual(['quote direct entity loc', 'Ana Ruiz; Porto', 'Porto']);
  expect(marks).toContainEqual(['entity person', 'Ana Ruiz', 'Ana Ruiz']);
});

it('cuts layers that overlap without nesting', () => {
  const text = 'abcdef';
  const span = (start: number, end: number): { start: number; end: number; text: string } => ({
    start,
    end,
    text: text.slice(start, end),
  });
  const entities = [{ ...span(2, 5), type: 'ORG', name: 'cde', id: 'e1', score: 1 }] as Entity[];
  const quotes = [{ ...span(0, 3), type: 'indirect', quoted: [], speaker: null, cue: null }] as unknown as Quote[];
  const analysis: Analysis = { text, sentences: [], entities, dates: [], quotes, clusters: [] };
  const pieces = piecesOf(analysis).map(({ start, end, layers }) => [text.slice(start, end), layers.length]);
  expect(pieces).toEqual([
    ['ab', 1],
    ['c', 2],
    ['de', 1],
    ['f', 0],
  ]);
  expect(render(analysis).textContent).toBe(text);
});

it('an empty text is an empty paragraph', () => {
  expect(render(analyze('')).innerHTML).toBe('<p style="white-space:pre-wrap"></p>');
});
