export { analyze } from './analyze.js';
export { extractDates } from './dates/index.js';
export { extractEntities } from './entities/index.js';
export { extractQuotes } from './quotes/index.js';
export { splitSentences } from './sentences/index.js';
export { summarizeSources } from './sources/index.js';
export { verifyQuote } from './verify/index.js';
export type * from './types.js';
