/** New training texts from annotated ones: headlines in capitals, and mentions replaced by others of their type. */
import type { Random } from '../random.js';
import type { AnnotatedDocument, AnnotatedSpan } from './documents.js';

/** The text with one of its sentences in capitals above it, as a headline; undefined where no sentence fits. */
export function withHeadline(document: AnnotatedDocument, random: Random): AnnotatedDocument | undefined {
  const { text, spans } = document;
  const fitting: [number, number][] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]["”’)]*\s+|\n+/g)) {
    const end = match.index;
    if (end - start > 25 && end - start < 110 && spans.some((s) => s.start >= start && s.end <= end)) {
      fitting.push([start, end]);
    }
    start = match.index + match[0].length;
  }
  if (fitting.length === 0) return undefined;
  const [from, to] = fitting[random.below(fitting.length)]!;
  const upper = text.slice(from, to).toUpperCase();
  if (upper.length !== to - from) return undefined;
  const shift = upper.length + 2;
  const moved =
    <T extends { start: number; end: number }>(by: number) =>
    (s: T): T => ({ ...s, start: s.start + by, end: s.end + by });
  const inside = (s: { start: number; end: number }) => s.start >= from && s.end <= to;
  return {
    id: `${document.id}-headline`,
    text: `${upper}\n\n${text}`,
    spans: [...spans.filter(inside).map(moved<AnnotatedSpan>(-from)), ...spans.map(moved<AnnotatedSpan>(shift))],
    uncertain: [
      ...(document.uncertain ?? []).filter(inside).map(moved(-from)),
      ...(document.uncertain ?? []).map(moved(shift)),
    ],
  };
}

/** The text in lower case, as people write online; undefined where that changes its length. */
export function inLowerCase(document: AnnotatedDocument): AnnotatedDocument | undefined {
  const text = document.text.toLowerCase();
  if (text.length !== document.text.length) return undefined;
  return { ...document, id: `${document.id}-lower`, text };
}

/** Mentions to replace others with, by type and form. */
export class MentionPool {
  private readonly byKind = new Map<string, string[]>();

  constructor(documents: readonly AnnotatedDocument[]) {
    const seen = new Set<string>();
    for (const { text, spans } of documents) {
      for (const { start, end, label } of spans) {
        const mention = text.slice(start, end);
        const kind = kindOf(label, mention);
        if (mention.includes('\n') || seen.has(`${kind}:${mention}`)) continue;
        seen.add(`${kind}:${mention}`);
        const list = this.byKind.get(kind);
        if (list) list.push(mention);
        else this.byKind.set(kind, [mention]);
      }
    }
  }

  /** Another mention of the type and form, or the mention itself. */
  other(label: string, mention: string, random: Random): string {
    const list = this.byKind.get(kindOf(label, mention)) ?? [];
    return list.length < 5 ? mention : list[random.below(list.length)]!;
  }
}

/** Type, number of words and whether it is an acronym: a mention is replaced by one of the same kind. */
function kindOf(label: string, mention: string): string {
  const words = mention.split(/\s+/).length;
  return `${label}:${words > 2 ? 3 : words}:${words === 1 && mention === mention.toUpperCase() ? 'A' : ''}`;
}

/** Share of new full names that have initials only. */
const INITIALS = 0.08;

/** "Amina Wanjiru Odhiambo" as "A W Odhiambo", "AW Odhiambo", "A. W. Odhiambo". */
function withInitials(name: string, random: Random): string {
  const words = name.split(' ');
  const letters = words.slice(0, -1).map((word) => word[0]!.toUpperCase());
  // Two initials are as common as one, wherever the name came from.
  if (letters.length === 1 && random.next() < 0.5) letters.push('AKMSRNPJ'[random.below(8)]!);
  const style = random.below(3);
  const initials =
    style === 0 ? letters.join(' ') : style === 1 ? letters.join('') : letters.map((l) => `${l}.`).join(' ');
  return `${initials} ${words.at(-1)!}`;
}

/** Types whose mentions are replaced; the names of peoples and the like are few and known. */
const REPLACED: ReadonlySet<string> = new Set(['PERSON', 'ORG', 'LOC', 'FAC', 'PRODUCT', 'MISC']);

/**
 * The text with its mentions replaced: the same mention by the same other one, persons word by word so that a surname
 * stays the surname.
 */
export function withOtherMentions(document: AnnotatedDocument, pool: MentionPool, random: Random): AnnotatedDocument {
  const { text } = document;
  const spans = [...document.spans].sort((a, b) => a.start - b.start);
  const replaced = new Map<string, string>();
  const parts: string[] = [];
  const moved: AnnotatedSpan[] = [];
  const shifts: [number, number][] = [];
  let at = 0;
  let length = 0;
  for (const span of spans) {
    if (span.start < at) continue;
    const mention = text.slice(span.start, span.end);
    const other = REPLACED.has(span.label) && !mention.includes('\n') ? replace(span.label, mention) : mention;
    parts.push(text.slice(at, span.start), other);
    length += span.start - at;
    moved.push({ ...span, start: length, end: length + other.length });
    length += other.length;
    at = span.end;
    shifts.push([at, length - at]);
  }
  parts.push(text.slice(at));
  const shift = (offset: number) => offset + (shifts.findLast(([from]) => from <= offset)?.[1] ?? 0);
  const uncertain = (document.uncertain ?? []).map((u) => ({ ...u, start: shift(u.start), end: shift(u.end) }));
  return { id: `${document.id}-other`, text: parts.join(''), spans: moved, uncertain };

  function replace(label: string, mention: string): string {
    const known = replaced.get(`${label}:${mention}`);
    if (known) return known;
    let other = pool.other(label, mention, random);
    if (label === 'PERSON') {
      const words = mention.split(' ');
      const wordFor = (word: string) => replaced.get(`word:${word}`);
      if (words.length === 1) other = wordFor(mention) ?? other;
      else {
        const otherWords = other.split(' ');
        // The surname that the text has used before goes on being used.
        const surname = wordFor(words.at(-1)!);
        if (surname) other = [...otherWords.slice(0, -1), surname].join(' ');
        if (other.includes(' ') && random.next() < INITIALS) other = withInitials(other, random);
        words.forEach((word, i) => {
          if (!wordFor(word))
            replaced.set(`word:${word}`, (i === words.length - 1 ? other.split(' ').at(-1) : otherWords[0])!);
        });
      }
    }
    replaced.set(`${label}:${mention}`, other);
    return other;
  }
}
