import { type Reading, sentenceEnd } from '../../phrases/reading.js';
import { CharClass, charClass, isQuotationMark as isMark } from '../../text/characters.js';
import { partitionPoint } from '../../text/partition-point.js';
import { tokenFrom } from '../../tokens/lookup.js';
import { TokenKind } from '../../tokens/tokens.js';
import type { Cue, DraftQuote } from '../draft.js';

/** What the sieves look at: the text as read, its quotations in text order, and the cues outside of them. */
export interface AttributionContext {
  readonly r: Reading;
  readonly quotes: readonly DraftQuote[];
  /** First token of each quotation, its opening mark included. */
  readonly firsts: Int32Array;
  /** One past the last token of each quotation, its closing mark included. */
  readonly ends: Int32Array;
  /** Cues that stand in no marked quotation. */
  readonly cues: readonly Cue[];
  /** Index into `cues` of the first cue at or after the end of each quotation. */
  readonly cueAfter: Int32Array;
  /** Index into `cues` of the last cue before the start of each quotation, -1 for none. */
  readonly cueBefore: Int32Array;
}

/** Lays quotations and cues over the tokens; linear. */
export function attributionContext(
  r: Reading,
  quotes: readonly DraftQuote[],
  allCues: readonly Cue[],
): AttributionContext {
  const n = quotes.length;
  const firsts = new Int32Array(n);
  const ends = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    firsts[i] = tokenFrom(r.tokens, quotes[i]!.start);
    ends[i] = tokenFrom(r.tokens, quotes[i]!.end);
  }
  const cues = outsideQuotation(quotes, allCues);
  const cueAfter = new Int32Array(n);
  const cueBefore = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    cueAfter[i] = firstCueFrom(cues, quotes[i]!.end);
    cueBefore[i] = firstCueFrom(cues, quotes[i]!.start) - 1;
  }
  return { r, quotes, firsts, ends, cues, cueAfter, cueBefore };
}

/** Cues between quotation marks belong to what is quoted. */
function outsideQuotation(quotes: readonly DraftQuote[], cues: readonly Cue[]): Cue[] {
  const marked = quotes.flatMap((q) => q.quoted).sort((a, b) => a.start - b.start);
  let m = 0;
  let reach = 0;
  return cues.filter((cue) => {
    while (m < marked.length && marked[m]!.start <= cue.start) reach = Math.max(reach, marked[m++]!.end);
    return cue.start >= reach;
  });
}

function firstCueFrom(cues: readonly Cue[], offset: number): number {
  return partitionPoint(cues.length, (i) => cues[i]!.start >= offset);
}

/** Whether a quotation holds its last word's sentence to the end: “We lost.” but not “We lost,”. */
export function endsSentence({ r, quotes, ends, firsts }: AttributionContext, index: number): boolean {
  const quote = quotes[index]!;
  for (let i = ends[index]! - 1; i >= firsts[index]!; i--) {
    if (isQuotationMark(r, i)) continue;
    const cls = charClass(r.text.charCodeAt(r.tokens.starts[i]!));
    if (cls === CharClass.STOP && r.tokens.kinds[i] === TokenKind.PUNCTUATION) return true;
    // The stop may stand behind the marks: ‘We lost’.
    const after = r.text[quote.end];
    return after === '.' && r.tokens.starts[ends[index]!] === quote.end;
  }
  return false;
}

/** The last character inside the marks is ? or !. */
export function endsOpen({ r, ends, firsts }: AttributionContext, index: number): boolean {
  for (let i = ends[index]! - 1; i >= firsts[index]!; i--) {
    if (!isQuotationMark(r, i)) return r.words[i] === '?' || r.words[i] === '!' || r.words[i] === '…';
  }
  return false;
}

/** The last character inside the marks is a question mark. */
export function endsWithQuestion({ r, ends, firsts }: AttributionContext, index: number): boolean {
  for (let i = ends[index]! - 1; i >= firsts[index]!; i--) if (!isQuotationMark(r, i)) return r.words[i] === '?';
  return false;
}

/** A double or single quotation mark that is a token of its own. */
export function isQuotationMark(r: Reading, i: number): boolean {
  if (r.tokens.kinds[i] === TokenKind.WORD) return false;
  return isMark(charClass(r.text.charCodeAt(r.tokens.starts[i]!)));
}

/** First token after a quotation that is no comma, dash or stray mark. */
export function tokenBehind({ r, ends }: AttributionContext, index: number): number {
  let i = ends[index]!;
  while (i < r.tokens.count && (r.words[i] === ',' || r.tokens.kinds[i] === TokenKind.DASH || isQuotationMark(r, i)))
    i++;
  return i;
}

/** Whether a line break lies between two offsets. */
export function crossesParagraph(r: Reading, from: number, to: number): boolean {
  return paragraphOf(r, from) !== paragraphOf(r, to);
}

/** Paragraph of a token. */
export function paragraphOf(r: Reading, token: number): number {
  return r.sentences.paragraphs[r.sentenceOf[token]!] ?? 0;
}

/** First token of the sentence that a token is in. */
export function sentenceStart(r: Reading, token: number): number {
  return r.firstTokens[r.sentenceOf[token]!]!;
}

/** One past the last token of the sentence that a token is in. */
export function sentenceStop(r: Reading, token: number): number {
  return sentenceEnd(r, r.sentenceOf[token]!);
}

/** Whether the quotation is the first thing in its paragraph. */
export function opensParagraph({ r, firsts }: AttributionContext, index: number): boolean {
  const first = firsts[index]!;
  return first === 0 || crossesParagraph(r, first - 1, first);
}

/** Whether the quotation is the last thing in its paragraph, a stop apart. */
export function closesParagraph({ r, ends }: AttributionContext, index: number): boolean {
  let end = ends[index]!;
  while (end < r.tokens.count && r.words[end] === '.' && !crossesParagraph(r, end - 1, end)) end++;
  return end >= r.tokens.count || crossesParagraph(r, end - 1, end);
}
