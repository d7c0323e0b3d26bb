/** When two mentions of a speaker name the same one, and of what kind a mention is. */
import type { Range } from './ranges.js';

const PRONOUNS = new Set(
  (
    'he she they it i we you who him her them his their its himself herself themselves itself ' +
    'this that those these one'
  ).split(' '),
);

const NOT_PART_OF_A_NAME = new Set(
  (
    'mr mrs ms miss dr sen senator rep representative gov governor president prof sir lord lady gen general col ' +
    'former the a an'
  ).split(' '),
);

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

/** Where each word of a range starts. */
export function wordStarts(text: string, { start, end }: Range): number[] {
  return [...text.slice(start, end).matchAll(WORD)].map((match) => start + match.index);
}

function nameWords(name: string): string[] {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isPronoun(words: readonly string[]): boolean {
  return words.length === 1 && PRONOUNS.has(words[0]!);
}

/** "Sadr" and "Mr Moqtada Al Sadr": all words of one in the other, titles and articles aside. Pronouns name nobody. */
export function sameName(a: string | null | undefined, b: string | null | undefined): boolean {
  const words = [a, b].map((name) => nameWords(name ?? '').filter((word) => !NOT_PART_OF_A_NAME.has(word)));
  const [one, other] = words as [string[], string[]];
  if (one.length === 0 || other.length === 0 || isPronoun(one) || isPronoun(other)) return false;
  const isWithin = (inner: string[], outer: string[]): boolean => inner.every((word) => outer.includes(word));
  return isWithin(one, other) || isWithin(other, one);
}

export type MentionKind = 'pronoun' | 'name' | 'nominal';

const ARTICLE_LIKE = /^(?:The|A|An|One|Some|Many|Most|Other|His|Her|Their|Our|My)\b/;
const CAPITALISED = /(?:^|\s)(?!The\b|A\b|An\b)\p{Lu}[\p{L}.'’-]+/u;

export function mentionKind(mention: string): MentionKind {
  if (isPronoun(nameWords(mention))) return 'pronoun';
  const asInSentence = ARTICLE_LIKE.test(mention) ? mention[0]!.toLowerCase() + mention.slice(1) : mention;
  return CAPITALISED.test(asInSentence) ? 'name' : 'nominal';
}

/** Offset of the head word: the last one before a comma, a preposition or a relative clause. */
export function headOf(text: string, mention: Range): number {
  const surface = text.slice(mention.start, mention.end);
  const cut = surface.search(/[,;(–—]|\s(?:of|for|from|in|at|with|who|that|to|on|whose|which|and)\s/);
  const end = mention.start + (cut > 0 ? cut : surface.length);
  return wordStarts(text, { start: mention.start, end }).at(-1) ?? mention.start;
}
