/**
 * The share of each stage in the CPU time of `analyze`, on the source itself: the stages run one after the other, each
 * over all articles, as `analyze` runs them over one.
 */
import { findDates } from '../../src/dates/find.js';
import { readDateOptions } from '../../src/dates/index.js';
import { findEntities } from '../../src/entities/find.js';
import { readEntityOptions } from '../../src/entities/options.js';
import { findQuotes } from '../../src/quotes/find-quotes.js';
import { findSentences } from '../../src/sentences/find.js';
import { readSentenceOptions } from '../../src/sentences/index.js';
import { tokenize } from '../../src/tokens/index.js';
import { tagTokens } from '../../src/tokens/wink.js';
import { articleMix, countWords } from '../article-mix.js';
import { cpuSeconds, spreadOf, threeDigits } from '../statistics.js';

export interface StageRow {
  stage: string;
  /** Median, all stages together. */
  percent: number;
  /** Words per CPU second of this stage alone, its inputs given. */
  wordsPerSecond: number;
}

export interface StageSettings {
  /** Size of the article mix in UTF-16 code units. */
  characters: number;
  rounds: number;
}

export function measureStages({ characters, rounds }: StageSettings): StageRow[] {
  const texts = articleMix(characters);
  const seconds = new Map<string, number[]>();
  for (let round = 0; round <= rounds; round++) {
    for (const [stage, taken] of Object.entries(timeStages(texts))) {
      // The first round warms up.
      if (round > 0) seconds.set(stage, [...(seconds.get(stage) ?? []), taken]);
    }
  }
  const medians = [...seconds].map(([stage, taken]) => ({ stage, seconds: spreadOf(taken).median }));
  const total = medians.reduce((sum, row) => sum + row.seconds, 0);
  const words = countWords(texts);
  return medians.map((row) => ({
    stage: row.stage,
    percent: Math.round((1000 * row.seconds) / total) / 10,
    wordsPerSecond: threeDigits(words / row.seconds),
  }));
}

function timeStages(texts: readonly string[]): Record<string, number> {
  const options = { referenceDate: '2026-01-20' };
  const sentenceOptions = readSentenceOptions('analyze', options);
  const dateOptions = readDateOptions('analyze', options);
  const entityOptions = readEntityOptions('analyze', options);
  const seconds: Record<string, number> = {};
  const timed = <R>(stage: string, run: (article: number) => R): R[] => {
    const results: R[] = [];
    seconds[stage] = cpuSeconds(() => {
      for (let i = 0; i < texts.length; i++) results.push(run(i));
    });
    return results;
  };

  const tokens = timed('tokens', (i) => tokenize(texts[i]!));
  const sentences = timed('sentences', (i) => findSentences(texts[i]!, sentenceOptions));
  const dates = timed('dates', (i) => findDates(tokens[i]!, dateOptions));
  const entities = timed('entities', (i) => findEntities(tokens[i]!, sentences[i]!, dates[i]!, entityOptions));
  const tags = timed('part-of-speech tags (wink-nlp)', (i) => tagTokens(tokens[i]!));
  timed('quotes', (i) => findQuotes(tokens[i]!, tags[i]!, sentences[i]!, entities[i]!));
  return seconds;
}
