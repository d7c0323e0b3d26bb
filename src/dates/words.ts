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
import { MONTHS } from '../lexicon/months.js';
import { CARDINALS, DECADES, MULTIPLIERS, ORDINALS } from '../lexicon/number-words.js';
import { PARTS_OF_DAY } from '../lexicon/parts-of-day.js';
import { QUARTER_CODES } from '../lexicon/quarter-codes.js';
import { SEASONS } from '../lexicon/seasons.js';
import { UNIT_PLURALS, UNITS, type UnitName } from '../lexicon/time-units.js';
import { WEEKDAY_PLURALS, WEEKDAYS } from '../lexicon/weekdays.js';
import type { Finder } from './find/finder.js';

/** FY51 to FY99 are of the last century, FY00 to FY50 of this one. */
const FIRST_FISCAL_YEAR = 1951;

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
  /** "Q3", "H1". */
  quarterCode: string;
  /** "FY2026": 2026. */
  fiscalYear: number;
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
  for (const [text, month] of MONTHS) word(text).month = month;
  for (const [text, weekday] of WEEKDAYS) word(text).weekday = weekday;
  for (const [text, weekday] of WEEKDAY_PLURALS) {
    word(text).weekday = weekday;
    word(text).plural = true;
  }
  for (const [text, unit] of UNITS) word(text).unit = unit;
  for (const [text, unit] of UNIT_PLURALS) {
    word(text).unit = unit;
    word(text).plural = true;
  }
  for (const [text, value] of CARDINALS) word(text).cardinal = value;
  for (const [text, value] of MULTIPLIERS) word(text).multiplier = value;
  for (const [text, value] of ORDINALS) word(text).ordinal = value;
  for (const [text, value] of DECADES) word(text).decade = value;
  for (const [text, value] of SEASONS) word(text).season = value;
  for (const [text, value] of PARTS_OF_DAY) word(text).partOfDay = value;
  for (const [text, isAfternoon] of MERIDIEMS) word(text).meridiem = isAfternoon ? 'pm' : 'am';
  for (const [text, value] of NAMED_HOURS) word(text).namedHour = value;
  for (const [text, value] of TIME_ZONES) word(text).zone = value;
  for (const [text, value] of FREQUENCIES) word(text).frequency = value;
  for (const [text, value] of TIMES) word(text).times = value;
  for (const [text, value] of QUARTER_CODES) word(text).quarterCode = value;
  // "FY2026", "FY26": one token.
  for (let y = FIRST_FISCAL_YEAR; y < FIRST_FISCAL_YEAR + 100; y++) {
    word(`fy${y}`).fiscalYear = y;
    word(`fy${String(y).slice(2)}`).fiscalYear = y;
  }
  for (const text of FUNCTION_WORDS) word(text).isFunctionWord = true;
  for (const text of CONTEXT_WORDS) word(text);
  for (const [phrase, value] of DEICTIC_PHRASES) addPhrase(word, 'deictics', phrase, value);
  for (const [rule, names] of HOLIDAYS) for (const name of names) addPhrase(word, 'holidays', name, rule);
  for (const entry of table.values()) entry.finders = finders.filter((finder) => finder.startsAt?.(entry));
  return table;
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
    quarterCode: '',
    fiscalYear: 0,
    isFunctionWord: false,
    deictics: [],
    holidays: [],
    finders: [],
  };
}
