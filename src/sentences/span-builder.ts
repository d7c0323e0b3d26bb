import { charClass, isSpace } from '../text/characters.js';
import type { SentenceSpans } from './spans.js';

/** Collects sentences in text order into growing arrays. */
export class SpanBuilder {
  private readonly text: string;
  private starts: Int32Array;
  private ends: Int32Array;
  private paragraphs: Int32Array;
  private count = 0;
  private paragraph = 0;
  private paragraphIsEmpty = true;

  constructor(text: string) {
    this.text = text;
    const capacity = 8 + (text.length >> 6);
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.paragraphs = new Int32Array(capacity);
  }

  /** Adds `start..end` without the white space at its end; nothing where only white space is left. */
  add(start: number, end: number): void {
    let last = end;
    while (last > start && isSpace(charClass(this.text.charCodeAt(last - 1)))) last--;
    if (last <= start) return;
    if (this.count === this.starts.length) this.grow();
    this.starts[this.count] = start;
    this.ends[this.count] = last;
    this.paragraphs[this.count++] = this.paragraph;
    this.paragraphIsEmpty = false;
  }

  /** What is added from now on stands in the next paragraph. */
  endParagraph(): void {
    if (this.paragraphIsEmpty) return;
    this.paragraph++;
    this.paragraphIsEmpty = true;
  }

  finish(): SentenceSpans {
    const { count } = this;
    return {
      count,
      starts: this.starts.subarray(0, count),
      ends: this.ends.subarray(0, count),
      paragraphs: this.paragraphs.subarray(0, count),
    };
  }

  private grow(): void {
    this.starts = widened(this.starts);
    this.ends = widened(this.ends);
    this.paragraphs = widened(this.paragraphs);
  }
}

function widened(array: Int32Array): Int32Array {
  const wider = new Int32Array(array.length * 2);
  wider.set(array);
  return wider;
}
