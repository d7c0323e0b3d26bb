import type { Finder } from '../../../src/dates/find/finder.js';
import { FINDERS } from '../../../src/dates/find/index.js';
import { isNumber, type Scan, scanTokens } from '../../../src/dates/scan.js';
import { type Vocabulary, vocabularyOf } from '../../../src/dates/vocabulary.js';
import { buildVocabulary } from '../../../src/dates/words.js';
import { tokenize } from '../../../src/tokens/index.js';

let vocabulary: Vocabulary | undefined;

export function scanText(text: string, dateOrder: Scan['dateOrder'] = 'auto'): Scan {
  vocabulary ??= vocabularyOf(buildVocabulary(FINDERS));
  return scanTokens(tokenize(text), vocabulary, dateOrder);
}

/** What one finder finds, before others compete with it: mention and meaning, as "date year=2026 month=5". */
export function findsAlone(finder: Finder, text: string): [mention: string, meaning: string][] {
  const scan = scanText(text);
  const finds: [string, string][] = [];
  for (let i = 0; i < scan.count; i++) {
    if (!(isNumber(scan, i) ? finder.startsAtNumber : scan.words[i]!.finders.includes(finder))) continue;
    const found = finder.find(scan, i);
    if (!found) continue;
    const { start, end, meaning, fallback, ...rest } = found;
    const mention = (first: number, last: number): string => text.slice(scan.starts[first], scan.ends[last - 1]);
    const more = fallback && { or: `${mention(fallback.start, fallback.end)}: ${written(fallback.meaning)}` };
    finds.push([mention(start, end), written({ ...meaning, ...rest, ...more })]);
  }
  return finds;
}

/** The kind first, then what is said beside it; what is not said is left out. */
function written(value: object): string {
  const { kind, ...rest } = value as Record<string, unknown>;
  const said = Object.entries(rest).filter(([, part]) => part !== undefined && part !== false);
  return [...(kind ? [kind] : []), ...said.map(([key, part]) => (part === true ? key : `${key}=${plain(part)}`))].join(
    ' ',
  );
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).join('+');
  return typeof value === 'object' && value ? `(${written(value)})` : String(value);
}
