import type { Reading } from '../../src/phrases/reading.js';
import { readText } from '../../src/phrases/reading.js';
import { tokenize } from '../../src/tokens/index.js';
import { Tag } from '../../src/tokens/tags.js';
import { TokenKind } from '../../src/tokens/tokens.js';
import type { Entity, EntityType } from '../../src/types.js';

/** Tags of words that need none written onto them; others are nouns, or names where they have a capital. */
const DEFAULTS: Readonly<Record<string, keyof typeof Tag>> = {};
for (const [tag, words] of Object.entries({
  DET: 'the a an this these those all both each some no every another',
  ADP: 'of in on at by for from with to as about against near over during amid after before since under like',
  PRON: 'he she it they we i you him them us me her his its their our my your who whom which what that whose',
  AUX: 'is are was were be been being am has have had will would can could may might must should do does did ’s',
  CCONJ: 'and or but',
  SCONJ: 'because if when while although whether',
  ADV: 'not also very later here there now then again never so',
})) {
  for (const word of words.split(' ')) (DEFAULTS as Record<string, string>)[word] = tag;
}

/**
 * A text as read, with tags and entities as written, so that a test of a rule hangs on no tagger: `retired/ADJ` tags a
 * word, `[Karin Blom]` is a person, a later `[Blom]` the same one, `[ORG: Harbour Board]` something else; ` | ` ends a
 * sentence, a blank line a paragraph.
 */
export function tagged(marked: string): Reading {
  let text = '';
  const entities: Entity[] = [];
  const written = new Map<number, number>();
  const starts = [0];
  const paragraphs = [0];
  let open: { start: number; type: EntityType } | undefined;
  for (const part of marked.match(/\[(?:[A-Z]+: )?|\]| \| |\n\n|\/[A-Z]+(?![a-z])|(?:(?! \| )[^[\]\n/])+|./gsu) ?? []) {
    if (part.startsWith('[')) open = { start: text.length, type: (/[A-Z]+/.exec(part)?.[0] ?? 'PERSON') as EntityType };
    else if (part === ']') {
      const { start, type } = open!;
      const name = text.slice(start);
      // A part of a name that stands before it is another mention of the same one.
      const full = entities.find((known) => known.type === type && known.name.endsWith(` ${name}`))?.name ?? name;
      entities.push({ id: full, name: full, text: name, start, end: text.length, type, score: 1 });
    } else if (part === ' | ' || part === '\n\n') {
      text += part === ' | ' ? ' ' : part;
      starts.push(text.length);
      paragraphs.push(paragraphs.at(-1)! + (part === ' | ' ? 0 : 1));
    } else if (part.startsWith('/') && part.slice(1) in Tag)
      written.set(text.length, Tag[part.slice(1) as keyof typeof Tag]);
    else text += part;
  }
  const tokens = tokenize(text);
  const tags = Uint8Array.from(tokens.starts, (start, i) => {
    const end = tokens.ends[i]!;
    return written.get(end) ?? defaultTag(text.slice(start, end), tokens.kinds[i]!);
  });
  const sentences = {
    count: starts.length,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(starts, (_, i) =>
      i + 1 < starts.length ? text.slice(0, starts[i + 1]).trimEnd().length : text.length,
    ),
    paragraphs: Int32Array.from(paragraphs),
  };
  return readText(tokens, tags, sentences, entities);
}

function defaultTag(word: string, kind: number): number {
  if (kind === TokenKind.NUMBER) return Tag.NUM;
  if (kind === TokenKind.POSSESSIVE) return Tag.PART;
  if (kind === TokenKind.SYMBOL) return Tag.SYM;
  if (kind !== TokenKind.WORD) return Tag.PUNCT;
  const known = Object.hasOwn(DEFAULTS, word.toLowerCase()) ? DEFAULTS[word.toLowerCase()] : undefined;
  return known ? Tag[known] : Tag[/^\p{Lu}/u.test(word) ? 'PROPN' : 'NOUN'];
}

/** The text of tokens `first..end`. */
export function textOf(r: Reading, { first, end }: { readonly first: number; readonly end: number }): string {
  return r.text.slice(r.tokens.starts[first]!, r.tokens.ends[end - 1]!);
}

/** The text between offsets; '-' for none. */
export function rangeText(
  r: Reading,
  range: { readonly start: number; readonly end: number } | null | undefined,
): string {
  return range ? r.text.slice(range.start, range.end) : '-';
}

/** The first token of a word, or of its `nth` use. */
export function tokenOf(r: Reading, word: string, nth = 0): number {
  let at = -1;
  for (let k = 0; k <= nth; k++) at = r.words.indexOf(word.toLowerCase(), at + 1);
  if (at < 0) throw new Error(`${word} is not in: ${r.text}`);
  return at;
}
