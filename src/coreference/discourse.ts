import { tokenFrom } from '../tokens/lookup.js';
import { Tag } from '../tokens/tags.js';
import { TokenKind } from '../tokens/tokens.js';
import type { Reading } from '../phrases/reading.js';
import { entityReferent, type Referent, referentKind } from './referents.js';

/** One mention of a referent, with what a later pronoun needs to know of it. */
interface DiscourseMention {
  readonly referent: Referent;
  readonly token: number;
  readonly isSubject: boolean;
  readonly isQuoted: boolean;
  readonly isPossessor: boolean;
  /** The pronoun, '' for a name or noun. */
  readonly pronoun: string;
}

/** A referent as seen from a later mention. */
export interface Candidate {
  readonly referent: Referent;
  /** Its last mention outside quotation marks, else its last mention. */
  readonly last: DiscourseMention;
  /** Narrated sentences since that mention; what is quoted in between does not count. */
  readonly distance: number;
  readonly sameParagraph: boolean;
  /** Mentions outside quotation marks in the window. */
  readonly count: number;
  /** 0 for the last source, 1 for the one before, 9 for none of the last four. */
  readonly sourceRank: number;
  /** 0 for the candidate mentioned last, 1 for the one before; those that are only quoted come behind. */
  readonly recency: number;
  /** Mentioned as a subject after the last source was. */
  readonly isNewSubject: boolean;
  /** No other candidate is mentioned in the same sentence. */
  readonly isAlone: boolean;
  /** The first of the candidates in the sentence of its last mention. */
  readonly isLeader: boolean;
}

/** Distance of those whom only quotations mention: a speaker seldom names himself. */
const QUOTED_DISTANCE = 8;

/** How far back candidates are looked for. */
const WINDOW = { mentions: 60, sentences: 30 };

/**
 * The mentions of a text up to a place that moves forward with it: named entities, sources, and pronouns that have
 * been resolved. Looks back over a bounded window only, so that a whole text takes linear time.
 */
export class Discourse {
  private readonly mentions: DiscourseMention[] = [];
  private readonly sources: { referent: Referent; token: number }[] = [];
  private readonly narrated: Int32Array;
  private nextEntity = 0;

  constructor(
    private readonly r: Reading,
    private readonly isQuoted: Uint8Array,
  ) {
    this.narrated = narratedSentences(r, isQuoted);
  }

  /** Takes in the named entities before a token. */
  advanceTo(token: number): void {
    const { r } = this;
    for (; this.nextEntity < r.entities.length; this.nextEntity++) {
      const entity = r.entities[this.nextEntity]!;
      const first = tokenFrom(r.tokens, entity.start);
      if (first >= token) return;
      if (!referentKind(entity)) continue;
      const end = tokenFrom(r.tokens, entity.end);
      this.mentions.push({
        referent: entityReferent(entity),
        token: first,
        isSubject: isSubject(r, first, end),
        isQuoted: this.isQuoted[first] === 1,
        isPossessor: r.tokens.kinds[end] === TokenKind.POSSESSIVE,
        pronoun: '',
      });
    }
  }

  /** Takes in a resolved pronoun or an unnamed source. */
  add(referent: Referent, token: number, pronoun: string): void {
    this.mentions.push({ referent, token, isSubject: true, isQuoted: false, isPossessor: false, pronoun });
  }

  /** Takes in a source. */
  addSource(referent: Referent, token: number): void {
    this.sources.push({ referent, token });
  }

  /** The source whose name holds a word, latest first. */
  sourceNamed(word: string): Referent | null {
    for (let k = this.sources.length - 1; k >= 0 && this.sources.length - k < 30; k--) {
      const { referent } = this.sources[k]!;
      if (referent.name.toLowerCase().split(/[\s-]/).includes(word)) return referent;
    }
    return null;
  }

  /** Candidates of these kinds for a mention at token `at`, latest first. */
  candidates(at: number, kinds: readonly Referent['kind'][]): Candidate[] {
    this.advanceTo(at);
    const { r, mentions } = this;
    const found = new Map<string, { last: DiscourseMention; count: number }>();
    const bySentence = new Map<number, { keys: Set<string>; leader: string }>();
    for (let i = mentions.length - 1; i >= 0 && mentions.length - i <= WINDOW.mentions; i--) {
      const mention = mentions[i]!;
      if (mention.token >= at || !kinds.includes(mention.referent.kind)) continue;
      if (this.narrated[at]! - this.narrated[mention.token]! > WINDOW.sentences) break;
      const sentence = r.sentenceOf[mention.token]!;
      const { key } = mention.referent;
      const inSentence = bySentence.get(sentence) ?? { keys: new Set(), leader: key };
      bySentence.set(sentence, inSentence);
      inSentence.keys.add(key);
      if (!mention.isQuoted) inSentence.leader = key;
      const known = found.get(key) ?? { last: mention, count: 0 };
      found.set(key, known);
      if (!mention.isQuoted) known.count++;
      if (known.last.isQuoted && !mention.isQuoted) known.last = mention;
    }
    const lastSource = this.sources.at(-1)?.token ?? -1;
    const ordered = [...found.values()].sort(
      (a, b) => Number(a.last.isQuoted) - Number(b.last.isQuoted) || b.last.token - a.last.token,
    );
    return ordered.map(({ last, count }, recency) => ({
      referent: last.referent,
      last,
      distance: last.isQuoted ? QUOTED_DISTANCE : this.narrated[at]! - this.narrated[last.token]!,
      sameParagraph:
        !last.isQuoted &&
        r.sentences.paragraphs[r.sentenceOf[at]!] === r.sentences.paragraphs[r.sentenceOf[last.token]!],
      count,
      sourceRank: this.sourceRank(last.referent.key),
      recency,
      isNewSubject: last.isSubject && !last.isQuoted && last.token > lastSource,
      isAlone: bySentence.get(r.sentenceOf[last.token]!)!.keys.size === 1,
      isLeader: !last.isQuoted && bySentence.get(r.sentenceOf[last.token]!)!.leader === last.referent.key,
    }));
  }

  /** How many other sources have been quoted since this one. */
  private sourceRank(key: string): number {
    const seen = new Set<string>();
    for (let k = this.sources.length - 1; k >= 0 && seen.size < 4 && this.sources.length - k < 20; k--) {
      const other = this.sources[k]!.referent.key;
      if (other === key) return seen.size;
      seen.add(other);
    }
    return 9;
  }
}

/** Number of the sentence of each token, counting only those that do not begin between quotation marks. */
function narratedSentences(r: Reading, isQuoted: Uint8Array): Int32Array {
  const numbers = new Int32Array(r.tokens.count);
  let number = 0;
  for (let i = 0; i < r.tokens.count; i++) {
    const isFirst = r.firstTokens[r.sentenceOf[i]!] === i;
    if (isFirst && !isQuoted[i] && !isQuoted[i + 1]) number++;
    numbers[i] = number;
  }
  return numbers;
}

/** A verb follows the name, or an aside after a comma does near the start of a sentence. */
function isSubject(r: Reading, first: number, end: number): boolean {
  if (end >= r.tokens.count) return false;
  const before = first > 0 && r.sentenceOf[first - 1] === r.sentenceOf[first] ? r.tags[first - 1] : undefined;
  const tag = r.tags[end];
  if (tag === Tag.VERB || tag === Tag.AUX || tag === Tag.ADV) return before !== Tag.ADP && before !== Tag.VERB;
  if (before === Tag.ADP || before === Tag.VERB) return false;
  return (r.words[end] === ',' || r.words[end] === '(') && first - r.firstTokens[r.sentenceOf[first]!]! < 8;
}
