/**
 * Background of the extension: a click on its button starts the content script, which sends the text of the page here.
 * The library is loaded once, in this worker, and no page waits for it.
 */
import { extractQuotes } from 'wirecopy/quotes';

const CSS = '::highlight(wirecopy-quote) { background: #fde68a; color: #000 }';

chrome.action.onClicked.addListener(async ({ id }) => {
  if (id === undefined) return;
  const target = { tabId: id };
  await chrome.scripting.insertCSS({ target, css: CSS });
  await chrome.scripting.executeScript({ target, files: ['content.js'] });
});

chrome.runtime.onMessage.addListener((text: string, _sender, reply) => {
  reply(extractQuotes(text).map(({ start, end, speaker }) => ({ start, end, speaker: speaker?.name ?? null })));
});
