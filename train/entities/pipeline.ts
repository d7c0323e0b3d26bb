/**
 * From annotated and raw texts to a packed recogniser of two passes.
 */
import { decodeFirstPass } from '../../src/entities/decode.js';
import type { WordTables } from '../../src/entities/feature-context.js';
import type { PackedModel } from '../../src/model/format.js';
import { type Settings, train, trainMean } from './crf.js';
import type { AnnotatedDocument } from './documents.js';
import { heaviestRows, packModel, runnable } from './export.js';
import { LABELS } from './labels.js';
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
  keyBits: number;
  /** Weights below it are dropped. */
  cut: number;
  /** The largest weight that six bits hold. */
  largest: number;
}

type Log = (line: string) => void;

/** Trains a recogniser. */
export function trainRecogniser(data: TrainingData, plan: Plan, tables: WordTables, log: Log): PackedModel {
  const sources = [...data.gold, data.own];
  if (data.raw.length > 0) {
    const documents = labelRaw(data, plan, tables, log);
    sources.push({ name: 'raw', documents, weight: data.silverWeight });
  }
  log('all sources, all features');
  const store = storeOf(sources, tables);
  // Three epochs are enough to tell which features count.
  const full = train(
    store,
    LABELS.length,
    { ...plan.settings, epochs: Math.min(3, plan.settings.epochs) },
    undefined,
    log,
  );
  const rows = heaviestRows(full, plan.rows);
  const pruned: Settings = { ...plan.settings, dropout: 0.4, minCount: 1 };
  log(`first pass, ${rows.size} features`);
  const first = trainMean(store, LABELS.length, pruned, plan.seeds, rows, log);

  // The second pass must see what a first pass makes of texts that it was not trained on.
  const halves = [0, 1].map((half) => {
    log(`first pass of half ${half + 1}`);
    const part = storeOf(
      sources.map((source) => halfOf(source, half)),
      tables,
    );
    return runnable(train(part, LABELS.length, pruned, rows, log), plan.largest);
  });
  const second = new UnitStore();
  for (const { documents, weight } of sources) {
    documents.forEach((document, i) => {
      const other = halves[1 - (i % 2)]!;
      addDocument(second, document, weight, tables, (context) => decodeFirstPass(context, other));
    });
  }
  log('second pass');
  const last = trainMean(second, LABELS.length, pruned, plan.seeds, new Set([...rows, ...second.late]), log);
  return packModel([first, last], LABELS, plan.keyBits, plan.cut, plan.largest);
}

/** Labels for the raw texts from a model of all sources and one that the own articles lead. */
function labelRaw(data: TrainingData, plan: Plan, tables: WordTables, log: Log): AnnotatedDocument[] {
  log('teacher of all sources');
  const settings = { ...plan.settings, epochs: Math.min(3, plan.settings.epochs) };
  const all = train(storeOf([...data.gold, data.own], tables), LABELS.length, settings, undefined, log);
  log('teacher of the own articles');
  const lighter = data.gold.map((source) => ({ ...source, weight: source.weight * 0.3 }));
  const own = train(
    storeOf([...lighter, data.own], tables),
    LABELS.length,
    { ...settings, seed: settings.seed + 1 },
    undefined,
    log,
  );
  const documents = labelTexts(data.raw, [runnable(all, plan.largest), runnable(own, plan.largest)], tables);
  log(`${documents.length} raw texts: ${documents.reduce((n, { spans }) => n + spans.length, 0)} mentions`);
  return documents;
}

function storeOf(sources: readonly Source[], tables: WordTables): UnitStore {
  const store = new UnitStore();
  for (const { documents, weight } of sources) {
    for (const document of documents) addDocument(store, document, weight, tables);
  }
  return store;
}

function halfOf(source: Source, half: number): Source {
  return { ...source, documents: source.documents.filter((_, i) => i % 2 === half) };
}
