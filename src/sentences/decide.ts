import { type Candidate, Mark, Stop } from './candidate.js';
import { Kind } from './word-kinds.js';
import { Shape, type Word } from './word.js';

/** Whether the sentence ends at the candidate. */
export function endsSentence(candidate: Candidate): boolean {
  const { right, stopKind } = candidate;
  if (right.shape === Shape.LOWER && candidate.opener !== Mark.BULLET) return false;
  if (candidate.next === candidate.end && !isMissingSpace(candidate)) return false;
  if (stopKind !== Stop.PERIOD || candidate.closer !== Mark.NONE) return true;
  return periodEndsSentence(candidate);
}

/** ‘… sold out.Fans queued’: the space was lost, as between a word and a capitalised one, never in names of sites. */
function isMissingSpace({ left, right, opener, closer }: Candidate): boolean {
  if (opener === Mark.QUOTE || closer !== Mark.NONE) return true;
  return (
    left.shape === Shape.LOWER && left.stops === 0 && left.end - left.start > 2 && right.shape === Shape.CAPITALISED
  );
}

function periodEndsSentence({ left, right, opener, sentenceStart }: Candidate): boolean {
  const opens = (right.kinds & Kind.OPENER) !== 0 || opener !== Mark.NONE;
  switch (left.shape) {
    case Shape.NUMBER:
    case Shape.ALPHANUMERIC:
      // The number of a list item: ‘1. The ministry …’
      return left.start !== sentenceStart;
    case Shape.INITIAL:
      return left.start !== sentenceStart && opens;
    case Shape.INITIALISM:
      return opens;
  }
  if ((left.kinds & Kind.ABBREVIATION) === 0 || !writtenAsAbbreviation(left)) return true;
  return abbreviationEndsSentence(left, right, opens);
}

/** Lower-case "sat", "miss" or "sun" are words, "Sat.", "Miss." and "Sun." are not. */
function writtenAsAbbreviation({ shape, kinds }: Word): boolean {
  const lowerCaseKinds =
    Kind.REFERENCE | Kind.UNIT | Kind.TIME | Kind.POINTER | Kind.CLOSER | Kind.COMPANY | Kind.TITLE;
  return shape !== Shape.LOWER || (kinds & lowerCaseKinds) !== 0;
}

function abbreviationEndsSentence(left: Word, right: Word, opens: boolean): boolean {
  const { kinds } = left;
  if (kinds & Kind.POINTER) return false;
  if (kinds & Kind.REFERENCE) {
    if (right.shape === Shape.NUMBER || right.shape === Shape.INITIAL || right.shape === Shape.ALPHANUMERIC)
      return false;
    return left.shape === Shape.LOWER || opens;
  }
  if (kinds & Kind.CALENDAR) return right.shape !== Shape.NUMBER && opens;
  if (kinds & Kind.TITLE) return (kinds & (Kind.SUFFIX | Kind.STREET)) !== 0 && opens;
  if (kinds & Kind.CLOSER) return true;
  if (kinds & Kind.UNIT && left.shape === Shape.LOWER) return right.shape !== Shape.NUMBER;
  return opens;
}
