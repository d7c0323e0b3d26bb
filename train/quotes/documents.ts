import { readText } from '../../src/phrases/reading.js';
import type { Reading } from '../../src/phrases/reading.js';
import type { SourceMention } from '../../src/coreference/mentions.js';
import { entityReferent, type Referent } from '../../src/coreference/referents.js';
import { findSentences } from '../../src/sentences/find.js';
import { tokenize } from '../../src/tokens/index.js';
import { tagTokens } from '../../src/tokens/wink.js';
import type { Entity, EntityType } from '../../src/types.js';
import type { Article, Range } from '../corpus/read.js';

/** An own article with its annotated sources, read as the library reads it. */
export interface QuotedDocument {
  readonly id: string;
  readonly reading: Reading;
  /** Source mentions in the order of their quotations. */
  readonly mentions: readonly SourceMention[];
  /** What each mention means. */
  readonly referents: readonly Referent[];
  readonly quoted: readonly Range[];
}

/** Entity labels of the corpus that are types of the library. */
const NO_ENTITY: ReadonlySet<string> = new Set(['DATE', 'MONEY', 'TIME']);

/** Reads an article: entities and sources as annotated, sentences and tags as the library finds them. */
export function quotedDocument(article: Article): QuotedDocument {
  const { text } = article;
  const tokens = tokenize(text);
  const entities = article.entities
    .filter(({ label }) => !NO_ENTITY.has(label))
    .map(({ start, end, label, name }): Entity => {
      const mention = text.slice(start, end);
      return {
        start,
        end,
        text: mention,
        type: label as EntityType,
        name: name ?? mention,
        id: name ?? mention,
        score: 1,
      };
    });
  const sentences = findSentences(text, { lineBreaks: 'auto', quotes: 'split' });
  const sourced = article.quotes.filter(({ speaker }) => speaker !== null);
  return {
    id: article.id,
    reading: readText(tokens, tagTokens(tokens), sentences, entities),
    mentions: sourced.map(({ speaker, start }) => ({ start: speaker!.start, end: speaker!.end, contentStart: start })),
    referents: sourced.map(({ speakerCanonical, speaker }) =>
      referentNamed(speakerCanonical ?? speaker!.text, entities),
    ),
    quoted: article.quotes.flatMap(({ quoted }) => quoted.map(([start, end]) => ({ start, end }))),
  };
}

/** The entity of that name, else an unnamed source. */
function referentNamed(name: string, entities: readonly Entity[]): Referent {
  const entity = entities.find((e) => e.name === name);
  if (entity) return entityReferent(entity);
  return { key: `:${name.toLowerCase()}`, name, entityId: null, kind: 'person', gender: null };
}
