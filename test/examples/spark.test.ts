/** What of the Spark example can be tested without Spark; `npm run example:spark` runs the whole of it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { analyze } from 'wirecopy';
import { readCorpus } from '../../train/corpus/read.js';
import { root } from '../docs/code-blocks.js';

const hasPython = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 10))']).status === 0;
if (!hasPython) console.log('examples/spark: skipped, no Python 3.10 or later is found');

const cwd = `${root}/examples/spark`;

it.runIf(hasPython)('its process answers line by line', () => {
  const { stderr, status } = spawnSync('python3', ['-m', 'unittest', 'test_wirecopy_process'], {
    cwd,
    encoding: 'utf8',
  });
  expect(stderr).toMatch(/\nOK\n$/);
  expect(status).toBe(0);
});

it.runIf(hasPython)('its columns hold every field of an analysis', () => {
  const ddl = execFileSync('python3', ['-c', 'from schema import RECORD; print(RECORD)'], { cwd, encoding: 'utf8' });
  const columns = new Set([...ddl.matchAll(/`?(\w+)`?: /g)].map(([, name]) => name));
  const fields = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      if (!Array.isArray(value)) fields.add(key);
      collect(item);
    }
  };
  for (const { text, referenceDate } of readCorpus('dev').slice(0, 40)) collect(analyze(text, { referenceDate }));
  expect([...fields].filter((field) => !columns.has(field))).toEqual([]);
  expect(fields.size).toBeGreaterThan(20);
});

it('reads a web archive into documents', () => {
  const lines = execFileSync('npx', ['tsx', 'examples/spark/warc-to-ndjson.ts'], { cwd: root, encoding: 'utf8' });
  const documents = lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const [article] = readCorpus('train');
  expect(documents.length).toBe(200);
  expect(documents[0]).toMatchObject({
    id: `https://example.org/${article!.id}`,
    published: `${article!.referenceDate}T12:00:00Z`,
  });
  expect(documents[0].text.slice(0, 100)).toBe(article!.text.slice(0, 100));
});
