/**
 * Writes the corpus as JSON lines: `npm run export:corpus -- --out DIR` gives DIR/{train,dev}/TASK.jsonl with lines
 * `{ id, text, referenceDate, style, region, spans }`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { type Article, readCorpus, TASKS, type Task } from './read.js';

/** The line of one article for one task. */
export function lineOf(article: Article, task: Task): string {
  const { id, text, referenceDate, style, region } = article;
  return JSON.stringify({ id, text, referenceDate, style, region, spans: article[task] });
}

function main(out: string): void {
  for (const part of ['train', 'dev'] as const) {
    mkdirSync(join(out, part), { recursive: true });
    for (const task of TASKS) {
      const lines = readCorpus(part, task).map((article) => lineOf(article, task));
      writeFileSync(join(out, part, `${task}.jsonl`), `${lines.join('\n')}\n`);
      console.log(`${part}/${task}.jsonl: ${lines.length} articles`);
    }
  }
}

const { values } = parseArgs({ args: argv.slice(2), options: { out: { type: 'string' } } });
if (!values.out) throw new Error('usage: npm run export:corpus -- --out DIR');
main(values.out);
