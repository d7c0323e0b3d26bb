/**
 * Which way the clause around an expression points: its preposition, else the verb nearest to it.
 */
import {
  DIRECTION_PREPOSITIONS,
  FUTURE_CUES,
  IMPLICATIVE_VERBS,
  IRREGULAR_PASTS,
  NOUN_MARKERS,
  PRESENT_BE,
  SCHEDULE_VERBS,
} from '../lexicon/tense-cues.js';
import { PREPOSITIONS } from '../lexicon/time-prepositions.js';
import type { Direction } from './resolve/context.js';
import {
  isCapitalised,
  isNumber,
  isWord,
  lowerText,
  precedesNoun,
  type Scan,
  startsSentence,
  tokenText,
  wordAt,
} from './scan.js';

export interface Pointing {
  direction: Direction;
  /** A preposition settled it: "until September". */
  decided: boolean;
  /** The verb looks ahead: a bare weekday is the coming one. */
  ahead: boolean;
  /** So clearly that even a month just past is the coming one. */
  certain: boolean;
}

/** Tokens to the left and right that are asked, within the clause. */
const LEFT = 30;
const RIGHT = 12;

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

export function pointingAt(scan: Scan, start: number, end: number, isWeekday = false): Pointing {
  // "a meeting for Sunday", but "blamed for Sunday's attack"
  const isFor = isWeekday && isWord(scan, start - 1, 'for') && !isWord(scan, end, "'s");
  const isListed = isWeekday && startsListItem(scan, start, end);
  const preposition = prepositionBefore(scan, start, end);
  const byPreposition = isFor || isListed ? 'future' : DIRECTION_PREPOSITIONS.get(preposition);
  // "is far away, and on Tuesday it elected a mayor": a new clause, whose verb follows.
  const right = /^(?:and|but)$/.test(lowerText(scan, start - 2)) ? verbAfter(scan, end) : undefined;
  const left = right ?? verbBefore(scan, start);
  const verb = left ?? verbAfter(scan, end);
  if (byPreposition === 'future') {
    // "40,000 copies had been sold by Wednesday", "did not reply by Sunday"; "was extended until Friday" lies ahead.
    const isOver = verb === 'past' && hasPastPerfect(scan, start);
    const by = preposition === 'by';
    return {
      direction: isOver && by ? 'past' : 'future',
      decided: true,
      ahead: !(isOver || (by && verb === 'past')),
      certain: false,
    };
  }
  if (byPreposition) return { direction: byPreposition, decided: true, ahead: false, certain: false };
  return {
    direction: verb,
    decided: false,
    ahead: verb === 'future',
    // "It will open in August"
    certain: left === 'future' && isWord(scan, start - 1, 'in'),
  };
}

/** "Thursday: heavy showers": a forecast or fixture list, where nothing has happened yet. */
function startsListItem(scan: Scan, start: number, end: number): boolean {
  const isLine = start === 0 || scan.text.slice(scan.ends[start - 1], scan.starts[start]).includes('\n');
  return isLine && tokenText(scan, end) === ':' && verbAfter(scan, end + 1) !== 'past';
}

/** The preposition that settles the direction; '' where there is none. */
function prepositionBefore(scan: Scan, start: number, end: number): string {
  for (let i = start - 1; i >= start - 4; i--) {
    const { text } = wordAt(scan, i);
    // "as laid down by the February accord"
    if (DIRECTION_PREPOSITIONS.has(text))
      return text === 'by' && i < start - 1 && precedesNoun(scan, end - 1) ? '' : text;
    if (!BETWEEN.has(text)) return '';
  }
  return '';
}

/** A capital at the start of a line begins a sentence or ends a headline. */
function staysOnLine(scan: Scan, i: number): boolean {
  return !(isCapitalised(scan, i) && scan.text.slice(scan.ends[i - 1], scan.starts[i]).includes('\n'));
}

