import { extractDates } from '../../src/dates/index.js';
import { compareWithRecord } from '../own-articles.js';

compareWithRecord(import.meta.url, ({ text, referenceDate }) =>
  extractDates(text, { referenceDate }).map(({ text: _, ...date }) => date),
);
