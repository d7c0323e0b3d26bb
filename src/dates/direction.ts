/**
 * Which way a clause points: its prepositions and verbs, in a short window around the expression.
 */
import { AHEAD_CUES, DIRECTION_PREPOSITIONS, FUTURE_CUES, IRREGULAR_PASTS } from '../lexicon/tense-cues.js';
import { follows, isWord, type Scan, tokenText, wordAt } from './scan.js';
import type { Direction } from './resolve/context.js';

export interface Pointing {
  direction: Direction;
  /** A preposition settled it: "until September". */
  decided: boolean;
  /** So clearly ahead that a bare weekday is the coming one. */
  ahead: boolean;
}

/** Tokens to the left and right that are asked, within the sentence. */
const LEFT = 24;
const RIGHT = 8;

/** Words between a preposition and its date: "until early September", "by the end of March". */
const BETWEEN: ReadonlySet<string> = new Set([
  'the',
  'end',
  'of',
  'early',
  'late',
  'mid',
  'at',
  'least',
  'about',
  'around',
  'start',
  'beginning',
  'middle',
]);

export function pointingAt(scan: Scan, start: number, end: number): Pointing {
  const byPreposition = prepositionBefore(scan, start);
  if (byPreposition) return { direction: byPreposition, decided: true, ahead: byPreposition === 'future' };
  for (let i = start - 1; i >= 0 && i >= start - LEFT && follows(scan, i + 1); i--) {
    const text = tokenText(scan, i).toLowerCase();
    if (isSentenceEnd(text)) break;
    const cue = cueOf(text);
    if (cue) return { direction: cue, decided: false, ahead: cue === 'future' && AHEAD_CUES.has(text) };
    if (text === 'set' && isWord(scan, i + 1, 'to')) return { direction: 'future', decided: false, ahead: true };
  }
  for (let i = end; i < scan.count && i < end + RIGHT && follows(scan, i); i++) {
    const text = tokenText(scan, i).toLowerCase();
    if (isSentenceEnd(text)) break;
    const cue = cueOf(text);
    if (cue) return { direction: cue, decided: false, ahead: cue === 'future' && text === 'will' };
  }
  return { direction: undefined, decided: false, ahead: false };
}

function prepositionBefore(scan: Scan, start: number): Direction {
  for (let i = start - 1; i >= 0 && i >= start - 4 && follows(scan, i + 1); i--) {
    const { text } = wordAt(scan, i);
    const direction = DIRECTION_PREPOSITIONS.get(text);
    if (direction) return direction;
    if (!BETWEEN.has(text)) return undefined;
  }
  return undefined;
}

function cueOf(text: string): Direction {
  if (FUTURE_CUES.has(text)) return 'future';
  if (IRREGULAR_PASTS.has(text)) return 'past';
  return text.length > 4 && text.endsWith('ed') ? 'past' : undefined;
}

function isSentenceEnd(text: string): boolean {
  return text === '.' || text === '!' || text === '?' || text === ';';
}
