import { decide } from '../../src/sentences/decide.js';
import { FEATURE_BITS } from '../../src/sentences/features.js';
import type { SentenceModel } from '../../src/sentences/model.js';
import { scanSentences } from '../../src/sentences/scan.js';
import { withAbbreviations } from './abbreviate.js';
import { inCapitals, withLowerCaseStarts, withoutLineBreaks, withStraightMarks } from './augment.js';
import { commonWords, wordFilter } from './count-words.js';
import { type Document, gumDocuments, ownArticles, type Source, wikinewsTexts } from './documents.js';
import { type Example, examplesOf } from './examples.js';
import { quantise, type Settings, trainLogistic } from './logistic.js';
import { Random } from '../random.js';
import { type Scores, scoreDocuments } from './score.js';

const SEED = 20260120;
const SETTINGS: Settings = { epochs: 8, learningRate: 0.2, l1: 0.6, l2: 1 };
/** Weights beyond this are cut: they are as sure as the rest together. */
const LARGEST_WEIGHT = 4;

export interface Report {
  seed: number;
  settings: Settings;
  sources: { name: string; licence: string; sha256: string; documents: number }[];
  words: number;
  examples: number;
  weights: number;
  /** On the own articles that training never saw, as they are and with their line breaks gone. */
  dev: Scores;
  devUnbroken: Scores;
}

export interface Trained {
  model: SentenceModel;
  report: Report;
}

export interface TrainOptions {
  /** Folder with GUM and Wikinews; without it only the own articles are learnt from. */
  data?: string;
  /** Only so many documents of each source. */
  limit?: number;
  settings?: Settings;
}

/** The whole training, from texts to weights and their scores. */
export function trainSentences({ data, limit, settings = SETTINGS }: TrainOptions): Trained {
  const random = new Random(SEED);
  const sources: Source[] = [ownArticles('train'), ...(data === undefined ? [] : [gumDocuments(data)])];
  for (const source of sources) source.documents.splice(limit ?? Number.POSITIVE_INFINITY);
  const raw = data === undefined ? [] : [wikinewsTexts(data)];
  const documents = sources.flatMap((source) => source.documents);
  const words = commonWords([...documents.map(({ text }) => text), ...raw.flatMap(({ texts }) => texts)]);
  const filter = wordFilter(words);

  const examples: Example[] = [];
  for (const document of documents) {
    examples.push(...examplesOf(document, filter, 1));
    for (const variant of variantsOf(document, random)) examples.push(...examplesOf(variant, filter, 0.5));
  }
  const weights = quantise(trainLogistic(examples, 1 << FEATURE_BITS, settings, random), LARGEST_WEIGHT);
  const model: SentenceModel = { commonWords: filter, weights };

  const split = (text: string) => scanSentences(text, 'auto', (candidate) => decide(candidate, model));
  const dev = ownArticles('dev').documents;
  return {
    model,
    report: {
      seed: SEED,
      settings,
      sources: [
        ...sources.map(({ name, licence, sha256, documents }) => ({
          name,
          licence,
          sha256,
          documents: documents.length,
        })),
        ...raw.map(({ name, licence, sha256, texts }) => ({ name, licence, sha256, documents: texts.length })),
      ],
      words: words.length,
      examples: examples.length,
      weights: weights.reduce((count, w) => count + (w === 0 ? 0 : 1), 0),
      dev: scoreDocuments(dev, split),
      devUnbroken: scoreDocuments(dev.map(withoutLineBreaks), split),
    },
  };
}

/** Other shapes of the same text that readers send. */
function variantsOf(document: Document, random: Random): Document[] {
  const variants = [withoutLineBreaks(document), withAbbreviations(document, random)];
  if (/[“”‘’]/.test(document.text)) variants.push(withStraightMarks(document));
  if (random.next() < 0.15) variants.push(withLowerCaseStarts(document, random));
  if (random.next() < 0.05) variants.push(inCapitals(document));
  return variants;
}
