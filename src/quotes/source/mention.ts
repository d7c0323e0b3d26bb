import type { NounPhrase } from '../../phrases/noun-phrases.js';
import type { Reading } from '../../phrases/reading.js';
import { Tag } from '../../tokens/tags.js';
import type { Range } from '../draft.js';

/**
 * The mention inside a source noun phrase: the person's name where the phrase ends in one ("her niece Ngaire
 * Collier" -> "Ngaire Collier"), without attachments behind a name ("Smith in a statement" -> "Smith"), else the
 * whole phrase ("a spokesman for the ministry").
 */
export function mentionRange(r: Reading, phrase: NounPhrase): Range {
  const { starts, ends } = r.tokens;
  const { head } = phrase;
  const entity = r.entityOf[head] ? r.entities[r.entityOf[head]! - 1]! : null;
  if (entity?.type === 'PERSON') {
    const isCoordinated = r.words.slice(head + 1, phrase.end).includes('and');
    if (!isCoordinated) return { start: Math.max(entity.start, starts[phrase.first]!), end: entity.end };
  }
  // "Shiite cleric and former militia leader Moqtada Al Sadr": two roles of one person
  const last = r.entityOf[phrase.end - 1] ? r.entities[r.entityOf[phrase.end - 1]! - 1]! : null;
  if (
    last?.type === 'PERSON' &&
    r.tags[head] === Tag.NOUN &&
    r.tags[phrase.first] !== Tag.DET &&
    !/s$/.test(r.words[head]!)
  ) {
    return { start: last.start, end: last.end };
  }
  const isName = r.tags[head] === Tag.PROPN;
  const next = r.words[head + 1];
  const attaches = head + 1 < phrase.end && next !== 'and' && next !== 'or' && next !== 'of' && next !== 'for';
  return { start: starts[phrase.first]!, end: isName && attaches ? ends[head]! : ends[phrase.end - 1]! };
}
