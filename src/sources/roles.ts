/**
 * The role that a text gives a person beside the name: before it ("Interior Secretary Daniel Rono") or after a comma
 * ("Hugh Hill, a doctor in Mosul, said").
 */
import { STOP_WORDS } from '../lexicon/stop-words.js';
import { spanOf } from '../text/span.js';
import type { Span } from '../types.js';

/** Longest role taken, in UTF-16 code units: longer stretches are clauses, not roles. */
const LONGEST_ROLE = 90;
/** Words that may stand inside a capitalised role: "Secretary of State for Health". */
const INNER_WORDS = new Set(['of', 'for', 'and', 'the', '&']);

/** Roles beside a mention, in text order. */
export function rolesBeside(text: string, mention: Span, sentence: { start: number; end: number }): Span[] {
  return [roleBefore(text, mention, sentence), roleAfter(text, mention, sentence)].filter((role) => role !== null);
}

/** Honorifics, with or without a stop: not a role, but evidence of how the text addresses a person. */
const HONORIFIC = /(?<![\p{L}\p{M}])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Shri|Smt|Sheikh|Señora?|Herr|Frau)\.?$/u;

/** The honorific at the start of a mention or straight before it. */
export function honorificBefore(text: string, mention: Span): Span | null {
  const inside = /^\S+(?=\s)/u.exec(mention.text.slice(0, 12))?.[0];
  if (inside && HONORIFIC.test(inside)) return spanOf(text, mention.start, mention.start + inside.length);
  const before = text.slice(Math.max(0, mention.start - 12), mention.start);
  const match = HONORIFIC.exec(before.trimEnd());
  if (!match || before.trimEnd() === before) return null;
  const end = mention.start - (before.length - before.trimEnd().length);
  return spanOf(text, end - match[0].length, end);
}

/** Capitalised words straight before the name, and lower-case nouns that lead up to them: "former Prime Minister". */
function roleBefore(text: string, mention: Span, sentence: { start: number }): Span | null {
  const from = Math.max(sentence.start, mention.start - LONGEST_ROLE);
  const before = text.slice(from, mention.start);
  if (!/[\p{L}.]\s$/u.test(before)) return null;
  const words = [...before.matchAll(/[\p{L}\p{M}.'’-]+|&/gu)];
  let first = words.length;
  while (first > 0 && isRoleWord(before, words, first - 1)) first--;
  while (first < words.length && INNER_WORDS.has(words[first]![0].toLowerCase())) first++;
  if (first === words.length) return null;
  const start = from + words[first]!.index;
  const text_ = text.slice(start, mention.start).trimEnd();
  return HONORIFIC.test(text_) ? null : spanOf(text, start, start + text_.length);
}

function isRoleWord(before: string, words: readonly RegExpMatchArray[], i: number): boolean {
  const word = words[i]!;
  const end = word.index! + word[0].length;
  const next = words[i + 1];
  const gap = before.slice(end, next ? next.index! : before.length);
  if (gap.trim() !== '') return false;
  const opensSentence = i === 0;
  return (
    INNER_WORDS.has(word[0]) || (/^\p{Lu}/u.test(word[0]) && !(opensSentence && STOP_WORDS.has(word[0].toLowerCase())))
  );
}

/** A noun phrase between commas after the name. */
function roleAfter(text: string, mention: Span, sentence: { end: number }): Span | null {
  const to = Math.min(sentence.end, mention.end + LONGEST_ROLE + 3);
  const match =
    /^, ((?:an?|the|who is|chief|head|director|chair|president|leader|minister|secretary|spokes\w+|professor|former|deputy)\b[^,.;:“”"()]{2,90})(?=,|\.|$)/u.exec(
      text.slice(mention.end, to),
    );
  if (!match || match[1]!.length > LONGEST_ROLE) return null;
  const start = mention.end + 2;
  return spanOf(text, start, start + match[1]!.length);
}
