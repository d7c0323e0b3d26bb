import { CharClass, charClass, codeAt, isLetter, isQuotationMark } from '../text/characters.js';
import { classifyBreak, countBreaks, Gap, type LineLayout, readLayout } from '../text/paragraphs.js';
import { Direction, quotationDirection } from '../text/quotation-direction.js';
import { bareEnd, mayOpenBare } from './bare-end.js';
import { type Candidate, emptyCandidate } from './candidate.js';
import { Event, eventTable } from './events.js';
import { type ListMarker, nextListMarker, readListMarker } from './list-markers.js';
import { isPlainEnd } from './plain-end.js';
import { readSides } from './sides.js';
import { SpanBuilder } from './span-builder.js';
import type { SentenceSpans } from './spans.js';
import { readBareEnd, readStops } from './stops.js';
import { hasLineBreak, skipSpaces } from './white-space.js';
import { readWordBefore, Shape } from './word.js';
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
  private item: ListMarker | undefined;
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
    const { length } = text;
    const events = eventTable();
    this.lineStart = skipSpaces(text, 0);
    for (let i = this.startParagraph(this.lineStart); i < length; ) {
      const event = events[text.charCodeAt(i)]!;
      if (event === Event.NONE) {
        i++;
        continue;
      }
      // Most events are capitals of names: the cheapest test first.
      if (event === Event.CAPITAL) {
        if (mayOpenBare(text, i)) this.atCapital(i);
        i++;
        continue;
      }
      switch (event) {
        case Event.STOP:
          i = this.atStop(i);
          break;
        case Event.RULE:
          i = this.atRule(i);
          break;
        case Event.BREAK:
          i = this.atBreak(i);
          break;
        case Event.DOUBLE_QUOTE:
          this.atQuotationMark(i++);
          break;
        case Event.OPEN:
          this.bracketDepth++;
          i++;
          break;
        default:
          if (this.bracketDepth > 0) this.bracketDepth--;
          i = this.atListMarker(i) || i + 1;
      }
    }
    this.spans.add(this.sentenceStart, length);
    return this.spans.finish();
  }

  private atStop(at: number): number {
    const { text, candidate } = this;
    const item = this.atListMarker(at);
    if (item > 0) return item;
    // "3.5", "example.com", "U.S": most stops inside words need no look at what is around them.
    const follower = charClass(codeAt(text, at + 1));
    if (follower === CharClass.DIGIT || follower === CharClass.LOWER) return at + 1;
    if (isPlainEnd(text, at, this.sentenceStart)) {
      this.end(at + 1, at + 2);
      return at + 3;
    }
    readStops(text, at, this.inQuotation, candidate);
    candidate.inQuotation = this.inQuotation;
    candidate.bracketDepth = this.bracketDepth;
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
    const end = bareEnd(text, at, this.sentenceStart);
    if (end < 0) return;
    readBareEnd(text, end, at, candidate);
    candidate.inQuotation = this.inQuotation;
    candidate.bracketDepth = this.bracketDepth;
    this.weigh();
  }

  /** ‘The bank closed. *** In other news, …’: what follows a drawn line begins anew. Returns where to read on. */
  private atRule(at: number): number {
    const { text } = this;
    const code = text.charCodeAt(at);
    let end = at + 1;
    while (codeAt(text, end) === code) end++;
    const next = skipSpaces(text, end);
    const isLine = end - at >= SHORTEST_RULE && next > end && !isLetter(charClass(codeAt(text, at - 1)));
    if (isLine && charClass(codeAt(text, next)) === CharClass.UPPER) {
      this.end(end, next);
    }
    return end;
  }

  /** Lets `decide` look at the candidate, and ends the sentence there if it says so. */
  private weigh(): void {
    const { text, candidate } = this;
    candidate.sentenceStart = this.sentenceStart;
    this.unbroken ??= !hasLineBreak(text);
    candidate.unbroken = this.unbroken;
    readSides(text, candidate);
    if (this.decide(candidate)) this.end(candidate.end, candidate.next);
  }

  private end(end: number, next: number): void {
    this.spans.add(this.sentenceStart, end);
    this.sentenceStart = next;
  }

  /** Begins a paragraph at `at`; returns where to read on: after the number of a list item, whose stop ends nothing. */
  private startParagraph(at: number): number {
    this.sentenceStart = at;
    this.inQuotation = false;
    this.bracketDepth = 0;
    this.item = readListMarker(this.text, at);
    return this.item?.end ?? at;
  }

  /** Where to read on if the number of the next item of a list ends at `at`, which ends the item before; else 0. */
  private atListMarker(at: number): number {
    const { text, item, candidate } = this;
    if (item === undefined) return 0;
    const next = nextListMarker(text, at, this.sentenceStart, item);
    if (next === undefined) return 0;
    // ‘1. They won by three to 2. Then …’
    readWordBefore(text, next.start - 1, this.sentenceStart, candidate.left);
    const isBare = !item.style.endsWith(')');
    if (isBare && candidate.left.shape === Shape.LOWER && (candidate.left.kinds & Kind.OPENER) !== 0) return 0;
    this.end(next.start, next.start);
    this.item = next;
    return next.end;
  }

  private track(at: number): void {
    const cls = charClass(codeAt(this.text, at));
    if (cls === CharClass.DOUBLE_QUOTE) this.atQuotationMark(at);
    else if (cls === CharClass.CLOSE && this.bracketDepth > 0) this.bracketDepth--;
  }

  private atQuotationMark(at: number): void {
    const direction = quotationDirection(this.text, at);
    this.inQuotation = direction === Direction.UNKNOWN ? !this.inQuotation : direction === Direction.OPEN;
  }

  private atBreak(at: number): number {
    const next = skipSpaces(this.text, at);
    const gap = this.gapKind(at, next);
    this.lineStart = next;
    if (gap !== Gap.PARAGRAPH) return next;
    this.spans.add(this.sentenceStart, at);
    this.spans.endParagraph();
    return this.startParagraph(next);
  }

  private gapKind(start: number, end: number): number {
    const breaks = countBreaks(this.text, start, end);
    if (breaks !== 1) return breaks > 1 ? Gap.PARAGRAPH : Gap.SPACE;
    this.layout ??= readLayout(this.text, this.lineBreaks);
    return classifyBreak(this.text, start, end, this.lineStart, this.layout);
  }
}

/** Fewer marks are a bullet or stress a word. */
const SHORTEST_RULE = 3;

/** After the stops: white space, or marks and capitals where a space was lost. */
function mayFollow(text: string, { end, next }: Candidate): boolean {
  if (next > end) return true;
  const cls = charClass(codeAt(text, next));
  return isLetter(cls) || isQuotationMark(cls) || cls === CharClass.OPEN;
}
