import type { Tokens } from '../tokens/tokens.js';
import type { DateMention, DateOptions } from '../types.js';
import { documentDate } from './document-date.js';
import { FINDERS } from './find/index.js';
import { type Candidate, timexType } from './meaning.js';
import { REFINERS } from './refine/index.js';
import { resolveInOrder } from './resolve/in-order.js';
import { isNumber, type Scan, scanTokens } from './scan.js';
import { grainOf, intervalOf } from './timex.js';
import { type Vocabulary, vocabularyOf } from './vocabulary.js';
import { buildVocabulary, UNKNOWN } from './words.js';

/** Checked options. */
export interface DateSettings {
  /** Day number of publication. */
  reference: number | undefined;
  /** Seconds of that day at publication, where they are known. */
  clock: number | undefined;
  prefer: NonNullable<DateOptions['prefer']>;
  dateOrder: NonNullable<DateOptions['dateOrder']>;
}

let vocabulary: Vocabulary | undefined;

const NUMBER_FINDERS = FINDERS.filter((finder) => finder.startsAtNumber);

/** Inner form of {@link extractDates}: no checks. */
export function findDates(tokens: Tokens, settings: DateSettings): DateMention[] {
  vocabulary ??= vocabularyOf(buildVocabulary(FINDERS));
  const scan = scanTokens(tokens, vocabulary, settings.dateOrder);
  let candidates = findCandidates(scan);
  for (const refine of REFINERS) candidates = refine(candidates, scan);
  const reference = settings.reference ?? documentDate(candidates, scan);
  return resolveInOrder(candidates, scan, { reference, clock: settings.clock, prefer: settings.prefer })
    .filter(({ value }) => value !== '')
    .map(({ candidate, value }) => mention(candidate, value, scan));
}

/** One pass over the tokens; each word of the vocabulary names the finders that look around it. */
function findCandidates(scan: Scan): Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i < scan.count; i++) {
    const word = scan.words[i]!;
    const isDigits = isNumber(scan, i);
    if (word === UNKNOWN && !isDigits) continue;
    const finders = isDigits ? NUMBER_FINDERS : word.finders;
    for (const finder of finders) {
      const candidate = finder.find(scan, i);
      if (candidate) candidates.push(candidate);
    }
  }
  return candidates;
}

function mention({ start, end, meaning, mod, quant, freq }: Candidate, value: string, scan: Scan): DateMention {
  const from = scan.starts[start]!;
  const to = scan.ends[end - 1]!;
  const interval = intervalOf(value, meaning.kind === 'clock' ? meaning.time.zone : undefined);
  return {
    start: from,
    end: to,
    text: scan.text.slice(from, to),
    type: timexType(meaning),
    value,
    ...(mod && { mod }),
    grain: grainOf(value),
    ...(interval && { interval }),
    ...(quant && { quant }),
    ...(freq && { freq }),
  };
}
