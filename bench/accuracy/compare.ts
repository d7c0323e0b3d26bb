/** wirecopy and its peers on the own articles that no model has seen. */
import { threeDigits } from '../statistics.js';
import { goldSets, TASKS, type Task } from './gold.js';
import { type Measurement, measure } from './measure.js';
import { loadPackage, type PackageApi } from './package-api.js';
import { datePeers } from './peers/dates.js';
import { entityPeers } from './peers/entities.js';
import { runExternalPeers } from './peers/external.js';
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
    const own = goldSets(task)[0]!;
    const measured = (run: unknown): Measurement => {
      // Only three types have peers; the others would count as missed by them.
      const settings = task === 'entities' ? { types: ['PERSON', 'ORG', 'LOC'] } : {};
      return measure({ ...wirecopy, [name]: run } as PackageApi, task, own, settings);
    };
    for (const [system, run] of Object.entries({ wirecopy: wirecopy[name], ...(await loadPeers()) })) {
      const measurement = measured(run);
      rows.push({ task, system, figures: figuresOf(task, measurement, measurement.charsPerSecond) });
    }
    const documents = own.read();
    const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
    for (const { name: system, read, cpuSeconds } of runExternalPeers(task, documents)) {
      rows.push({ task, system, figures: figuresOf(task, measured(read), characters / cpuSeconds) });
    }
  }
  return rows;
}

/** The columns of the task, and the speed in thousand characters per CPU second, loading not counted. */
function figuresOf(task: Task, { headline }: Measurement, charsPerSecond: number): Record<string, number> {
  const scores = Object.fromEntries(COLUMNS[task].map((column) => [column, headline[column] ?? 0]));
  return { ...scores, 'k chars/s': threeDigits(charsPerSecond / 1000) };
}
