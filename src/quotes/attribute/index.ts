import type { Reading } from '../../phrases/reading.js';
import type { Cue, DraftQuote } from '../draft.js';
import { attributionContext } from './context.js';
import type { Sieve } from './sieve.js';
import { alternatingSpeakers } from './sieves/alternating-speakers.js';
import { colonInFront } from './sieves/colon-in-front.js';
import { continuedAfterCue } from './sieves/continued-after-cue.js';
import { continuedParagraph } from './sieves/continued-paragraph.js';
import { cueInClause } from './sieves/cue-in-clause.js';
import { cueInFront } from './sieves/cue-in-front.js';
import { dashName } from './sieves/dash-name.js';
import { floatingQuote } from './sieves/floating-quote.js';
import { invertedCue } from './sieves/inverted-cue.js';
import { nameBeforeCue } from './sieves/name-before-cue.js';
import { sentenceBefore } from './sieves/sentence-before.js';
import { subjectBefore } from './sieves/subject-before.js';
import { subjectOfClause } from './sieves/subject-of-clause.js';
import { transcriptName } from './sieves/transcript-name.js';

/** All sieves, precise ones first. */
export const SIEVES: readonly Sieve[] = [
  transcriptName,
  dashName,
  invertedCue,
  nameBeforeCue,
  cueInFront,
  cueInClause,
  // From here on a sieve may use what the ones before it answered for other quotations.
  continuedAfterCue,
  continuedParagraph,
  colonInFront,
  sentenceBefore,
  subjectBefore,
  subjectOfClause,
  alternatingSpeakers,
  floatingQuote,
];

/** Rule of reported clauses: cue and source were found together with the content. */
const REPORTED_CLAUSE = 'reported-clause';

/** Share of reported clauses that are right in extent and source on the development sets, by type. */
const CLAUSE_SCORES = { direct: 0.8, mixed: 0.84, indirect: 0.78 } as const;

/** The same for those without a source, and for quotations that no sieve knows. */
const NO_SOURCE = 0.4;

/** Fills in cue, source, rule and score of the quotations; those that no sieve knows keep a null source. */
export function attribute(r: Reading, quotes: DraftQuote[], cues: readonly Cue[]): void {
  for (const quote of quotes) {
    if (quote.cue && (!quote.rule || quote.rule === REPORTED_CLAUSE)) {
      quote.rule = REPORTED_CLAUSE;
      quote.score = quote.source ? CLAUSE_SCORES[quote.type] : NO_SOURCE;
    }
  }
  const context = attributionContext(r, quotes, cues);
  for (const sieve of SIEVES) {
    for (let i = 0; i < quotes.length; i++) {
      const quote = quotes[i]!;
      if (isAttributed(quote)) continue;
      const answer = sieve.find(context, i);
      if (!answer) continue;
      quote.cue = answer.cue;
      quote.source = answer.source;
      quote.rule = sieve.id;
      quote.score = sieve.score;
    }
  }
}

/** Whether a sieve has answered for the quotation, or its cue was found with it. */
export function isAttributed(quote: DraftQuote): boolean {
  return quote.cue !== null || quote.source !== null;
}
