/**
 * Words per CPU second of every system on the same articles, in one process. Each round runs the systems in a new
 * order; a first round warms up and is not counted. A slow system reads the first articles only, about a second's worth.
 */
import { loadPackage } from '../accuracy/package-api.js';
import { Random } from '../../train/random.js';
import { articleMix, countWords } from '../article-mix.js';
import { cpuSeconds, type Spread, spreadOf, threeDigits } from '../statistics.js';
import { dates } from './dates.js';
import { entities } from './entities.js';
import { everything } from './everything.js';
import { quotes } from './quotes.js';
import { sentences } from './sentences.js';
import type { Reader, SpeedTask } from './system.js';

export interface SpeedRow {
  task: string;
  system: string;
  wordsPerSecond: Spread;
  /** How many words it read in each round. */
  words: number;
}

export interface SpeedSettings {
  /** Size of the article mix in UTF-16 code units. */
  characters: number;
  rounds: number;
  /** CPU seconds that one system may take in one round. */
  budget: number;
}

const TASKS: readonly SpeedTask[] = [sentences, dates, entities, quotes, everything];

interface Contender {
  task: string;
  system: string;
  read: Reader;
  texts: readonly string[];
  words: number;
  speeds: number[];
}

export async function measureSpeed(
  packageDir: string,
  { characters, rounds, budget }: SpeedSettings,
): Promise<SpeedRow[]> {
  const mix = articleMix(characters);
  const contenders = await loadContenders(packageDir, mix, budget);
  const random = new Random(1);
  for (let round = 0; round <= rounds; round++) {
    random.shuffle(contenders);
    for (const contender of contenders) {
      const seconds = cpuSeconds(() => {
        for (const text of contender.texts) contender.read(text);
      });
      if (round > 0) contender.speeds.push(contender.words / seconds);
    }
  }
  return TASKS.flatMap(({ name }) =>
    contenders
      .filter(({ task }) => task === name)
      .map(({ system, speeds, words }) => ({ task: name, system, wordsPerSecond: rounded(spreadOf(speeds)), words }))
      .sort((a, b) => b.wordsPerSecond.median - a.wordsPerSecond.median),
  );
}

async function loadContenders(packageDir: string, mix: readonly string[], budget: number): Promise<Contender[]> {
  const wirecopy = await loadPackage(packageDir);
  const contenders: Contender[] = [];
  for (const { name: task, systems } of TASKS) {
    for (const { name: system, load } of systems) {
      const read = await load(wirecopy);
      const texts = affordable(read, mix, budget);
      contenders.push({ task, system, read, texts, words: countWords(texts), speeds: [] });
    }
  }
  return contenders;
}

/** As many of the first articles as the system reads within the budget, found on a first try; at least one. */
function affordable(read: Reader, mix: readonly string[], budget: number): readonly string[] {
  let seconds = 0;
  let count = 0;
  while (count < mix.length && seconds < budget) {
    seconds += cpuSeconds(() => read(mix[count]!));
    count++;
  }
  return mix.slice(0, count);
}

function rounded({ min, median, max }: Spread): Spread {
  return { min: threeDigits(min), median: threeDigits(median), max: threeDigits(max) };
}
