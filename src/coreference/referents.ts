import type { Entity } from '../types.js';

/** Someone or something that a mention means. */
export interface Referent {
  /** Entity id, or ":" and the words of an unnamed source. */
  readonly key: string;
  readonly name: string;
  readonly entityId: string | null;
  readonly kind: 'person' | 'organisation' | 'place' | 'people' | 'document' | 'thing';
  /** Gender that the noun itself shows ("spokeswoman"). */
  readonly gender: 'he' | 'she' | null;
}

/** What kind of referent a named entity is; null for amounts and the like. */
export function referentKind(entity: Entity): Referent['kind'] | null {
  switch (entity.type) {
    case 'PERSON':
      return 'person';
    case 'ORG':
      return 'organisation';
    case 'LOC':
    case 'FAC':
      return 'place';
    case 'PRODUCT':
    case 'MISC':
      return 'thing';
    default:
      return null;
  }
}

/** The referent of a named entity. */
export function entityReferent(entity: Entity): Referent {
  return {
    key: entity.id,
    name: entity.name,
    entityId: entity.id,
    kind: referentKind(entity) ?? 'thing',
    gender: null,
  };
}
