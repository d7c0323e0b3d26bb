import { type Candidate, Mark, Stop } from './candidate.js';
import { Shape, type Word } from './word.js';
import { Kind } from './word-kinds.js';

/** Initials, initialisms, and words of the lists that are not written like the common word ("sat", "miss", "sun"). */
export function isAbbreviation({ shape, kinds }: Word): boolean {
  if (shape === Shape.INITIAL || shape === Shape.INITIALISM) return true;
  if ((kinds & Kind.ABBREVIATION) === 0) return false;
  return shape !== Shape.LOWER || (kinds & LOWER_CASE_KINDS) !== 0;
}

const LOWER_CASE_KINDS =
  Kind.REFERENCE | Kind.UNIT | Kind.TIME | Kind.POINTER | Kind.CLOSER | Kind.COMPANY | Kind.TITLE;

/** What the abbreviation lists alone would say; the model weighs it with the rest. */
export function ruleVerdict({
  left,
  right,
  opener,
  rightStopped,
  stopKind,
  closer,
  sentenceStart,
  spoken,
}: Candidate): boolean {
  if (stopKind === Stop.NONE || right.shape === Shape.LOWER) return false;
  if (stopKind !== Stop.PERIOD) return !spoken;
  if (opener === Mark.BRACKET && isAbbreviation(left)) return false;
  if (closer !== Mark.NONE) return true;
  const opens = ((right.kinds & Kind.OPENER) !== 0 && !rightStopped) || opener === Mark.QUOTE;
  const { kinds } = left;
  // The number of a list item: ‘1. The ministry …’
  if (left.shape === Shape.NUMBER || left.shape === Shape.ALPHANUMERIC) return left.start !== sentenceStart;
  if (left.shape === Shape.INITIAL) return left.start !== sentenceStart && opens;
  if (left.shape === Shape.INITIALISM) return opens;
  if (!isAbbreviation(left) || kinds & Kind.CLOSER) return true;
  if (kinds & Kind.POINTER) return false;
  if (kinds & Kind.REFERENCE) return left.shape === Shape.LOWER || opens;
  if (kinds & Kind.UNIT && left.shape === Shape.LOWER) return right.shape !== Shape.NUMBER;
  return opens;
}
