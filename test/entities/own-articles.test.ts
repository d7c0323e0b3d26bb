import { extractEntities } from '../../src/entities/index.js';
import { compareWithRecord } from '../own-articles.js';

compareWithRecord(import.meta.url, ({ text }) =>
  extractEntities(text).map(({ start, end, type, id, name, score }) => [start, end, type, id, name, score]),
);
