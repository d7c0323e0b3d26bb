import { Bracket, type Candidate, Mark, Stop } from './candidate.js';
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
  beforeLeft,
  right,
  opener,
  bracket,
  rightStopped,
  stopKind,
  closer,
  sentenceStart,
  spoken,
}: Candidate): boolean {
  if (stopKind === Stop.NONE || right.shape === Shape.LOWER) return false;
  // ‘“… in the end ...” (Smith 55).’
  if (bracket === Bracket.STOP_AFTER && closer === Mark.QUOTE) return false;
  // ‘the thing is ... I mean’
  if (stopKind === Stop.ELLIPSIS && left.shape === Shape.LOWER && (left.kinds & Kind.OPENER) !== 0) return false;
  if (stopKind !== Stop.PERIOD) return !spoken;
  if (closer !== Mark.NONE) return true;
  const opens = ((right.kinds & Kind.OPENER) !== 0 && !rightStopped) || opener === Mark.QUOTE;
  const { kinds } = left;
  // The number of a list item: ‘1. The ministry …’
  if (left.shape === Shape.NUMBER || left.shape === Shape.ALPHANUMERIC) return left.start !== sentenceStart;
  if (left.shape === Shape.INITIAL) return left.start !== sentenceStart && opens;
  if (kinds & Kind.TIME)
    return (right.kinds & (Kind.TIME_FOLLOWER | Kind.CALENDAR)) === 0 && right.shape !== Shape.NUMBER;
  if (left.shape === Shape.INITIALISM) return opens;
  if (!isAbbreviation(left) || kinds & Kind.CLOSER) return true;
  if (kinds & Kind.POINTER) return false;
  if (kinds & Kind.REFERENCE) return left.shape === Shape.LOWER || opens;
  // ‘5 km. Police …’; without a number before it, "mm." is none.
  if ((kinds & Kind.ABBREVIATION) === Kind.UNIT && beforeLeft.shape !== Shape.NUMBER) return true;
  if (kinds & Kind.UNIT && left.shape === Shape.LOWER) return right.shape !== Shape.NUMBER;
  return opens;
}
