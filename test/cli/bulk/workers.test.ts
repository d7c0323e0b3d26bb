import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/cli/bulk/in-order.js';
import type { Line } from '../../../src/cli/bulk/split-lines.js';
import { startWorkers } from '../../../src/cli/bulk/workers.js';

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-workers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const mortal = new URL('../../fixtures/cli/mortal-worker.mjs', import.meta.url);

async function* lines(texts: readonly string[]): AsyncGenerator<Line> {
  for (const [index, text] of texts.entries()) yield { file: 'in', number: index + 1, text, bytes: text.length };
}

/** What becomes of each line: its record, or the code of its error. */
async function outcomes(texts: readonly string[], jobs = 2): Promise<string[]> {
  const workers = await startWorkers(jobs, mortal, { folder });
  const work = async (line: Line): Promise<string> =>
    workers.answer(line).then(
      ({ record }) => record.trim(),
      ({ code }) => code,
    );
  const results: string[] = [];
  const room = { items: 8, weight: 1e6 };
  for await (const outcome of inOrder(lines(texts), work, { room, weightOf: () => 1 })) results.push(outcome);
  await workers.close();
  return results;
}

describe('workers that die', () => {
  it('are replaced, and their document is given to another', async () => {
    const texts = Array.from({ length: 40 }, (_, n) => (n % 10 === 3 ? 'once' : 'fine'));
    expect(await outcomes(texts)).toEqual(texts.map((_, n) => String(n + 1)));
  });

  it('are given a document only twice; nothing else is lost or doubled', async () => {
    const texts = Array.from({ length: 30 }, (_, n) => (n % 7 === 2 ? 'always' : 'fine'));
    expect(await outcomes(texts)).toEqual(texts.map((text, n) => (text === 'always' ? 'worker-died' : String(n + 1))));
  });

  it('all at once, and the only one', async () => {
    expect(await outcomes(['always', 'always', 'always', 'fine'], 1)).toEqual([
      'worker-died',
      'worker-died',
      'worker-died',
      '4',
    ]);
  });

  it('give up what is under way when they are closed', async () => {
    const workers = await startWorkers(1, mortal, { folder });
    const line = { file: 'in', number: 1, text: 'fine', bytes: 4 };
    const first = expect(workers.answer(line)).rejects.toThrow(/closed/);
    await workers.close();
    await first;
    await expect(workers.answer(line)).rejects.toThrow(/closed/);
  });

  it('and cannot even start end the run', async () => {
    const workers = await startWorkers(1, new URL('./no-such-worker.mjs', import.meta.url), {});
    await expect(workers.answer({ file: 'in', number: 1, text: 'fine', bytes: 4 })).rejects.toThrow(/no-such-worker/);
    await workers.close();
  });
});
