/** Annotations, whole. */
import { describe, expect, test } from 'vitest';
import { toWebAnnotation } from '../../src/export/index.js';
import { sample } from './sample.js';
import { quoteIn } from '../made.js';
import { analysisOf, entityIn } from './made.js';

describe('W3C Web Annotation', () => {
  test('the sample', () => {
    const target = (words: string, start: number, end: number, prefix: string, suffix: string) => ({
      source: 'urn:a',
      selector: [
        { type: 'TextQuoteSelector', exact: words, prefix, suffix },
        { type: 'TextPositionSelector', start, end },
      ],
    });
    const body = (value: string, purpose: string) => ({ type: 'TextualBody', value, purpose, format: 'text/plain' });
    expect(toWebAnnotation(sample, { source: 'urn:a' })).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationPage',
      id: 'urn:a#annotations',
      items: [
        {
          type: 'Annotation',
          id: 'urn:a#entity-1',
          motivation: 'identifying',
          body: [body('PERSON', 'tagging'), body('Ana𝒳 Costa', 'identifying')],
          target: target('Ana𝒳 Costa', 6, 16, '🙂  Mr ', '\r\nsaid on Sunday: “All is well.”'),
        },
        {
          type: 'Annotation',
          id: 'urn:a#date-1',
          motivation: 'classifying',
          body: [body('DATE', 'tagging'), body('2026-01-18', 'classifying')],
          target: target('Sunday', 26, 32, '🙂  Mr Ana𝒳 Costa\r\nsaid on ', ': “All is well.”\n\nIt rained.'),
        },
        {
          type: 'Annotation',
          id: 'urn:a#quote-1',
          motivation: 'describing',
          body: [body('direct', 'tagging'), body('Speaker: Ana𝒳 Costa', 'describing'), body('Cue: said', 'describing')],
          target: target('“All is well.”', 34, 48, 'Mr Ana𝒳 Costa\r\nsaid on Sunday: ', '\n\nIt rained.'),
        },
      ],
    });
  });

  test('what stands around a place: 32 code units, no character cut in two', () => {
    const text = `${'🙂'.repeat(20)}aXb${'🙂'.repeat(20)}`;
    const [annotation] = toWebAnnotation(analysisOf(text, { entities: [entityIn(text, 'X', 'MISC')] }), {
      source: 'a',
    }).items;
    expect(annotation!.target.selector[0]).toMatchObject({
      prefix: `${'🙂'.repeat(16)}a`,
      suffix: `b${'🙂'.repeat(15)}`,
    });
    const plain = `${'p'.repeat(40)}X${'s'.repeat(40)}`;
    const [other] = toWebAnnotation(analysisOf(plain, { entities: [entityIn(plain, 'X', 'MISC')] }), {
      source: 'a',
    }).items;
    expect(other!.target.selector[0]).toMatchObject({ prefix: 'p'.repeat(32), suffix: 's'.repeat(32) });
  });

  test('a quotation without source and cue says its type alone', () => {
    const text = '“No.”';
    const { items } = toWebAnnotation(analysisOf(text, { quotes: [quoteIn(text, text)] }), { source: 'a' });
    expect(items[0]!.body).toHaveLength(1);
  });

  test.each([[undefined], [{}], [{ source: '' }], [{ source: 5 }]])('needs the address of the text: %j', (options) => {
    expect(() => toWebAnnotation(sample, options as never)).toThrow(
      new TypeError('toWebAnnotation: options.source must be the IRI of the text, such as "https://example.org/story"'),
    );
  });

  test('refuses what it does not know', () => {
    expect(() => toWebAnnotation(sample, { sauce: 'a' } as never)).toThrow(
      new RangeError('toWebAnnotation: unknown option "sauce"; did you mean "source"? Known options: source'),
    );
  });
});
