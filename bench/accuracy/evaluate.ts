/**
 * Scores the built package on gold sets.
 *
 *   npm run evaluate -- TASK [--data DIR] [--set NAME]... [--json] [--mistakes N] [--types A,B] [--gold-errors FILE]
 *                            [--options JSON] [--package DIR]
 *
 * TASK: sentences | entities | dates | quotes. Without --data: the project's own articles that no model has seen.
 * With it: every `DIR/dev/TASK/*.jsonl[.gz]`, one `{"id", "text", "referenceDate"?, "spans": [...]}` a line.
 * --gold-errors: a JSON list of `{"id", "tid"}`, annotations of a date corpus that count for nothing.
 * --package: another build to score, by its package folder.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { goldSets, TASKS, type Task } from './gold.js';
import { type Measurement, type MeasureOptions, measure } from './measure.js';
import { loadPackage } from './package-api.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    set: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    mistakes: { type: 'string' },
    types: { type: 'string' },
    'gold-errors': { type: 'string' },
    options: { type: 'string' },
    package: { type: 'string' },
  },
});

const [task] = positionals as Task[];
if (!task || !TASKS.includes(task)) {
  console.error(`TASK must be one of ${TASKS.join(', ')}, got ${task}`);
  process.exit(2);
}

const settings: MeasureOptions = { options: JSON.parse(values.options ?? '{}') };
if (values.types) settings.types = values.types.split(',');
if (values['gold-errors']) {
  const errors: { id: string; tid: string }[] = JSON.parse(readFileSync(values['gold-errors'], 'utf8'));
  settings.goldErrors = new Set(errors.map(({ id, tid }) => `${id}|${tid}`));
}

const api = await loadPackage(values.package ?? fileURLToPath(new URL('../..', import.meta.url)));
const wanted = values.set;
const sets = goldSets(task, values.data).filter(({ name }) => !wanted || wanted.includes(name));
const measurements: Measurement[] = [];
for (const set of sets) {
  const measurement = measure(api, task, set, settings);
  measurements.push(measurement);
  const { mistakes, headline, ...result } = measurement;
  if (values.json) console.log(JSON.stringify({ task, ...result }));
  for (const { kind, id, detail } of mistakes.slice(0, Number(values.mistakes ?? 0))) {
    console.log(`${set.name} ${id}: ${kind}: ${detail}`);
  }
}
if (!values.json) {
  console.table(
    Object.fromEntries(
      measurements.map(({ set, headline, charsPerSecond }) => [
        set,
        { ...headline, 'k chars/s': Math.round(charsPerSecond / 1000) },
      ]),
    ),
  );
}
if (measurements.some(({ brokenOffsets }) => brokenOffsets > 0)) {
  console.error('some spans do not hold the text at their offsets');
  process.exit(1);
}
