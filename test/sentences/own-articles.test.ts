import { splitSentences } from '../../src/sentences/index.js';
import { compareWithRecord } from '../own-articles.js';

compareWithRecord(import.meta.url, ({ text }) =>
  splitSentences(text).map(({ start, end, paragraph }) => [start, end, paragraph]),
);
