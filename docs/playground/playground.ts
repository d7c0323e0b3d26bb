/// <reference lib="dom" />
/** The page: takes a text, asks the worker, shows the result. No framework, and no network but for its own files. */
import type { Analysis } from 'wirecopy';
import { Card } from './card.js';
import { element } from './element.js';
import { textOfFile } from './file-text.js';
import { Inspector } from './inspector.js';
import { hashOf, readHash } from './link.js';
import { Reader, type Reading } from './reader.js';
import { SAMPLE } from './sample.js';

/** Longer texts wait for the button; what is typed into shorter ones is read at once. In UTF-16 code units. */
const READ_AT_ONCE = 50_000;
/** No more than this in one go: the worker's memory has an end. */
const LONGEST = 5_000_000;
/** Beyond this some programs cut links. */
const LONG_LINK = 8_000;
const LONGEST_LINK = 1_000_000;

const text = element<HTMLTextAreaElement>('text');
const date = element<HTMLInputElement>('date');
const status = element('status');
const note = element('note');
const result = element('result');
const needResult = ['copy', 'share'].map((id) => element<HTMLButtonElement>(id));
const inspector = new Inspector(result);
const card = new Card(result);
const reader = new Reader({ done: show, failed: (message) => say(`That went wrong: ${message}.`, 'bad') });
let shown: Analysis | undefined;
let typing: ReturnType<typeof setTimeout> | undefined;

function say(message: string, kind?: 'bad'): void {
  status.textContent = message;
  status.classList.toggle('bad', kind === 'bad');
  element('stop').hidden = !reader.busy;
}

// --- reading -----------------------------------------------------------------------------------------------------

function read(): void {
  clearTimeout(typing);
  if (text.value.trim() === '') {
    reader.stop();
    clearResult();
    say('Nothing to read yet: paste an article, open a file, or take the sample.');
    return;
  }
  if (text.value.length > LONGEST) {
    const size = (text.value.length / 1e6).toFixed(1);
    say(
      `That is ${size} million characters; this page reads ${LONGEST / 1e6} million. The command reads more: npx wirecopy.`,
      'bad',
    );
    return;
  }
  void reader.read({ text: text.value, ...(date.value ? { referenceDate: date.value } : {}) });
  say(shown ? 'Reading …' : 'Loading the library and reading …');
}

function show({ analysis, html, shown: length, milliseconds }: Reading): void {
  const toggles = Array.from(result.querySelectorAll<HTMLInputElement>('.wc-layers input'));
  const layers = toggles.map(({ id, checked }) => ({ id, checked }));
  shown = analysis;
  // renderHtml escapes every piece of text and holds no script; the page's policy allows none either.
  result.innerHTML = html;
  for (const { id, checked } of layers) element<HTMLInputElement>(id).checked = checked;
  result.hidden = false;
  card.analysis = analysis;
  inspector.analysis = analysis;
  for (const button of needResult) button.disabled = false;
  const rest = analysis.text.length > length;
  note.hidden = !rest;
  note.textContent = rest
    ? `Shown are the first ${length.toLocaleString('en')} of ${analysis.text.length.toLocaleString('en')} characters; the JSON has them all.`
    : '';
  const words = analysis.text.match(/\S+/gu)?.length ?? 0;
  say(
    `${words.toLocaleString('en')} words read in ${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms.`,
  );
  performance.mark('wirecopy-result');
}

function clearResult(): void {
  shown = undefined;
  result.hidden = true;
  result.replaceChildren();
  note.hidden = true;
  inspector.analysis = undefined;
  card.close();
  for (const button of needResult) button.disabled = true;
}

// --- where texts come from ---------------------------------------------------------------------------------------

function take(article: { text: string; date: string }): void {
  text.value = article.text;
  date.value = article.date;
  read();
}

async function takeFile(file: File | undefined): Promise<void> {
  if (!file) return;
  try {
    take({ text: await textOfFile(file), date: date.value });
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}.`, 'bad');
  }
}

async function takeHash(): Promise<boolean> {
  try {
    const shared = await readHash(location.hash);
    if (shared) take(shared);
    return shared !== null;
  } catch {
    say('The link is damaged: its text could not be read. Perhaps it was cut when it was sent.', 'bad');
    return true;
  }
}

element('form').addEventListener('submit', (event) => {
  event.preventDefault();
  read();
});
text.addEventListener('input', () => {
  clearTimeout(typing);
  if (text.value.length <= READ_AT_ONCE) typing = setTimeout(read, 300);
  else say('A long text: press Read, or Ctrl + Enter, when it is complete.');
});
date.addEventListener('change', read);
text.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) read();
});
element('sample').addEventListener('click', () => take(SAMPLE));
element('clear').addEventListener('click', () => {
  take({ text: '', date: '' });
  text.focus();
});
element('stop').addEventListener('click', () => {
  reader.stop();
  say('Stopped.');
});
const file = element<HTMLInputElement>('file');
element('open').addEventListener('click', () => file.click());
file.addEventListener('change', () => {
  void takeFile(file.files?.[0]);
  file.value = '';
});
for (const type of ['dragenter', 'dragover']) {
  document.addEventListener(type, (event) => {
    event.preventDefault();
    text.classList.add('drop');
  });
}
document.addEventListener('dragleave', (event) => {
  if (event.relatedTarget === null) text.classList.remove('drop');
});
document.addEventListener('drop', (event) => {
  event.preventDefault();
  text.classList.remove('drop');
  const dropped = event.dataTransfer;
  if (dropped?.files[0]) void takeFile(dropped.files[0]);
  else if (dropped?.getData('text/plain')) take({ text: dropped.getData('text/plain'), date: date.value });
});

// --- where results go --------------------------------------------------------------------------------------------

element('copy').addEventListener('click', () => copy(JSON.stringify(shown, null, 2), 'JSON copied.'));
element('share').addEventListener('click', async () => {
  const hash = await hashOf({ text: text.value, date: date.value });
  if (hash.length > LONGEST_LINK) {
    say('The text is too long for a link. Copy the JSON instead.', 'bad');
    return;
  }
  history.replaceState(null, '', hash);
  const long =
    hash.length > LONG_LINK
      ? ` It has ${Math.round(hash.length / 1000)} thousand characters; some programs cut such links.`
      : '';
  await copy(location.href, `Link copied.${long}`);
});

async function copy(value: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(value);
    say(done);
  } catch {
    say('The browser did not allow copying. A link stands in the address bar.', 'bad');
  }
}

// Links inside the result lead to their place and leave the address, which may hold the text, as it is.
result.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  if (!link) return;
  event.preventDefault();
  const place = element(decodeURIComponent(link.hash.slice(1)));
  const focus = place.matches('a')
    ? place
    : place.parentElement!.querySelector<HTMLElement>(`a[data-quote="${place.dataset['quote']}"]`);
  place.scrollIntoView({ block: 'center' });
  focus?.focus({ preventScroll: true });
});

// --- start -------------------------------------------------------------------------------------------------------

addEventListener('hashchange', () => void takeHash());
if (!(await takeHash())) take(SAMPLE);

if ('serviceWorker' in navigator) {
  navigator.serviceWorker
    .register('service-worker.js')
    .then(() => navigator.serviceWorker.ready)
    .then(() => reader.kept())
    .then((kept) => {
      if (kept) element('offline').textContent = 'No text leaves this page. It is kept for use without a network.';
    })
    .catch(() => {});
}
