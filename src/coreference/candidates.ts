import { tokenFrom } from '../tokens/lookup.js';
import { Tag } from '../tokens/tags.js';
import { TokenKind } from '../tokens/tokens.js';
import type { Entity } from '../types.js';
import type { Reading } from './reading.js';

/** Someone or something that a later mention may mean. */
export interface Referent {
  /** Entity id, or the words of an unnamed source. */
  readonly key: string;
  readonly name: string;
  readonly entityId: string | null;
  readonly kind: 'person' | 'organisation' | 'place' | 'people' | 'document' | 'thing';
  /** Gender that the noun itself shows ("spokeswoman"). */
  readonly gender: 'he' | 'she' | null;
}

/** A referent as seen from a later mention. */
export interface Candidate {
  readonly referent: Referent;
  /** Sentences since its last mention. */
  readonly distance: number;
  /** Its last mention is the subject of its clause. */
  readonly isSubject: boolean;
  /** Its last mention stands between quotation marks. */
  readonly isQuoted: boolean;
  /** Its last mention is a possessor ("Smith's campaign"). */
  readonly isPossessor: boolean;
  /** Mentions in the window, up to 5. */
  readonly count: number;
  /** 0 for the last source, 1 for the one before; 9 for none of the last ones. */
  readonly sourceRank: number;
  /** Its last mention is the most recent of all candidates of its kind. */
  readonly isNearest: boolean;
}

/** How far back candidates are looked for. */
const WINDOW = { mentions: 40, sentences: 14 };

/** What a text says of named referents before a place in it, by looking back over a bounded window. */
export class CandidateFinder {
  private readonly firstTokens: Int32Array;

  constructor(
    private readonly r: Reading,
    private readonly isQuoted: Uint8Array,
  ) {
    this.firstTokens = Int32Array.from(r.entities, (e) => tokenFrom(r.tokens, e.start));
  }

  /** Candidates for a mention at token `at`, nearest first; `sources` are the referents quoted so far, latest last. */
  before(at: number, sources: readonly Referent[], kinds: readonly Referent['kind'][]): Candidate[] {
    const { r } = this;
    const found = new Map<string, Candidate & { count: number }>();
    const sentence = r.sentenceOf[at]!;
    let i = this.lastBefore(at);
    for (let steps = 0; i >= 0 && steps < WINDOW.mentions; i--, steps++) {
      const entity = r.entities[i]!;
      const first = this.firstTokens[i]!;
      const distance = sentence - r.sentenceOf[first]!;
      if (distance > WINDOW.sentences) break;
      const kind = referentKind(entity);
      if (!kind || !kinds.includes(kind)) continue;
      const known = found.get(entity.id);
      if (known) {
        known.count = Math.min(5, known.count + 1);
        continue;
      }
      found.set(entity.id, {
        referent: entityReferent(entity, kind),
        distance,
        isSubject: isSubject(r, first, tokenFrom(r.tokens, entity.end)),
        isQuoted: this.isQuoted[first] === 1,
        isPossessor: r.tokens.kinds[tokenFrom(r.tokens, entity.end)] === TokenKind.POSSESSIVE,
        count: 1,
        sourceRank: sourceRank(sources, entity.id),
        isNearest: ![...found.values()].some((c) => c.referent.kind === kind),
      });
    }
    for (let k = sources.length - 1; k >= 0 && sources.length - k <= 4; k--) {
      const referent = sources[k]!;
      if (found.has(referent.key) || !kinds.includes(referent.kind)) continue;
      found.set(referent.key, {
        referent,
        distance: 2 * (sources.length - k),
        isSubject: true,
        isQuoted: false,
        isPossessor: false,
        count: 1,
        sourceRank: sourceRank(sources, referent.key),
        isNearest: false,
      });
    }
    return [...found.values()];
  }

  private lastBefore(token: number): number {
    let low = 0;
    let high = this.firstTokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.firstTokens[middle]! < token) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** The referent of a named entity. */
export function entityReferent(entity: Entity, kind: Referent['kind'] = referentKind(entity) ?? 'thing'): Referent {
  return { key: entity.id, name: entity.name, entityId: entity.id, kind, gender: null };
}

function referentKind(entity: Entity): Referent['kind'] | null {
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

/** How many different sources have been quoted since this one, the last being 0. */
function sourceRank(sources: readonly Referent[], key: string): number {
  const seen = new Set<string>();
  for (let k = sources.length - 1; k >= 0 && seen.size < 4; k--) {
    if (sources[k]!.key === key) return seen.size;
    seen.add(sources[k]!.key);
  }
  return 9;
}

/** A verb follows the name, or an aside after a comma does at the start of a sentence. */
function isSubject(r: Reading, first: number, end: number): boolean {
  if (end >= r.tokens.count) return false;
  const tag = r.tags[end];
  if (tag === Tag.VERB || tag === Tag.AUX || tag === Tag.ADV) return true;
  const before = first > 0 && r.sentenceOf[first - 1] === r.sentenceOf[first] ? r.tags[first - 1] : undefined;
  if (before === Tag.ADP || before === Tag.VERB) return false;
  return r.words[end] === ',' && first - r.firstTokens[r.sentenceOf[first]!]! < 8;
}
