/**
 * Finding what is said, before who says it: the steps in their order, each a file of this folder.
 */
import type { Reading } from '../../phrases/reading.js';
import { type MarkedSegment, pairQuotationMarks } from '../../text/quotation-marks.js';
import { findNounCues } from '../cue-nouns.js';
import type { Cue, DraftQuote, Range } from '../draft.js';
import { type Paragraph, paragraphsOf } from '../paragraphs.js';
import { findBlocks } from './block.js';
import { clauseText } from './clause-text.js';
import { findQuotations } from './marked.js';
import { findReportedClauses } from './reported.js';
import { findTurns, type Turn } from './transcript.js';
import { endAtAttribution } from './unclosed.js';

/** Quoted and reported content in text order; reported clauses and transcript turns come with their source. */
export function findContent(reading: Reading, cues: readonly Cue[]): DraftQuote[] {
  const { text } = reading;
  const paragraphs = paragraphsOf(reading.sentences);
  const turns = findTurns(text, paragraphs);
  const outer = pairQuotationMarks(text, paragraphs).filter((s) => s.depth === 0);
  const segments = endAtAttribution(text, outside(outer, turns.map(wholeTurn)), cues);
  const blocks = findBlocks(reading, cues, paragraphs, segments);
  const withNouns = inOrder([...cues, ...findNounCues(reading)]);
  const taken = inOrder([...turns.map(wholeTurn), ...blocks]);
  const reported = outside(findReportedClauses(clauseText(reading, segments), withNouns), taken);
  const marked = findQuotations(outside(segments, inOrder([...reported, ...blocks])), {
    tokens: reading.tokens,
    tags: reading.tags,
    cues,
  });
  return inOrder([...turns.map(turnDraft), ...blocks, ...reported, ...markedDrafts(marked, paragraphs)]);
}

function inOrder<T extends Range>(ranges: T[]): T[] {
  return ranges.sort((a, b) => a.start - b.start);
}

/** Those that start in none of the ranges; both in text order. */
function outside<T extends Range>(items: readonly T[], ranges: readonly Range[]): T[] {
  let next = 0;
  return items.filter(({ start }) => {
    while (next < ranges.length && ranges[next]!.end <= start) next++;
    return !(next < ranges.length && ranges[next]!.start <= start);
  });
}

/** A turn with its label and marks. */
function wholeTurn({ label, end, marked }: Turn): Range {
  return { start: marked ? label.start - 1 : label.start, end };
}

function turnDraft({ start, end, label, paragraph, marked }: Turn): DraftQuote {
  return {
    start,
    end,
    type: 'direct',
    quoted: marked ? [{ start, end }] : [],
    closed: true,
    paragraph,
    cue: null,
    source: label,
    utterance: -1,
    score: 0.9,
    rule: 'transcript-label',
  };
}

/** Direct quotations from marked segments, with the paragraph that each stands in. */
function markedDrafts(segments: readonly MarkedSegment[], paragraphs: readonly Paragraph[]): DraftQuote[] {
  let paragraph = 0;
  return segments.map(({ start, contentStart, contentEnd, end, closed }) => {
    while (paragraph + 1 < paragraphs.length && paragraphs[paragraph]!.end <= start) paragraph++;
    return {
      start,
      end,
      type: 'direct',
      quoted: [{ start: contentStart, end: contentEnd }],
      closed,
      paragraph,
      cue: null,
      source: null,
      utterance: -1,
      score: 0.5,
      rule: '',
    };
  });
}
