/**
 * Corrections of proposed mentions, as lines that a reader writes:
 *
 *     # wikinews2019-5        the text that follows has been read
 *     3 LOC                   mention 3 is a place
 *     4 -                     mention 4 is none
 *     5 ORG Badalona City Council   mention 5 is this longer or shorter string
 *     + ORG ALDI              every occurrence that is in no mention yet is one
 *     + ORG Coles @2          only the second occurrence in the text
 *     = ORG Woolworths        every mention of exactly this string has the type; "= - Woolworths" removes them
 */
import type { AnnotatedSpan } from '../entities/documents.js';
import { TYPES } from '../entities/labels.js';

/** The lines for one text. */
export interface Review {
  id: string;
  lines: string[];
}

/** Splits a file of corrections by text. Throws where a correction stands before the first text's line. */
export function readReviews(source: string): Review[] {
  const reviews: Review[] = [];
  for (const raw of source.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    if (line.startsWith('#')) reviews.push({ id: line.slice(1).trim(), lines: [] });
    else if (reviews.length === 0) throw new Error(`no text named before "${line}"`);
    else reviews.at(-1)!.lines.push(line);
  }
  return reviews;
}

/** The mentions after the corrections, in text order, and what was wrong with lines that could not be followed. */
export function correct(
  text: string,
  proposed: readonly AnnotatedSpan[],
  lines: readonly string[],
): { spans: AnnotatedSpan[]; problems: string[] } {
  const mentions = new Mentions(text, proposed);
  const problems = lines.flatMap((line) => {
    const problem = follow(line, mentions);
    return problem === undefined ? [] : [`${problem}: ${line}`];
  });
  return { spans: mentions.inOrder(), problems };
}

const NUMBERED = /^(\d+) (\S+)(?: (.+))?$/;
const BY_NAME = /^([+=]) (\S+) (.+?)(?: @(\d+))?$/;

/** Follows one correction; returns why it cannot be. */
function follow(line: string, mentions: Mentions): string | undefined {
  const [, number, ofNumber, longer] = NUMBERED.exec(line) ?? [];
  const [, sign, ofName, name, which] = number === undefined ? (BY_NAME.exec(line) ?? []) : [];
  const label = ofNumber ?? ofName;
  if (label === undefined || (label !== '-' && !(TYPES as readonly string[]).includes(label))) return 'not understood';
  if (number !== undefined) return mentions.correctNumber(Number(number), label, longer);
  if (sign === '=') return mentions.retype(name!, label);
  return mentions.add(name!, label, which === undefined ? undefined : Number(which));
}

/** The mentions of a text while they are corrected. None overlap: a new one takes the place of those that it touches. */
class Mentions {
  /** Numbers stay those of the proposal, whatever was corrected before. */
  private readonly numbered: (AnnotatedSpan | undefined)[];
  private added: AnnotatedSpan[] = [];

  constructor(
    private readonly text: string,
    private readonly proposed: readonly AnnotatedSpan[],
  ) {
    this.numbered = [...proposed];
  }

  inOrder(): AnnotatedSpan[] {
    return this.all().sort((a, b) => a.start - b.start);
  }

  /** Another type for the mention of this number, or other bounds as well; "-" removes it. */
  correctNumber(number: number, label: string, string: string | undefined): string | undefined {
    const old = this.proposed[number - 1];
    if (!old) return 'no such mention';
    const span = string === undefined ? old : this.spansOf(string).find((other) => overlap(other, old));
    if (!span) return 'does not stand at that mention';
    this.numbered[number - 1] = undefined;
    if (label !== '-') this.place({ ...span, label });
    return undefined;
  }

  /** Another type for all mentions of exactly this string; "-" removes them. */
  retype(string: string, label: string): string | undefined {
    const present = new Set(this.all().map(({ start, end }) => `${start}:${end}`));
    const spans = this.spansOf(string).filter(({ start, end }) => present.has(`${start}:${end}`));
    for (const span of spans) {
      this.remove(span);
      if (label !== '-') this.place({ ...span, label });
    }
    return spans.length === 0 ? 'nothing to change' : undefined;
  }

  /** New mentions: where the string is in none yet, or its occurrence of this number. */
  add(string: string, label: string, which: number | undefined): string | undefined {
    const all = this.all();
    const spans = this.spansOf(string).filter((span, i) =>
      which === undefined ? !all.some((other) => overlap(span, other)) : i === which - 1,
    );
    for (const span of spans) this.place({ ...span, label });
    return spans.length === 0 ? 'nothing to change' : undefined;
  }

  private all(): AnnotatedSpan[] {
    return [...this.numbered, ...this.added].filter((span) => span !== undefined);
  }

  private place(span: AnnotatedSpan): void {
    this.remove(span);
    this.added.push(span);
  }

  private remove(span: Bounds): void {
    this.numbered.forEach((other, i) => {
      if (other && overlap(span, other)) this.numbered[i] = undefined;
    });
    this.added = this.added.filter((other) => !overlap(span, other));
  }

  /** Where the string stands as whole words. */
  private spansOf(string: string): Bounds[] {
    const found: Bounds[] = [];
    for (let start = this.text.indexOf(string); start >= 0; start = this.text.indexOf(string, start + 1)) {
      const end = start + string.length;
      if (!WORD.test(this.text[start - 1] ?? ' ') && !WORD.test(this.text[end] ?? ' ')) found.push({ start, end });
    }
    return found;
  }
}

interface Bounds {
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]/u;

function overlap(a: Bounds, b: Bounds): boolean {
  return a.start < b.end && b.start < a.end;
}
