/**
 * How cost grows with length: for every public function and pump string the exponent k of `seconds ~ length^k`, fitted
 * over doubling lengths. Linear is 1.
 */
import { loadPackage, type PackageApi } from '../accuracy/package-api.js';
import { cpuSeconds, growthExponent, threeDigits } from '../statistics.js';
import { PUMPS } from './pumps.js';

export interface GrowthRow {
  function: string;
  pump: string;
  exponent: number;
  /** CPU seconds at the largest length. */
  seconds: number;
  /** Largest length in UTF-16 code units. */
  length: number;
}

export interface GrowthSettings {
  /** Largest length; the smallest is an eighth of it. */
  length: number;
  /** No length is tried beyond one that took longer than this, in CPU seconds. */
  patience: number;
}

const FUNCTIONS = ['splitSentences', 'extractDates', 'extractEntities', 'extractQuotes', 'analyze'] as const;
/** Shorter times are noise. */
const SHORTEST = 0.004;

export async function measureGrowth(packageDir: string, settings: GrowthSettings): Promise<GrowthRow[]> {
  const api = await loadPackage(packageDir);
  return FUNCTIONS.flatMap((name) =>
    Object.entries(PUMPS).map(([pump, unit]) => measureOne(api, name, pump, unit, settings)),
  );
}

function measureOne(
  api: PackageApi,
  name: (typeof FUNCTIONS)[number],
  pump: string,
  unit: string,
  { length, patience }: GrowthSettings,
): GrowthRow {
  const run = api[name] as (text: string) => unknown;
  run(unit.repeat(Math.ceil(2_000 / unit.length)));
  const points: { size: number; seconds: number }[] = [];
  for (const size of [length / 8, length / 4, length / 2, length]) {
    const text = unit.repeat(Math.ceil(size / unit.length));
    // The better of two: what the machine does beside it only ever adds.
    const seconds = Math.min(
      cpuSeconds(() => run(text)),
      cpuSeconds(() => run(text)),
    );
    points.push({ size: text.length, seconds });
    if (seconds > patience) break;
  }
  const telling = points.filter(({ seconds }) => seconds >= SHORTEST);
  const last = points.at(-1)!;
  return {
    function: name,
    pump,
    exponent: telling.length > 1 ? Math.round(growthExponent(telling) * 100) / 100 : 0,
    seconds: threeDigits(last.seconds),
    length: last.size,
  };
}
