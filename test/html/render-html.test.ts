import { describe, expect, test } from 'vitest';
import type { Analysis } from 'wirecopy';
import { escapeHtml } from '../../src/html/escape.js';
import { renderHtml } from '../../src/html/index.js';
import { type Layer, renderLayers } from '../../src/html/layers.js';

const text = 'Ana <Costa> said on Sunday the “old” bridge is safe.';
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });
const analysis: Analysis = {
  text,
  sentences: [{ ...span(text), paragraph: 0 }],
  entities: [{ ...span('Ana <Costa>'), type: 'PERSON', name: 'Ana <Costa>', id: 'e1', score: 1 }],
  dates: [
    {
      ...span('Sunday'),
      type: 'DATE',
      value: '2026-01-18',
      grain: 'day',
      interval: { start: '2026-01-18', end: '2026-01-19' },
    },
  ],
  quotes: [
    {
      ...span('the “old” bridge is safe'),
      type: 'mixed',
      quoted: [span('old')],
      speaker: { ...span('Ana <Costa>'), name: 'Ana <Costa>', entityId: 'e1', kind: 'name' },
      cue: span('said'),
      utterance: 'u1',
      closed: true,
      score: 1,
      rule: 'cue',
    },
  ],
  clusters: [{ id: 'e1', type: 'PERSON', name: 'Ana <Costa>', mentions: [span('Ana <Costa>')], quotes: [0] }],
};

describe('renderHtml', () => {
  const html = renderHtml(analysis, { title: '<script>alert(1)</script>' });

  test('the text comes out unchanged once tags are removed', () => {
    const article = html.slice(html.indexOf('</fieldset>') + 11, html.indexOf('</main>'));
    const plain = article
      .replace(/<a class="wc-ref".*?<\/a>|<span class="wc-tag">.*?<\/span>/gu, '')
      .replace(/<[^>]*>/gu, '')
      .trim();
    expect(plain).toBe(escapeHtml(text));
  });

  test('nothing of the text or the options becomes markup', () => {
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<Costa>');
  });

  test('a quotation and its source refer to each other', () => {
    expect(html).toContain('id="wc-quote-1"');
    expect(html).toContain('href="#wc-quote-1"');
    expect(html).toContain('href="#wc-source-of-1"');
    expect(html).toContain('id="wc-source-of-1"');
  });

  test('a fragment has no document around it and ids of its own', () => {
    const fragment = renderHtml(analysis, { form: 'fragment', idPrefix: 'story-2-' });
    expect(fragment).not.toContain('<html');
    expect([...fragment.matchAll(/ id="([^"]+)"/gu)].every((m) => m[1]!.startsWith('story-2-'))).toBe(true);
  });

  test('every element that is opened is closed, in order', () => {
    const stack: string[] = [];
    for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/gu)) {
      if (['meta', 'br', 'input'].includes(name!)) continue;
      if (slash) expect(stack.pop()).toBe(name);
      else stack.push(name!);
    }
    expect(stack).toEqual([]);
  });

  test.each([
    [{ form: 'pdf' }, /options.form must be "page" or "fragment", got "pdf"/u],
    [{ idPrefix: '"><img>' }, /options.idPrefix must start with a letter/u],
    [{ lang: 'english please' }, /options.lang must be a language tag/u],
  ])('an unusable option is refused: %o', (options, message) => {
    expect(() => renderHtml(analysis, options as never)).toThrow(message);
  });
});

test('layers that overlap are cut, and reopened without their id', () => {
  const layer = (start: number, end: number, rank: number, tag: string): Layer => ({
    start,
    end,
    rank,
    open: (first) => (first ? `<${tag} id>` : `<${tag}>`),
    close: `</${tag}>`,
  });
  expect(renderLayers('abcdef', 0, 6, [layer(0, 4, 0, 'q'), layer(2, 6, 1, 'e')])).toBe(
    '<q id>ab<e id>cd</e></q><e>ef</e>',
  );
  expect(renderLayers('abcdef', 0, 6, [layer(0, 4, 1, 'q'), layer(2, 6, 0, 'e')])).toBe(
    '<q id>ab</q><e id><q>cd</q>ef</e>',
  );
});
