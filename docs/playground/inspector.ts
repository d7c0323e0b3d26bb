/// <reference lib="dom" />
/** Offsets: where the selected words stand, in three units, and what was found there. */
import type { Analysis } from 'wirecopy';
import { codePointOffsets, utf8Offsets } from 'wirecopy/export';
import { element } from './element.js';

const MARKUP = '.wc-ref,.wc-tag';

/** The offset in the text of a place in the rendered article; null outside of it. */
export function offsetOf(node: Node, offset: number): number | null {
  const inside = node instanceof Element ? node : node.parentElement;
  const paragraph = inside?.closest<HTMLElement>('p[data-start]');
  if (!paragraph) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  const words = before.cloneContents();
  words.querySelectorAll(MARKUP).forEach((markup) => markup.remove());
  return Number(paragraph.dataset['start']) + words.textContent.length;
}

export class Inspector {
  #analysis: Analysis | undefined;
  readonly #panel = element<HTMLDetailsElement>('inspector');
  readonly #start = element<HTMLInputElement>('start');
  readonly #end = element<HTMLInputElement>('end');

  constructor(article: HTMLElement) {
    for (const field of [this.#start, this.#end]) field.addEventListener('input', () => this.#show());
    document.addEventListener('selectionchange', () => this.#takeSelection(article));
    article.addEventListener('click', (event) => this.#takeMark(event.target as Element));
  }

  /** What to look things up in; nothing hides the panel. */
  set analysis(analysis: Analysis | undefined) {
    this.#analysis = analysis;
    this.#panel.hidden = analysis === undefined;
    this.#show();
  }

  /** Shows a stretch of the text. */
  select(start: number, end: number): void {
    this.#start.value = String(start);
    this.#end.value = String(end);
    this.#show();
  }

  #takeSelection(article: HTMLElement): void {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || !article.contains(selection.anchorNode)) return;
    const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
    const start = offsetOf(startContainer, startOffset);
    const end = offsetOf(endContainer, endOffset);
    if (start !== null && end !== null) this.select(start, end);
  }

  /** The shortest annotation around the mark that was clicked. */
  #takeMark(target: Element): void {
    const mark = target.closest('.wc-entity,.wc-date,.wc-quote,.wc-cue,.wc-speaker');
    const at = mark && getSelection()?.isCollapsed ? offsetOf(mark, 0) : null;
    if (at === null || !this.#analysis) return;
    const { entities, dates, quotes } = this.#analysis;
    const spans = [...entities, ...dates, ...quotes, ...quotes.flatMap(({ cue, speaker }) => [cue, speaker])];
    const around = spans.filter((span) => span !== null && span.start <= at && at < span.end);
    const shortest = around.sort((a, b) => a!.end - a!.start - (b!.end - b!.start))[0];
    if (shortest) this.select(shortest.start, shortest.end);
  }

  #show(): void {
    if (!this.#analysis) return;
    const { text } = this.#analysis;
    const start = Math.max(0, Math.min(Math.trunc(Number(this.#start.value)) || 0, text.length));
    const end = Math.max(start, Math.min(Math.trunc(Number(this.#end.value)) || 0, text.length));
    const words = JSON.stringify(text.slice(start, Math.min(end, start + 300)));
    element('selected').textContent = end > start ? `${start}–${end} ${words}` : 'select words in the article';
    const points = codePointOffsets(text);
    const bytes = utf8Offsets(text);
    describe({
      Text: words,
      'UTF-16 code units': `${start}–${end}`,
      'Code points': `${points.fromUtf16(start)}–${points.fromUtf16(end)}`,
      'UTF-8 bytes': `${bytes.fromUtf16(start)}–${bytes.fromUtf16(end)}`,
      'Found there': foundIn(this.#analysis, start, end).join('; ') || 'nothing',
    });
  }
}

/** At most this many are told. */
const TOLD = 12;

function foundIn({ entities, dates, quotes, sentences }: Analysis, start: number, end: number): string[] {
  const touches = (span: { start: number; end: number }): boolean =>
    start === end ? span.start <= start && start < span.end : span.start < end && start < span.end;
  const found = [
    ...entities.filter(touches).map((e) => `${e.type} ${e.start}–${e.end} ${e.name} (score ${e.score})`),
    ...dates.filter(touches).map((d) => `${d.type} ${d.start}–${d.end} ${d.value}${d.mod ? ` ${d.mod}` : ''}`),
    ...quotes
      .filter(touches)
      .map((q) => `${q.type} speech ${q.start}–${q.end} of ${q.speaker?.name ?? 'no named source'}`),
  ];
  const sentence = sentences.findIndex(touches);
  if (sentence >= 0) found.push(`sentence ${sentence + 1}`);
  return found.length > TOLD ? [...found.slice(0, TOLD), `${found.length - TOLD} more`] : found;
}

function describe(rows: Readonly<Record<string, string>>): void {
  element('offsets').replaceChildren(
    ...Object.entries(rows).flatMap(([name, value]) => {
      const term = document.createElement('dt');
      term.textContent = name;
      const detail = document.createElement('dd');
      detail.textContent = value;
      return [term, detail];
    }),
  );
}
