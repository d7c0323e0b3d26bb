/**
 * Trains the decision of the sentence splitter and writes `src/weights/sentences.ts`.
 *
 *     npm run train:sentences -- [--data DIR] [--out FILE]
 *
 * Without a data folder it learns from the articles of this repository alone.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { trainSentences } from './recipe.js';
import { weightsModule } from './write.js';

const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } });
const out = values.out ?? fileURLToPath(new URL('../../src/weights/sentences.ts', import.meta.url));
const result = trainSentences(values.data === undefined ? {} : { data: values.data });
writeFileSync(out, weightsModule(result));
console.log(JSON.stringify({ ...result.report, out }, null, 1));
