import { extractQuotes } from '../../src/quotes/index.js';
import type { Quote } from '../../src/types.js';
import { compareWithRecord } from '../own-articles.js';

compareWithRecord(import.meta.url, ({ text }) => extractQuotes(text).map(withoutText));

function withoutText({ text: _, ...quote }: Quote): object {
  return JSON.parse(JSON.stringify(quote, (key, value) => (key === 'text' ? undefined : value)));
}
