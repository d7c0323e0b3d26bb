/**
 * Reads the golden fixture and 200 own articles in every engine at hand and compares the JSON, byte for byte.
 *
 *   npm run determinism
 *
 * Prints one hash of all results for each engine, and each article that differs; exit status 1.
 */
import { articlesToRead } from './articles.js';
import { differences, hashOf } from './compare.js';
import { fetchedEngines, installedEngines } from './engines.js';

const articles = articlesToRead();
const atHand = [installedEngines(), fetchedEngines()];
let expected: string[] | undefined;

for (const line of atHand.flatMap(({ missing }) => missing)) console.warn(line);
for (const { name, read } of atHand.flatMap(({ engines }) => engines)) {
  const started = performance.now();
  const results = await read(articles);
  expected ??= results;
  const different = differences(articles, expected, results);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${hashOf(results.join('\n'))}  ${name}: ${results.length} articles, ${different.length} differ, ${seconds} s`,
  );
  for (const line of different) console.log(`  ${line}`);
  if (different.length > 0) process.exitCode = 1;
}
