/**
 * What the library read in own articles when somebody last looked, next to the tests of each stage in
 * `own-articles.ndjson`. A change of results shows there as a difference between two versions, to be read line by line;
 * `npm run evaluate` says whether it is for the better.
 *
 *   npm run record     # writes the records anew
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { type Article, articleId, corpusFiles, readArticle } from '../train/corpus/read.js';

interface Recorded {
  id: string;
  results: unknown;
}

/** Tests that each article gives what the record beside the test file says. */
export function compareWithRecord(testFile: string, read: (article: Article) => unknown): void {
  const path = fileURLToPath(new URL('own-articles.ndjson', testFile));
  const files = corpusFiles('dev');
  const readPlainly = (file: string): Recorded => {
    const results = read(readArticle(articleId(file), readFileSync(file, 'utf8')));
    return { id: articleId(file), results: JSON.parse(JSON.stringify(results)) };
  };

  if (process.env['RECORD']) {
    writeFileSync(path, files.map((file) => `${JSON.stringify(readPlainly(file))}\n`).join(''));
  }

  let records: Map<string, Recorded>;
  beforeAll(() => {
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    records = new Map(lines.map((line) => [JSON.parse(line).id, JSON.parse(line)]));
  });

  test.each(files.map(articleId))('%s is read as recorded', (id) => {
    const file = files.find((candidate) => articleId(candidate) === id)!;
    expect(readPlainly(file)).toEqual(records.get(id));
  });
}
