import { CharClass, charClass, isLetter, isSpace } from '../text/characters.js';
import { classifyGap, Gap, type LineLayout, readLayout } from '../text/paragraphs.js';
import { Direction, quotationDirection } from '../text/quotation-direction.js';
import type { SentenceOptions } from '../types.js';
import { type Candidate, emptyCandidate, readStops, readSurroundings } from './candidate.js';
import { endsSentence } from './decide.js';
import { SpanBuilder } from './span-builder.js';
import type { SentenceSpans } from './spans.js';
import { joinQuotations } from './whole-quotations.js';
import { skipSpaces } from './word.js';

/** Inner form of {@link splitSentences}: no checks, compact result. */
export function findSentences(text: string, options: SentenceOptions): SentenceSpans {
  const spans = new Scanner(text, options.lineBreaks ?? 'auto').run();
  return options.quotes === 'whole' ? joinQuotations(text, spans) : spans;
}

/** One pass over a text; holds what must be known of what went before. */
class Scanner {
  private readonly text: string;
  private readonly lineBreaks: 'auto' | 'paragraph' | 'space';
  private readonly spans: SpanBuilder;
  private readonly candidate: Candidate = emptyCandidate();
  private layout: LineLayout | undefined;
  private sentenceStart = 0;
  private lineStart = 0;
  private inQuotation = false;
  private bracketDepth = 0;

  constructor(text: string, lineBreaks: 'auto' | 'paragraph' | 'space') {
    this.text = text;
    this.lineBreaks = lineBreaks;
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
    candidate.sentenceStart = this.sentenceStart;
    readSurroundings(text, candidate);
    if (!endsSentence(candidate)) return end;
    this.spans.add(this.sentenceStart, end);
    this.sentenceStart = candidate.next;
    return end;
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
