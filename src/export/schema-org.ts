import type { Analysis, EntityCluster } from '../types.js';
import { readOptions, requireAnalysis, requireString } from '../input.js';
import { wellFormed } from './well-formed.js';

/** A schema.org Quotation. */
export interface SchemaOrgQuotation {
  '@type': 'Quotation';
  text: string;
  /** A name alone where the source is neither a person nor an organisation, or unnamed ("officials"). */
  spokenByCharacter?: { '@type': 'Person' | 'Organization'; name: string } | string;
  isPartOf?: { '@type': 'NewsArticle'; '@id': string };
}

/** JSON-LD with the quotations of a text. */
export interface SchemaOrgGraph {
  '@context': 'https://schema.org';
  '@graph': SchemaOrgQuotation[];
}

/**
 * Direct quotations as schema.org Quotation in JSON-LD (https://schema.org/Quotation).
 *
 * @param analysis What {@link analyze} returned.
 * @param options `url`: the article's address, for `isPartOf`.
 * @returns One Quotation an utterance, its pieces joined by an ellipsis where an attribution stood between them; only
 *   what stands between quotation marks.
 * @throws TypeError when `analysis` is nothing that `analyze` returns.
 * @example
 * ```ts
 * import { analyze } from 'wirecopy';
 * import { toSchemaOrg } from 'wirecopy/export';
 *
 * toSchemaOrg(analyze('It rained.'))['@graph'] // => []
 * ```
 */
export function toSchemaOrg(analysis: Analysis, options: { url?: string } = {}): SchemaOrgGraph {
  requireAnalysis('toSchemaOrg', analysis);
  const { url } = readOptions<{ url?: string }>('toSchemaOrg', options, ['url']);
  const article = url === undefined ? undefined : requireString('toSchemaOrg', 'url', url, '');
  const clusters = new Map(analysis.clusters.map((cluster) => [cluster.id, cluster]));
  const utterances = new Map<string, Analysis['quotes']>();
  for (const quote of analysis.quotes) {
    if (quote.type !== 'direct') continue;
    const pieces = utterances.get(quote.utterance);
    if (pieces) pieces.push(quote);
    else utterances.set(quote.utterance, [quote]);
  }
  const graph: SchemaOrgQuotation[] = [];
  for (const quotes of utterances.values()) {
    const speaker = quotes.find((quote) => quote.speaker)?.speaker;
    graph.push({
      '@type': 'Quotation',
      text: wellFormed(quotes.flatMap((quote) => quote.quoted.map((span) => span.text)).join(' … ')),
      ...(speaker ? { spokenByCharacter: speakerOf(speaker.name, clusters.get(speaker.entityId ?? '')) } : {}),
      ...(article === undefined ? {} : { isPartOf: { '@type': 'NewsArticle' as const, '@id': article } }),
    });
  }
  return { '@context': 'https://schema.org', '@graph': graph };
}

/** schema.org lets a person or an organisation speak, or a text stand for either. */
function speakerOf(speaker: string, cluster: EntityCluster | undefined): SchemaOrgQuotation['spokenByCharacter'] & {} {
  const name = wellFormed(speaker);
  if (cluster?.type === 'PERSON') return { '@type': 'Person', name };
  return cluster?.type === 'ORG' ? { '@type': 'Organization', name } : name;
}