function hasPastPerfect(scan: Scan, start: number): boolean {
  let i = start - 1;
  for (; i >= start - LEFT && !endsClause(lowerText(scan, i)); i--) if (isHad(scan, i)) return true;
  // "By noon on Thursday, 7,316 people had walked back"
  if (start - i > 4) return false;
  for (let k = start; k < start + RIGHT && !endsClause(lowerText(scan, k)); k++) if (isHad(scan, k)) return true;
  return false;
}

function isHad(scan: Scan, i: number): boolean {
  return /^had(?:n't)?$/.test(lowerText(scan, i));
}

/** What the nearest verb to the left says. */
function verbBefore(scan: Scan, start: number): Direction {
  for (let i = start - 1; i >= start - LEFT && staysOnLine(scan, i + 1); i--) {
    const text = lowerText(scan, i);
    // "... Thursday, May 7, 2015 On Tuesday": the heading before has no full stop.
    if (endsClause(text) || (isNumber(scan, i) && startsWithFunctionWord(scan, i + 1))) return undefined;
    // "announced that classes on Monday would be optional"
    if (text === 'that' && isPastForm(lowerText(scan, i - 1))) return undefined;
    const direction = verbAt(scan, i, text);
    if (direction) return direction;
  }
  return undefined;
}

/** "On", "The": in the middle of a line such a capital begins a sentence. */
function startsWithFunctionWord(scan: Scan, i: number): boolean {
  return isCapitalised(scan, i) && wordAt(scan, i).isFunctionWord;
}

/** What the first verb to the right says: "On Friday, ministers will meet". */
function verbAfter(scan: Scan, end: number): Direction {
  // "Tuesday's declaration": the verb that follows belongs to the declaration.
  if (wordAt(scan, end).text === "'s") return undefined;
  for (let i = end; i < end + RIGHT; i++) {
    const text = lowerText(scan, i);
    if (endsClause(text)) return undefined;
    const direction = text === 'to' ? undefined : verbAt(scan, i, text);
    if (direction) return direction;
  }
  return undefined;
}

function verbAt(scan: Scan, i: number, text: string): Direction {
  if (isFutureCue(text)) return 'future';
  if (text === 'to') return infinitiveAt(scan, i);
  // "Mohamed and his father are to travel": a name.
  if (isPastForm(text) && !(isCapitalised(scan, i) && !startsSentence(scan, i)))
    return isVerbForm(scan, i, text) ? participle(scan, i) : undefined;
  if (PRESENT_BE.has(text)) return text === "'s" && isPossessive(scan, i) ? undefined : 'future';
  if (SCHEDULE_VERBS.has(text) || SCHEDULE_VERBS.has(text.replace(/s$/, '')))
    return isVerbHere(scan, i, text) ? 'future' : undefined;
  return undefined;
}

/** "the council meets", "Ghana play Egypt", "talks resume"; not "a bright start", "the reports". */
function isVerbHere(scan: Scan, i: number, text: string): boolean {
  const before = lowerText(scan, i - 1);
  if (NOUN_MARKERS.has(before)) return false;
  // "comes into force in May", but "the raid comes after a warning on Monday"
  if (text.startsWith('come')) return lowerText(scan, i + 1) === 'into';
  // "plans a rally on Friday", but "unveiled plans on Friday"
  if (text.startsWith('plan')) return /^an?$/.test(lowerText(scan, i + 1));
  // "marks its 80th anniversary on Friday", but "142.10 marks"
  if (text.startsWith('mark')) return /^(?:an?|her|his|its|the|their)$/.test(lowerText(scan, i + 1));
  if (text.endsWith('s')) return true;
  // "Ghana play Egypt", but "the GM move"
  return (
    (isCapitalised(scan, i - 1) && !/^(?:an?|its|the|their)$/.test(lowerText(scan, i - 2))) ||
    before.endsWith('s') ||
    /^(?:,|they|we|who|you|i|people|women|men|police|also)$/.test(before)
  );
}

function isFutureCue(text: string): boolean {
  return FUTURE_CUES.has(text) || text.endsWith("'ll");
}

function isPastForm(text: string): boolean {
  return IRREGULAR_PASTS.has(text) || (text.length > 3 && text.endsWith('ed') && !/e{2}d$/.test(text));
}

/** Not "is to put", nor "a proposed merger", "a still unspecified date". */
function isVerbForm(scan: Scan, i: number, text: string): boolean {
  const before = lowerText(scan, i - 1);
  if (before === 'to') return false;
  if (!text.endsWith('ed')) return true;
  return !/^(?:an?|the|its|his|her|their)$/.test(/^(?:still|\w+ly)$/.test(before) ? lowerText(scan, i - 2) : before);
}

/** "is to meet", "plans to vote", "urged them to gather" look ahead, "failed to agree" back. */
function infinitiveAt(scan: Scan, to: number): Direction {
  const verb = tokenText(scan, to + 1);
  if (!/^[a-z]{2,}$/.test(verb) || wordAt(scan, to + 1).text !== '') {
    if (!/^(?:be|have|march)$/.test(verb)) return undefined;
  }
  if (NOUN_MARKERS.has(verb) || /(?:ing|s)$/.test(verb)) return undefined;
  // "is said to have fled in May", but "is expected to have finished"
  if (verb === 'have' && isPastForm(lowerText(scan, to - 1)) && !FUTURE_CUES.has(lowerText(scan, to - 1)))
    return 'past';
  let isAbility = false;
  for (let i = to - 1; i >= to - 6; i--) {
    const text = lowerText(scan, i);
    if (endsClause(text)) break;
    // "was able to fly on Monday", "is able to"
    if (/^(?:un)?able$|^(?:un)?willing$/.test(text)) isAbility = true;
    else if (isAbility && (text === 'was' || text === 'were')) return 'past';
    if (IMPLICATIVE_VERBS.has(text)) return 'past';
    if (FUTURE_CUES.has(text) || isPastForm(text) || PRESENT_BE.has(text)) return 'future';
  }
  return 'future';
}

/** A form in -ed with its auxiliary: "will be buried" and "is given" look ahead, "was buried" and "buried" back. */
function participle(scan: Scan, i: number): Direction {
  // "will have scans on Tuesday", "may have visitors"; "must have left" is past.
  if (lowerText(scan, i) === 'have' && isFutureCue(lowerText(scan, i - 1)))
    return isPastForm(lowerText(scan, i + 1)) && !/ll$/.test(lowerText(scan, i - 1)) ? 'past' : 'future';
  for (let k = i - 1; k >= i - 3; k--) {
    const text = lowerText(scan, k);
    if (text === 'be') {
      const before = lowerText(scan, k - 1);
      return before === 'to' || isFutureCue(before) || isFutureCue(lowerText(scan, k - 2)) ? 'future' : 'past';
    }
    if (PRESENT_BE.has(text) && !(text === "'s" && isPossessive(scan, k)))
      // "is given on Monday", but "is accused of killing him in May"
      return k === i - 1 && !/^(?:of|over|with)$/.test(lowerText(scan, i + 1)) ? 'future' : 'past';
    if (/^[a-z]+ly$/.test(text) || text === 'not') continue;
    break;
  }
  return isReducedRelative(scan, i) ? 'future' : 'past';
}

/** "will raise the price paid to farmers from Tuesday": the participle hangs on a noun, the verb stands before it. */
function isReducedRelative(scan: Scan, participle: number): boolean {
  if (!PREPOSITIONS.has(wordAt(scan, participle + 1).text)) return false;
  for (let i = participle - 1; i >= participle - 8; i--) {
    const text = lowerText(scan, i);
    if (endsClause(text) || /^(?:,|that|which|who|after|as|when|because|and|but|said)$/.test(text)) return false;
    if (text === 'will' || text === 'would' || text.endsWith("'ll")) return true;
  }
  return false;
}

/** "Saturday's" against "it's": a noun stands before the possessive, a pronoun before the verb. */
function isPossessive(scan: Scan, i: number): boolean {
  return !/^(?:it|he|she|that|there|what|who|here|where)$/.test(lowerText(scan, i - 1));
}

function endsClause(text: string): boolean {
  return /^[.!?;:"“”()—]?$/.test(text);
}
