import { charClass, isSpace, codeAt } from '../text/characters.js';
import type { SentenceSpans } from './spans.js';

/** Collects sentences in text order. Starts, ends and paragraphs are thirds of one array: one allocation a text. */
export class SpanBuilder {
  private readonly text: string;
  private capacity: number;
  private values: Int32Array;
  private count = 0;
  private paragraph = 0;
  private paragraphIsEmpty = true;

  constructor(text: string) {
    this.text = text;
    this.capacity = 8 + (text.length >> 6);
    this.values = new Int32Array(3 * this.capacity);
  }

  /** Adds `start..end` without the white space at its end; nothing where only white space is left. */
  add(start: number, end: number): void {
    let last = end;
    while (last > start && isSpace(charClass(codeAt(this.text, last - 1)))) last--;
    if (last <= start) return;
    if (this.count === this.capacity) this.grow();
    const { values, capacity, count } = this;
    values[count] = start;
    values[capacity + count] = last;
    values[2 * capacity + count] = this.paragraph;
    this.count++;
    this.paragraphIsEmpty = false;
  }

  /** What is added from now on stands in the next paragraph. */
  endParagraph(): void {
    if (this.paragraphIsEmpty) return;
    this.paragraph++;
    this.paragraphIsEmpty = true;
  }

  finish(): SentenceSpans {
    const { values, capacity, count } = this;
    return {
      count,
      starts: values.subarray(0, count),
      ends: values.subarray(capacity, capacity + count),
      paragraphs: values.subarray(2 * capacity, 2 * capacity + count),
    };
  }

  private grow(): void {
    const { values, capacity } = this;
    const wider = new Int32Array(values.length * 2);
    for (let third = 0; third < 3; third++) {
      wider.set(values.subarray(third * capacity, (third + 1) * capacity), third * capacity * 2);
    }
    this.values = wider;
    this.capacity = capacity * 2;
  }
}
