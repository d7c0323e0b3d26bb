/**
 * From annotated and raw texts to a packed recogniser of two passes.
 */
import { decodeFirstPass } from '../../src/entities/decode.js';
import type { FeatureContext, WordTables } from '../../src/entities/feature-context.js';
import type { PackedModel } from '../../src/model/format.js';
import type { Settings } from './crf.js';
import type { AnnotatedDocument } from './documents.js';
import { readExamples, selectUnits } from './examples.js';
import { heaviestRows, packModel, runnable } from './export.js';
import { LABELS } from './labels.js';
import { meanOf, trainAll } from './parallel.js';
import { labelTexts, type RawDocument } from './silver.js';
import { addDocument, UnitStore } from './units.js';

/** Texts with a weight: how much one of them counts. */
export interface Source {
  name: string;
  documents: readonly AnnotatedDocument[];
  weight: number;
}

/** What the recogniser is trained on. */
export interface TrainingData {
  /** Annotated texts. */
  gold: readonly Source[];
  /** The project's own articles, which lead. */
  own: Source;
  /** Raw texts that the first models label. */
  raw: readonly RawDocument[];
  silverWeight: number;
}

/** How the recogniser is trained. */
export interface Plan {
  settings: Settings;
  /** Trainings whose mean each pass is. */
  seeds: number;
  /** Features kept. */
  rows: number;
  /** Feature dropout once the features are chosen. */
  prunedDropout: number;
  /** Trainings that run at once; the result does not depend on it. */
  threads: number;
  keyBits: number;
  /** Weights below it are dropped. */
  cut: number;
  /** The largest weight that six bits hold. */
  largest: number;
}

type Log = (line: string) => void;

const labels = LABELS.length;

/** Trains a recogniser. */
export async function trainRecogniser(
  data: TrainingData,
  plan: Plan,
  tables: WordTables,
  log: Log,
): Promise<PackedModel> {
  const { settings, threads } = plan;
  const sources = [...data.gold, data.own];
  const store = new UnitStore();
  for (const source of data.gold) addSource(store, source, tables);
  const ownFrom = store.units;
  addSource(store, data.own, tables);
  if (data.raw.length > 0) {
    const documents = await labelRaw(store, ownFrom, data.raw, plan, tables, log);
    const raw = { name: 'raw', documents, weight: data.silverWeight };
    sources.push(raw);
    addSource(store, raw, tables);
  }
  // Three epochs are enough to tell which features count.
  const short: Settings = { ...settings, epochs: Math.min(3, settings.epochs) };
  const [full] = await trainAll([{ ...readExamples(store, settings.minCount), settings: short }], labels, 1, (line) =>
    log(`all features, ${line}`),
  );
  const rows = heaviestRows(full!, plan.rows);
  const pruned: Settings = { ...settings, dropout: plan.prunedDropout };
  const seeds = Array.from({ length: plan.seeds }, (_, n) => ({ ...pruned, seed: settings.seed + 100 * n }));
  const whole = readExamples(store, 1, rows);
  // The second pass must see what a first pass makes of texts that it was not trained on.
  const halves = [0, 1].map((half) => ({
    examples: selectUnits(whole.examples, (unit) => store.unitText[unit]! % 2 === half),
    rowOf: whole.rowOf,
    settings: pruned,
  }));
  const firsts = await trainAll(
    [...halves, ...seeds.map((seed) => ({ ...whole, settings: seed }))],
    labels,
    threads,
    (line) => log(`first pass, ${line}`),
  );
  const ofHalf = firsts.slice(0, 2).map((model) => runnable(model, plan.largest));
  const first = meanOf(firsts.slice(2));
  const second = new UnitStore();
  for (const source of sources) {
    addSource(second, source, tables, (n) => (context) => decodeFirstPass(context, ofHalf[1 - (n % 2)]!));
  }
  const last = readExamples(second, 1, new Set([...rows, ...second.late]));
  const lasts = await trainAll(
    seeds.map((seed) => ({ ...last, settings: seed })),
    labels,
    threads,
    (line) => log(`second pass, ${line}`),
  );
  return packModel([first, meanOf(lasts)], LABELS, plan.keyBits, plan.cut, plan.largest);
}

/** Labels for the raw texts from a model of all sources and one that the own articles lead. */
async function labelRaw(
  store: UnitStore,
  ownFrom: number,
  raw: readonly RawDocument[],
  plan: Plan,
  tables: WordTables,
  log: Log,
): Promise<AnnotatedDocument[]> {
  const settings: Settings = { ...plan.settings, epochs: Math.min(3, plan.settings.epochs) };
  const { examples, rowOf } = readExamples(store, settings.minCount);
  const led = {
    ...examples,
    unitWeight: examples.unitWeight.map((weight, u) => (u < ownFrom ? 0.3 * weight : weight)),
  };
  const teachers = await trainAll(
    [
      { examples, rowOf, settings },
      { examples: led, rowOf, settings: { ...settings, seed: settings.seed + 1 } },
    ],
    labels,
    plan.threads,
    (line) => log(`teachers, ${line}`),
  );
  const [all, own] = teachers.map((teacher) => runnable(teacher, plan.largest));
  const documents = labelTexts(raw, [all!, own!], tables);
  log(`${documents.length} raw texts: ${documents.reduce((n, { spans }) => n + spans.length, 0)} mentions`);
  return documents;
}

function addSource(
  store: UnitStore,
  { documents, weight }: Source,
  tables: WordTables,
  firstPass?: (text: number) => (context: FeatureContext) => Uint8Array,
): void {
  documents.forEach((document, text) => {
    addDocument(store, document, weight, tables, text, firstPass?.(text));
  });
}
