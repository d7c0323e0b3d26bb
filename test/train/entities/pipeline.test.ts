import { beforeAll, describe, expect, it } from 'vitest';
import { wordTables } from '../../../src/entities/model.js';
import { decodeModel, type PackedModel } from '../../../src/model/format.js';
import { readCorpus } from '../../../train/corpus/read.js';
import { LABELS, TYPES } from '../../../train/entities/labels.js';
import { type Plan, type TrainingData, trainRecogniser } from '../../../train/entities/pipeline.js';
import { f1, scoreDocuments, total } from '../../../train/entities/score.js';
import { extractEntities } from '../../../src/entities/index.js';

const plan: Plan = {
  settings: { epochs: 2, rate: 0.1, dropout: 0.5, decay: 1e-6, minCount: 2, seed: 1 },
  seeds: 2,
  rows: 4000,
  prunedDropout: 0.4,
  threads: 1,
  keyBits: 27,
  cut: 0.04,
  largest: 4,
};
const articles = readCorpus('train', 'entities').map(({ id, text, entities }) => ({ id, text, spans: entities }));
const data: TrainingData = {
  gold: [],
  own: { name: 'own', documents: articles.slice(0, 24), weight: 1 },
  raw: articles.slice(24, 30).map(({ id, text }) => ({ id, text })),
  silverWeight: 1,
};

describe('a small training run, from articles to mentions', () => {
  let packed: PackedModel;
  beforeAll(async () => {
    packed = await trainRecogniser(data, plan, wordTables(), () => {});
  });

  it('learns its articles, and something for others', () => {
    const model = decodeModel(packed);
    const scoreOf = (part: typeof articles) => f1(total(scoreDocuments(part, model, wordTables()), TYPES));
    expect(scoreOf(articles.slice(0, 24))).toBeGreaterThan(90);
    expect(scoreOf(articles.slice(40, 60))).toBeGreaterThan(50);
  });

  it('is the same when run again, and on two threads', async () => {
    const again = await trainRecogniser(data, { ...plan, threads: 2 }, wordTables(), () => {});
    expect(JSON.stringify(again)).toBe(JSON.stringify(packed));
  });

  it('runs through the public option', () => {
    const { text, spans } = articles[0]!;
    const found = extractEntities(text, { model: packed });
    const gold = new Set(spans.map(({ start, end }) => `${start}:${end}`));
    expect(found.filter(({ start, end }) => gold.has(`${start}:${end}`)).length).toBeGreaterThan(spans.length * 0.7);
    expect(packed.labels).toEqual(LABELS);
    expect(packed.size).toBeLessThanOrEqual(plan.rows + 2000);
  });

  it('is refused in another format', () => {
    expect(() => decodeModel({ ...packed, format: 3 as 2 })).toThrow('format 3');
  });
});
