/** Texts for the fuzzer: own articles and hostile strings, cut, mixed and spoilt by a seeded generator. Nothing of Node. */
import type { AnalyzeOptions } from 'wirecopy';
import { Random } from '../../train/random.js';
import { HOSTILE, PIECES } from '../properties/hostile.js';

/** What the fuzzer cuts its texts from. */
export interface Sources {
  /** Texts of articles. */
  articles: readonly string[];
  hostile: readonly string[];
}

export function sourcesOf(articles: readonly string[]): Sources {
  return { articles, hostile: Object.values(HOSTILE) };
}

/** The generator of one run: the same for a seed and a number, whatever was run before. */
export function randomOf(seed: number, run: number): Random {
  const random = new Random(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(run + 1, 0xc2b2ae35));
  for (let i = 0; i < 4; i++) random.bits();
  return random;
}

const pick = <T>(random: Random, list: readonly T[]): T => list[random.below(list.length)]!;

/**
 * Mostly short: what breaks a promise is two things that meet, and many short texts bring more of them together in a minute
 * than few long ones. Now and then a whole article's length.
 */
function lengthOf(random: Random): number {
  const kind = random.below(100);
  if (kind < 90) return 1 + random.below(120);
  if (kind < 99) return 1 + random.below(600);
  return 1 + random.below(6_000);
}

function stretchOf(random: Random, text: string, length: number): string {
  const start = random.below(Math.max(1, text.length - length + 1));
  return text.slice(start, start + length);
}

function piecesOf(random: Random, length: number): string {
  const pieces: string[] = [];
  for (let size = 0; size < length; size += pieces.at(-1)!.length) {
    pieces.push(random.below(12) === 0 ? anyUnit(random) : pick(random, PIECES));
    if (random.below(2) === 0) pieces.push(' ');
  }
  return pieces.join('');
}

/** Any UTF-16 code unit, lone surrogates too. */
function anyUnit(random: Random): string {
  return String.fromCharCode(random.below(random.below(2) === 0 ? 0x10000 : 0x250));
}

function startOf(random: Random, { articles, hostile }: Sources): string {
  const length = lengthOf(random);
  const kind = random.below(10);
  if (kind < 5) return stretchOf(random, pick(random, articles), length);
  if (kind < 7) return stretchOf(random, pick(random, hostile), length);
  return piecesOf(random, Math.min(length, 600));
}

type Mutation = (text: string, random: Random, sources: Sources) => string;

const SPACES = PIECES.filter((piece) => /^\s+$/u.test(piece));

/** Two offsets in order, at most `longest` apart. */
function rangeIn(text: string, random: Random, longest = 60): [number, number] {
  const start = random.below(text.length + 1);
  return [start, Math.min(text.length, start + random.below(longest))];
}

const replaceAll = (text: string, from: string, to: string): string => text.split(from).join(to);

const MUTATIONS: readonly Mutation[] = [
  function insertPiece(text, random) {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + pick(random, PIECES) + text.slice(at);
  },
  function insertUnit(text, random) {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + anyUnit(random) + text.slice(at);
  },
  function replaceUnit(text, random) {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + pick(random, PIECES) + text.slice(at + 1);
  },
  function remove(text, random) {
    const [start, end] = rangeIn(text, random);
    return text.slice(0, start) + text.slice(end);
  },
  function repeat(text, random) {
    const [start, end] = rangeIn(text, random, 12);
    return text.slice(0, end) + text.slice(start, end).repeat(1 + random.below(20)) + text.slice(end);
  },
  function swap(text, random) {
    const [a, b] = rangeIn(text, random);
    const c = b + random.below(text.length - b + 1);
    return text.slice(0, a) + text.slice(b, c) + text.slice(a, b) + text.slice(c);
  },
  function cross(text, random, sources) {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + startOf(random, sources).slice(0, 300) + text.slice(at, at + 300);
  },
  function upper(text, random) {
    const [start, end] = rangeIn(text, random, 200);
    return text.slice(0, start) + text.slice(start, end).toUpperCase() + text.slice(end);
  },
  function lower(text, random) {
    const [start, end] = rangeIn(text, random, 200);
    return text.slice(0, start) + text.slice(start, end).toLowerCase() + text.slice(end);
  },
  function reverse(text, random) {
    const [start, end] = rangeIn(text, random);
    return text.slice(0, start) + [...text.slice(start, end)].reverse().join('') + text.slice(end);
  },
  (text, random) => replaceAll(text, ' ', pick(random, SPACES)),
  (text) => replaceAll(text, ' ', ''),
  (text, random) => replaceAll(text, '\n', pick(random, ['\r', '\r\n', '\u2028', ' ', ''])),
  (text, random) => replaceAll(text, '“', pick(random, ['"', '”', '‘', '«', '“‘', ''])),
  (text, random) => replaceAll(text, '”', pick(random, ['"', '“', '’', '»', '’”', ''])),
  (text, random) => replaceAll(text, '. ', pick(random, ['.', ' ', '... ', '.) ', '!? '])),
];

/** The text of one run. */
export function textOf(random: Random, sources: Sources): string {
  let text = startOf(random, sources);
  for (let left = random.below(6); left > 0; left--) text = pick(random, MUTATIONS)(text, random, sources);
  return text.slice(0, 12_000);
}

/** The options of one run; half of the runs have none but a date. */
export function optionsOf(random: Random): AnalyzeOptions {
  const referenceDate = pick(random, [
    '2026-01-20',
    '2024-02-29T23:30:00+02:00',
    '1999-12-31',
    '0001-01-01',
    '9999-12-31',
  ]);
  if (random.below(2) === 0) return { referenceDate };
  return {
    ...(random.below(4) === 0 ? {} : { referenceDate }),
    lineBreaks: pick(random, ['auto', 'paragraph', 'space']),
    quotes: pick(random, ['split', 'whole']),
    prefer: pick(random, ['news', 'past', 'future', 'nearest']),
    dateOrder: pick(random, ['auto', 'day-first', 'month-first']),
    minScore: pick(random, [0, 0.5, 0.9]),
    ...(random.below(4) === 0 ? { types: ['PERSON', 'MONEY'] } : {}),
    ...(random.below(4) === 0 ? { lexicon: { 'Ana Ruiz': 'ORG', the: 'MISC', '“': 'PRODUCT' } } : {}),
  };
}
