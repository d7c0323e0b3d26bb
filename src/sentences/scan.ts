import { CharClass, charClass, isLetter, isSpace } from '../text/characters.js';
import { classifyGap, Gap, type LineLayout, readLayout } from '../text/paragraphs.js';
import { Direction, quotationDirection } from '../text/quotation-direction.js';
import { type Candidate, emptyCandidate, readBareEnd, readStops, readSurroundings, Space } from './candidate.js';
import { SpanBuilder } from './span-builder.js';
import type { SentenceSpans } from './spans.js';
import { readWordAfter, Shape, skipSpaces } from './word.js';
import { Kind } from './word-kinds.js';

/** Whether a sentence ends at a candidate. The candidate is used again for the next place: keep nothing of it. */
export type Decide = (candidate: Candidate) => boolean;

/** Sentences of a text: paragraphs by layout, boundaries inside them where `decide` says so. */
export function scanSentences(text: string, lineBreaks: 'auto' | 'paragraph' | 'space', decide: Decide): SentenceSpans {
  return new Scanner(text, lineBreaks, decide).run();
}

/** One pass over a text; holds what must be known of what went before. */
class Scanner {
  private readonly text: string;
  private readonly lineBreaks: 'auto' | 'paragraph' | 'space';
  private readonly decide: Decide;
  private readonly spans: SpanBuilder;
  private readonly candidate: Candidate = emptyCandidate();
  private layout: LineLayout | undefined;
  private unbroken: boolean | undefined;
  private sentenceStart = 0;
  private lineStart = 0;
  private inQuotation = false;
  private bracketDepth = 0;

  constructor(text: string, lineBreaks: 'auto' | 'paragraph' | 'space', decide: Decide) {
    this.text = text;
    this.lineBreaks = lineBreaks;
    this.decide = decide;
    this.spans = new SpanBuilder(text);
  }

  run(): SentenceSpans {
    const { text } = this;
    this.sentenceStart = skipSpaces(text, 0);
    for (let i = 0; i < text.length; ) {
      switch (charClass(text.charCodeAt(i))) {
        case CharClass.STOP:
          i = this.atStop(i);
          break;
        case CharClass.UPPER:
          this.atCapital(i++);
          break;
        case CharClass.BREAK:
          i = this.atBreak(i);
          break;
        case CharClass.DOUBLE_QUOTE:
          this.atQuotationMark(i++);
          break;
        case CharClass.OPEN:
          this.bracketDepth++;
          i++;
          break;
        case CharClass.CLOSE:
          if (this.bracketDepth > 0) this.bracketDepth--;
          i++;
          break;
        default:
          i++;
      }
    }
    this.spans.add(this.sentenceStart, text.length);
    return this.spans.finish();
  }

  private atStop(at: number): number {
    const { text, candidate } = this;
    // "3.5", "example.com", "U.S": most stops inside words need no look at what is around them.
    const follower = charClass(text.charCodeAt(at + 1));
    if (follower === CharClass.DIGIT || follower === CharClass.LOWER) return at + 1;
    readStops(text, at, this.inQuotation, candidate);
    this.candidate.inQuotation = this.inQuotation;
    this.candidate.bracketDepth = this.bracketDepth;
    for (let i = at; i < candidate.end; i++) this.track(i);
    const { end } = candidate;
    candidate.next = skipSpaces(text, end);
    if (candidate.next >= text.length || !mayFollow(text, candidate)) return end;
    if (this.gapKind(end, candidate.next) === Gap.PARAGRAPH) return end;
    this.weigh();
    return end;
  }

  /** A capital after a space and no stop: where line breaks were lost, a headline may end before it. */
  private atCapital(at: number): void {
    const { text, candidate } = this;
    if (at === this.sentenceStart || !isSpace(charClass(text.charCodeAt(at - 1)))) return;
    let end = at - 1;
    while (end > this.sentenceStart && isSpace(charClass(text.charCodeAt(end - 1)))) end--;
    if (end <= this.sentenceStart || !mayEndBare(charClass(text.charCodeAt(end - 1)))) return;
    readWordAfter(text, at, candidate.right);
    if (candidate.right.shape !== Shape.CAPITALISED || (candidate.right.kinds & Kind.OPENER) === 0) return;
    readBareEnd(text, end, at, candidate);
    candidate.inQuotation = this.inQuotation;
    candidate.bracketDepth = this.bracketDepth;
    this.weigh();
  }

  /** Lets `decide` look at the candidate, and ends the sentence there if it says so. */
  private weigh(): void {
    const { text, candidate } = this;
    candidate.sentenceStart = this.sentenceStart;
    candidate.space = spaceKind(text, candidate.end, candidate.next);
    this.unbroken ??= !hasLineBreak(text);
    candidate.unbroken = this.unbroken;
    readSurroundings(text, candidate);
    if (!this.decide(candidate)) return;
    this.spans.add(this.sentenceStart, candidate.end);
    this.sentenceStart = candidate.next;
  }

  private track(at: number): void {
    const cls = charClass(this.text.charCodeAt(at));
    if (cls === CharClass.DOUBLE_QUOTE) this.atQuotationMark(at);
    else if (cls === CharClass.CLOSE && this.bracketDepth > 0) this.bracketDepth--;
  }

  private atQuotationMark(at: number): void {
    const direction = quotationDirection(this.text, at);
    this.inQuotation = direction === Direction.UNKNOWN ? !this.inQuotation : direction === Direction.OPEN;
  }

  private atBreak(at: number): number {
    const next = skipSpaces(this.text, at);
    if (this.gapKind(at, next) === Gap.PARAGRAPH) {
      this.spans.add(this.sentenceStart, at);
      this.spans.endParagraph();
      this.sentenceStart = next;
      this.inQuotation = false;
      this.bracketDepth = 0;
    }
    this.lineStart = next;
    return next;
  }

  private gapKind(start: number, end: number): number {
    if (end === start) return Gap.SPACE;
    if (end === start + 1 && charClass(this.text.charCodeAt(start)) !== CharClass.BREAK) return Gap.SPACE;
    this.layout ??= readLayout(this.text, this.lineBreaks);
    return classifyGap(this.text, start, end, this.lineStart, this.layout);
  }
}

/** Letters, digits and closing marks: a stop, a comma or a colon has been looked at, or says that more follows. */
function mayEndBare(cls: number): boolean {
  return (
    isLetter(cls) ||
    cls === CharClass.DIGIT ||
    cls === CharClass.CLOSE ||
    cls === CharClass.DASH ||
    cls === CharClass.SYMBOL ||
    cls === CharClass.DOUBLE_QUOTE ||
    cls === CharClass.SINGLE_QUOTE
  );
}

function spaceKind(text: string, start: number, end: number): number {
  if (start === end) return Space.NONE;
  for (let i = start; i < end; i++) if (charClass(text.charCodeAt(i)) === CharClass.BREAK) return Space.LINE_BREAK;
  return end - start > 1 ? Space.MORE : Space.ONE;
}

function hasLineBreak(text: string): boolean {
  return text.includes('\n') || text.includes('\r') || text.includes('\u2029');
}

/** After the stops: white space, or marks and capitals where a space was lost. */
function mayFollow(text: string, { end, next }: Candidate): boolean {
  if (next > end) return true;
  const cls = charClass(text.charCodeAt(next));
  return (
    isLetter(cls) ||
    cls === CharClass.DOUBLE_QUOTE ||
    cls === CharClass.SINGLE_QUOTE ||
    cls === CharClass.OPEN ||
    isSpace(cls)
  );
}
