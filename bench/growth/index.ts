/**
 * How cost grows with length: for every public function and pump string the exponent k of `seconds ~ length^k`, fitted
 * over doubling lengths. Linear is 1.
 */
import type { Analysis } from 'wirecopy';
import { cpuSeconds, growthExponent, threeDigits } from '../statistics.js';
import { type GrowthApi, PUBLIC_FUNCTIONS } from './functions.js';
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
  /** A steeper exponent is fitted anew, {@link TRIES} times in all, and the lowest holds: noise goes both ways, cost does not. */
  limit: number;
  /** Only pumps whose name holds this. */
  pump?: string;
  /** Told of each pump string when it is measured. */
  onPump?(rows: readonly GrowthRow[]): void;
}

interface Point {
  size: number;
  seconds: number;
}

/** Shorter times are noise. */
const SHORTEST = 0.01;
const TRIES = 3;

export function measureGrowth(api: GrowthApi, settings: GrowthSettings): GrowthRow[] {
  const rows: GrowthRow[] = [];
  for (const [pump, unit] of Object.entries(PUMPS)) {
    if (!pump.includes(settings.pump ?? '')) continue;
    let ofPump = fit(api, pump, unit, settings);
    for (let tries = 1; tries < TRIES && ofPump.some(({ exponent }) => exponent > settings.limit); tries++) {
      const anew = fit(api, pump, unit, settings);
      ofPump = ofPump.map((row, i) => (anew[i]!.exponent < row.exponent ? anew[i]! : row));
    }
    settings.onPump?.(ofPump);
    rows.push(...ofPump);
  }
  return rows;
}

function fit(api: GrowthApi, pump: string, unit: string, { length, patience }: GrowthSettings): GrowthRow[] {
  return [...measurePump(api, unit, length, patience)].map(([name, of]) => ({ function: name, pump, ...summary(of) }));
}

function measurePump(api: GrowthApi, unit: string, length: number, patience: number): Map<string, Point[]> {
  const repeated = (size: number): string => unit.repeat(Math.ceil(size / unit.length));
  const points = new Map<string, Point[]>(Object.keys(PUBLIC_FUNCTIONS).map((name) => [name, []]));
  measureText(api, repeated(3_000), points, 0);
  for (const of of points.values()) of.length = 0;
  for (const size of [length / 8, length / 4, length / 2, length]) measureText(api, repeated(size), points, patience);
  return points;
}

/** Times every function on one text; what reads an analysis gets one that was made before. */
function measureText(api: GrowthApi, text: string, points: Map<string, Point[]>, patience: number): void {
  let analysis: Analysis | undefined;
  for (const [name, run] of Object.entries(PUBLIC_FUNCTIONS)) {
    const of = points.get(name)!;
    if ((of.at(-1)?.seconds ?? 0) > patience) continue;
    // The better of two: what the machine does beside it only ever adds.
    const once = (): number => cpuSeconds(() => void (run(api, text, analysis!) as unknown));
    if (name !== 'analyze' && !analysis) analysis = api.analyze(text);
    const first = once();
    of.push({ size: text.length, seconds: first > 1 ? first : Math.min(first, once()) });
  }
}

function summary(points: readonly Point[]): Pick<GrowthRow, 'exponent' | 'seconds' | 'length'> {
  const telling = points.filter(({ seconds }) => seconds >= SHORTEST);
  const last = points.at(-1)!;
  return {
    exponent: telling.length > 2 ? Math.round(growthExponent(telling) * 100) / 100 : 0,
    seconds: threeDigits(last.seconds),
    length: last.size,
  };
}
