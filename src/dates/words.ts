/**
 * The vocabulary of dates: what every word can be, built once from the lexicon.
 *
 * Most words of a text are not in it; one look-up a token tells them apart.
 */
import { MERIDIEMS, NAMED_HOURS, TIME_ZONES } from '../lexicon/clock-words.js';
import { CONTEXT_WORDS } from '../lexicon/date-context.js';
import { DEICTIC_PHRASES } from '../lexicon/deictic-phrases.js';
import { FREQUENCIES, TIMES } from '../lexicon/frequency-words.js';
import { FUNCTION_WORDS } from '../lexicon/function-words.js';
import { HOLIDAYS } from '../lexicon/holidays.js';
import { MONTH_ABBREVIATIONS, MONTHS } from '../lexicon/months.js';
import { CARDINALS, MULTIPLIERS, ORDINAL_TENS, ORDINALS, TENS } from '../lexicon/number-words.js';
import { PARTS_OF_DAY } from '../lexicon/parts-of-day.js';
import { QUARTER_CODES } from '../lexicon/quarter-codes.js';
import { SEASONS } from '../lexicon/seasons.js';
import { UNIT_PLURALS, UNITS, type UnitName } from '../lexicon/time-units.js';
import { WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../lexicon/weekdays.js';
import type { Finder } from './find/finder.js';

/** A fixed phrase of one word or more and what it stands for. */
export interface Phrase {
  readonly words: readonly string[];
  readonly value: string;
}

/** A word of the vocabulary; zero or '' where it is not of that kind. */
export interface Word {
  /** Lower case. */
  readonly text: string;
  month: number;
  weekday: number;
  /** True for "Tuesdays", "days". */
  plural: boolean;
  unit: UnitName | '';
  /** -1 where it is no number. */
  cardinal: number;
  multiplier: number;
  ordinal: number;
  decade: number;
  season: string;
  partOfDay: string;
  /** 'am' or 'pm'. */
  meridiem: '' | 'am' | 'pm';
  /** Noon 12, midnight 24. */
  namedHour: number;
  /** Offset from UTC of a time zone. */
  zone: string;
  /** "daily": P1D. */
  frequency: string;
  /** "twice": 2X. */
  times: string;
  /** Cannot be the noun that a date modifies. */
  isFunctionWord: boolean;
  /** Phrases that begin with this word. */
  deictics: Phrase[];
  holidays: Phrase[];
  /** Finders that this word can start; filled by the table. */
  finders: readonly Finder[];
}

/** Stands for every word that is not in the vocabulary. */
export const UNKNOWN: Word = newWord('');

/** Words by their lower-case form. */
export function buildVocabulary(finders: readonly Finder[]): Map<string, Word> {
  const table = new Map<string, Word>();
  const word = (text: string): Word => {
    let entry = table.get(text);
    if (!entry) {
      entry = newWord(text);
      table.set(text, entry);
    }
    return entry;
  };
  const set = <Key extends keyof Word>(key: Key, values: Iterable<readonly [text: string, value: Word[Key]]>): void => {
    for (const [text, value] of values) word(text)[key] = value;
  };
  for (const names of [MONTHS, MONTHS.map(firstThree)]) set('month', counted(names, 1));
  set('month', MONTH_ABBREVIATIONS);
  for (const names of [WEEKDAYS, WEEKDAYS.map(firstThree), WEEKDAYS.map(plural)]) set('weekday', counted(names, 1));
  set('weekday', WEEKDAY_ABBREVIATIONS);
  set('unit', UNITS);
  set('unit', UNIT_PLURALS);
  for (const [text, unit] of UNITS) set('unit', [[plural(text), unit]]);
  for (const text of [...WEEKDAYS, ...UNITS.keys()]) word(plural(text)).plural = true;
  for (const text of UNIT_PLURALS.keys()) word(text).plural = true;
  set('cardinal', counted(CARDINALS, 0));
  set('cardinal', counted(TENS, 20, 10));
  set('decade', counted(TENS.map(plural), 20, 10));
  set('ordinal', counted(ORDINALS, 1));
  set('ordinal', counted(ORDINAL_TENS, 20, 10));
  set('multiplier', MULTIPLIERS);
  set('season', SEASONS);
  set('partOfDay', PARTS_OF_DAY);
  set('meridiem', MERIDIEMS);
  set('namedHour', NAMED_HOURS);
  set('zone', TIME_ZONES);
  set('frequency', FREQUENCIES);
  set('times', TIMES);
  for (const text of FUNCTION_WORDS) word(text).isFunctionWord = true;
  for (const text of [...CONTEXT_WORDS, ...QUARTER_CODES]) word(text);
  // "FY2026", "FY26": one token.
  for (let year = 1950; year < 2050; year++) for (const from of [0, 2]) word(`fy${String(year).slice(from)}`);
  for (const [phrase, value] of DEICTIC_PHRASES) addPhrase(word, 'deictics', phrase, value);
  for (const [rule, names] of HOLIDAYS) for (const name of names) addPhrase(word, 'holidays', name, rule);
  for (const entry of table.values()) entry.finders = finders.filter((finder) => finder.startsAt?.(entry));
  return table;
}

/** Words with their values: those of a list are so far apart. */
function counted(words: readonly string[], first: number, step = 1): [text: string, value: number][] {
  return words.map((text, i) => [text, first + i * step]);
}

function firstThree(name: string): string {
  return name.slice(0, 3);
}

/** "mondays", "centuries", "nineties". */
function plural(name: string): string {
  return `${name.replace(/([^a])y$/, '$1ie')}s`;
}

function addPhrase(word: (text: string) => Word, kind: 'deictics' | 'holidays', phrase: string, value: string): void {
  const words = phrase.split(' ');
  for (const text of words) word(text);
  word(words[0]!)[kind].push({ words, value });
}

function newWord(text: string): Word {
  return {
    text,
    month: 0,
    weekday: 0,
    plural: false,
    unit: '',
    cardinal: -1,
    multiplier: 0,
    ordinal: 0,
    decade: 0,
    season: '',
    partOfDay: '',
    meridiem: '',
    namedHour: 0,
    zone: '',
    frequency: '',
    times: '',
    isFunctionWord: false,
    deictics: [],
    holidays: [],
    finders: [],
  };
}
