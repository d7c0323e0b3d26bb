/// <reference lib="dom" />
/** The page: takes a text, asks the worker, shows the result. No framework, no network. */
import { codePointOffsets, utf8Offsets } from 'wirecopy/export';
import type { Analysis } from 'wirecopy';
import type { Request, Response } from './worker.js';
import { SAMPLE } from './sample.js';

const element = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const form = element<HTMLFormElement>('form');
const text = element<HTMLTextAreaElement>('text');
const date = element<HTMLInputElement>('date');
const status = element('status');
const result = element('result');
const inspector = element('inspector');
const start = element<HTMLInputElement>('start');
const end = element<HTMLInputElement>('end');

const worker = new Worker(new URL('worker.js', import.meta.url), { type: 'module' });
let latest = 0;
let shown: Analysis | undefined;

worker.onmessage = ({ data }: MessageEvent<Response>) => {
  if (data.id === -1) status.textContent = 'Ready.';
  // An answer that a newer question has overtaken is not shown.
  else if (data.id === latest) 'error' in data ? showError(data.error) : show(data);
};
worker.onerror = () => showError('the library could not be loaded');

function read(): void {
  const request: Request = { id: ++latest, text: text.value };
  if (date.value) request.referenceDate = date.value;
  status.textContent = 'Reading …';
  worker.postMessage(request);
}

function show({ analysis, html, milliseconds }: { analysis: Analysis; html: string; milliseconds: number }): void {
  shown = analysis;
  // renderHtml escapes every piece of text and uses no script.
  result.innerHTML = html;
  result.hidden = false;
  inspector.hidden = false;
  for (const id of ['copy', 'share']) element<HTMLButtonElement>(id).disabled = false;
  const { sentences, entities, dates, quotes } = analysis;
  status.textContent =
    `${sentences.length} sentences, ${entities.length} mentions of names, ${dates.length} dates, ${quotes.length} quotations ` +
    `in ${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms.`;
  inspect();
}

function showError(message: string): void {
  status.textContent = `Something went wrong: ${message}.`;
}

// --- hovering a quotation shows its speaker ----------------------------------------------------------------------

for (const [type, on] of [
  ['mouseover', true],
  ['mouseout', false],
  ['focusin', true],
  ['focusout', false],
] as const) {
  result.addEventListener(type, (event) => {
    const number = quoteNumber(event.target as Element);
    if (number === null || !shown) return;
    const name = shown.quotes[number - 1]?.speaker?.name;
    for (const speaker of result.querySelectorAll('.wc-speaker')) {
      const numbers = /^Source of quotation ([\d, ]+):/u.exec(speaker.getAttribute('title') ?? '')?.[1]?.split(', ');
      if (numbers?.includes(String(number))) speaker.classList.toggle('wc-hover', on);
    }
    if (on) status.textContent = name ? `Quotation ${number}: ${name}.` : `Quotation ${number}: no source named.`;
  });
}

function quoteNumber(target: Element): number | null {
  const id =
    target.closest('[id^="wc-quote-"]')?.id ?? target.closest('a.wc-ref, a[id^="wc-source-of-"]')?.getAttribute('href');
  const match = /(\d+)$/u.exec(id ?? '');
  return match ? Number(match[1]) : null;
}

// --- offsets -----------------------------------------------------------------------------------------------------

text.addEventListener('select', () => {
  start.value = String(text.selectionStart);
  end.value = String(text.selectionEnd);
  inspect();
});
start.addEventListener('input', inspect);
end.addEventListener('input', inspect);

function inspect(): void {
  if (!shown) return;
  const from = Math.max(0, Math.min(Number(start.value) || 0, shown.text.length));
  const to = Math.max(from, Math.min(Number(end.value) || 0, shown.text.length));
  const points = codePointOffsets(shown.text);
  const bytes = utf8Offsets(shown.text);
  const overlapping = [...shown.entities, ...shown.dates, ...shown.quotes]
    .filter((span) => span.start < to && span.end > from)
    .map((span) => `${span.type} ${span.start}–${span.end}`);
  const rows: [string, string][] = [
    ['Text', JSON.stringify(shown.text.slice(from, to))],
    ['UTF-16 code units', `${from}–${to}`],
    ['Code points', `${points.fromUtf16(from)}–${points.fromUtf16(to)}`],
    ['UTF-8 bytes', `${bytes.fromUtf16(from)}–${bytes.fromUtf16(to)}`],
    ['What was found there', overlapping.join(', ') || 'nothing'],
  ];
  element('offsets').replaceChildren(
    ...rows.flatMap(([name, value]) => {
      const term = document.createElement('dt');
      term.textContent = name;
      const detail = document.createElement('dd');
      detail.textContent = value;
      return [term, detail];
    }),
  );
}

// --- the form ----------------------------------------------------------------------------------------------------

form.addEventListener('submit', (event) => {
  event.preventDefault();
  read();
});
element('sample').addEventListener('click', () => {
  text.value = SAMPLE.text;
  date.value = SAMPLE.date;
  read();
});
text.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) read();
});
for (const type of ['dragenter', 'dragover']) {
  text.addEventListener(type, (event) => {
    event.preventDefault();
    text.classList.add('drop');
  });
}
text.addEventListener('dragleave', () => text.classList.remove('drop'));
text.addEventListener('drop', async (event) => {
  text.classList.remove('drop');
  const file = event.dataTransfer?.files[0];
  if (!file) return;
  event.preventDefault();
  text.value = await file.text();
  read();
});
element('copy').addEventListener('click', () => copy(JSON.stringify(shown, null, 2), 'JSON'));
element('share').addEventListener('click', () => {
  const hash = new URLSearchParams({ text: text.value, ...(date.value ? { date: date.value } : {}) });
  location.hash = hash.toString();
  copy(location.href, 'Link');
});

async function copy(value: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(value);
    status.textContent = `${what} copied.`;
  } catch {
    status.textContent = `${what} could not be copied: the browser did not allow it.`;
  }
}

function readHash(): void {
  const shared = new URLSearchParams(location.hash.slice(1));
  const sharedText = shared.get('text');
  if (sharedText === null) return;
  text.value = sharedText;
  date.value = shared.get('date') ?? '';
  read();
}

readHash();
addEventListener('hashchange', readHash);
