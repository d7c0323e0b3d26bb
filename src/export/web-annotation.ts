import type { Analysis, Span } from '../types.js';
import { readOptions, requireAnalysis } from '../input.js';
import { codePointOffsets } from './offsets.js';
import { wellFormed } from './well-formed.js';

/** How {@link toWebAnnotation} names the annotated text. */
export interface WebAnnotationOptions {
  /** IRI of the annotated text. */
  source: string;
}

/** An annotation collection in JSON-LD; what it holds is fixed by the W3C Web Annotation Data Model. */
export interface WebAnnotationPage {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  type: 'AnnotationPage';
  id: string;
  items: WebAnnotation[];
}

/** One annotation: a body about a place in the text. */
export interface WebAnnotation {
  type: 'Annotation';
  id: string;
  motivation: 'identifying' | 'classifying' | 'describing';
  body: Record<string, unknown>[];
  target: { source: string; selector: [TextQuoteSelector, TextPositionSelector] };
}

/** The words of a place with what stands around them. */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** A place by offsets in Unicode code points, end exclusive. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** Length of `prefix` and `suffix` in UTF-16 code units. */
const CONTEXT = 32;

/**
 * Entities, dates and quotations as W3C Web Annotations (https://www.w3.org/TR/annotation-model/).
 *
 * @param analysis What {@link analyze} returned.
 * @param options `source`: the IRI of the annotated text.
 * @returns An annotation page in JSON-LD. Each target has a quote selector and a position selector, in code points
 *   as the model demands. A quotation's body names speaker and cue.
 * @throws TypeError when `analysis` is nothing that `analyze` returns or `source` is missing.
 * @example
 * ```ts
 * import { analyze } from 'wirecopy';
 * import { toWebAnnotation } from 'wirecopy/export';
 *
 * const page = toWebAnnotation(analyze('It rained in 2024.'), { source: 'https://example.org/rain' });
 * page.items[0]?.target.selector[1] // => { type: 'TextPositionSelector', start: 13, end: 17 }
 * ```
 */
export function toWebAnnotation(analysis: Analysis, options: WebAnnotationOptions): WebAnnotationPage {
  requireAnalysis('toWebAnnotation', analysis);
  const { source } = readOptions<WebAnnotationOptions>('toWebAnnotation', options, ['source']);
  if (typeof source !== 'string' || source === '') {
    throw new TypeError(
      'toWebAnnotation: options.source must be the IRI of the text, such as "https://example.org/story"',
    );
  }
  const text = wellFormed(analysis.text);
  const map = codePointOffsets(text);
  /** An offset that cuts no character in two. */
  const whole = (offset: number): number => map.toUtf16(map.fromUtf16(offset));
  const items: WebAnnotation[] = [];
  const add = (
    name: string,
    motivation: WebAnnotation['motivation'],
    span: Span,
    body: Record<string, unknown>[],
  ): void => {
    items.push({
      type: 'Annotation',
      id: `${source}#${name}`,
      motivation,
      body,
      target: {
        source,
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: text.slice(span.start, span.end),
            prefix: text.slice(whole(Math.max(0, span.start - CONTEXT)), span.start),
            suffix: text.slice(span.end, whole(span.end + CONTEXT)),
          },
          { type: 'TextPositionSelector', start: map.fromUtf16(span.start), end: map.fromUtf16(span.end) },
        ],
      },
    });
  };
  analysis.entities.forEach((entity, i) => {
    add(`entity-${i + 1}`, 'identifying', entity, [
      textBody(entity.type, 'tagging'),
      textBody(entity.name, 'identifying'),
    ]);
  });
  analysis.dates.forEach((date, i) => {
    add(`date-${i + 1}`, 'classifying', date, [textBody(date.type, 'tagging'), textBody(date.value, 'classifying')]);
  });
  analysis.quotes.forEach((quote, i) => {
    const body = [textBody(quote.type, 'tagging')];
    if (quote.speaker) body.push(textBody(`Speaker: ${quote.speaker.name}`, 'describing'));
    if (quote.cue) body.push(textBody(`Cue: ${quote.cue.text}`, 'describing'));
    add(`quote-${i + 1}`, 'describing', quote, body);
  });
  return { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', id: `${source}#annotations`, items };
}

function textBody(value: string, purpose: string): Record<string, unknown> {
  return { type: 'TextualBody', value: wellFormed(value), purpose, format: 'text/plain' };
}
