/** wirecopy and its JavaScript peers on the own articles that no model has seen. */
import { goldSets, TASKS, type Task } from './gold.js';
import { type Measurement, measure } from './measure.js';
import { loadPackage, type PackageApi } from './package-api.js';
import { datePeers } from './peers/dates.js';
import { entityPeers } from './peers/entities.js';
import { quotePeers } from './peers/quotes.js';
import { sentencePeers } from './peers/sentences.js';

export interface AccuracyRow {
  task: Task;
  system: string;
  /** Percent. */
  figures: Record<string, number>;
}

const FUNCTIONS = {
  sentences: ['splitSentences', sentencePeers],
  entities: ['extractEntities', entityPeers],
  dates: ['extractDates', datePeers],
  quotes: ['extractQuotes', quotePeers],
} as const;

/** The columns of each task's table. */
const COLUMNS: Readonly<Record<Task, readonly string[]>> = {
  sentences: ['boundary', 'span', 'beside quotes'],
  entities: ['F1', 'PERSON', 'ORG', 'LOC'],
  dates: ['strict', 'relaxed', 'value'],
  quotes: ['marks', 'marks e2e', 'content', 'content e2e', 'pronouns'],
};

export async function compareAccuracy(packageDir: string): Promise<AccuracyRow[]> {
  const wirecopy = await loadPackage(packageDir);
  const rows: AccuracyRow[] = [];
  for (const task of TASKS) {
    const [name, loadPeers] = FUNCTIONS[task];
    const systems = { wirecopy: wirecopy[name], ...(await loadPeers()) };
    for (const [system, run] of Object.entries(systems)) {
      const api = { ...wirecopy, [name]: run } as PackageApi;
      rows.push({ task, system, figures: figuresOf(task, measureOwn(api, task)) });
    }
  }
  return rows;
}

function measureOwn(api: PackageApi, task: Task): Measurement {
  // Only three types have peers; the others would count as missed by them.
  const settings = task === 'entities' ? { types: ['PERSON', 'ORG', 'LOC'] } : {};
  return measure(api, task, goldSets(task)[0]!, settings);
}

function figuresOf(task: Task, { headline }: Measurement): Record<string, number> {
  return Object.fromEntries(COLUMNS[task].map((column) => [column, headline[column] ?? 0]));
}
