import { codeAt } from '../text/characters.js';
import { Bracket, type Candidate, Mark, Stop } from './candidate.js';
import { hasWord } from './common-words.js';
import { extractFeatures, MOST_FEATURES } from './features.js';
import { type SentenceModel, sentenceModel } from './model.js';
import { isAbbreviation } from './rule-verdict.js';
import { readContext } from './sides.js';
import { hasVowel, Shape, Tail } from './word.js';
import { Kind } from './word-kinds.js';

/** Whether the sentence ends at the candidate, by the clear rules first and else by the shipped model. */
export function endsSentence(candidate: Candidate): boolean {
  return decide(candidate, sentenceModel());
}

/** The same with another model. */
export function decide(candidate: Candidate, model: SentenceModel): boolean {
  return clearVerdict(candidate, model.commonWords) ?? isLikelyEnd(candidate, model);
}

/** How sure the model must be without any stop: running text has a thousand such places for one headline. */
const BARE_MARGIN = 30;

const indices = new Uint16Array(MOST_FEATURES);

function isLikelyEnd(candidate: Candidate, { commonWords, weights }: SentenceModel): boolean {
  const count = extractFeatures(candidate, commonWords, indices);
  let score = 0;
  for (let i = 0; i < count; i++) score += weights[indices[i]!]!;
  return score > (candidate.stopKind === Stop.NONE ? BARE_MARGIN : 0);
}

/** The answer where no statistics are needed; undefined elsewhere. */
export function clearVerdict(candidate: Candidate, commonWords: Uint8Array): boolean | undefined {
  const { left, right, stopKind, closer, opener } = candidate;
  if (stopKind === Stop.NONE) return isOpenWithoutStop(candidate) ? false : undefined;
  if (candidate.isLeading) return false;
  if (candidate.next === candidate.end) return isMissingSpace(candidate);
  // ‘Halyard Systems Inc. (NYSE: HLYD)’, ‘at 10 a.m. (0900 GMT)’
  if (opener === Mark.BRACKET && stopKind === Stop.PERIOD && closer === Mark.NONE && isAbbreviation(left)) return false;
  // ‘RICHMOND, Va. — A federal court …’, ‘“… forever.” — Burt Salazar’
  if (opener === Mark.DASH) return false;
  // ‘at Yahoo! in the accounting department’, ‘Yahoo! Finance’
  const isMarkedName = stopKind === Stop.EXCLAMATION && (left.kinds & Kind.MARKED_NAME) !== 0;
  if (isMarkedName && (right.kinds & Kind.OPENER) === 0) return false;
  if (right.shape === Shape.LOWER) {
    // ‘“Why now?” he asked’, ‘Senator Dirksen (Ill.) and …’
    const goesOn = closer !== Mark.NONE || isMarkedName || (stopKind === Stop.PERIOD && isAbbreviation(left));
    return goesOn ? false : undefined;
  }
  const isOpener = (right.kinds & Kind.OPENER) !== 0 && !candidate.rightStopped;
  if (stopKind === Stop.EXCLAMATION || stopKind === Stop.QUESTION) {
    return isOpener && closer === Mark.NONE && opener === Mark.NONE ? true : undefined;
  }
  if (stopKind !== Stop.PERIOD) return undefined;
  // ‘Lt. Gen. (retd.) A. K. Singh’, ‘Fulton Prebon (U.S.A.) Inc.’
  if (closer === Mark.BRACKET && left.isBracketed && isAbbreviation(left)) return isOpener;
  if (closer !== Mark.BRACKET && isBetweenPlainWords(candidate)) return true;
  if (closer !== Mark.NONE) return undefined;
  if (candidate.bracket === Bracket.ITEM || isAfterPlace(candidate)) return true;
  if (isInsideName(candidate) && (left.shape !== Shape.INITIAL || !hasWord(commonWords, right.hash))) return false;
  return undefined;
}

/** Abbreviations that may end a sentence, and those that need a word after them. */
const ENDING_KINDS = Kind.COMPANY | Kind.STATE | Kind.COUNTRY | Kind.TIME | Kind.SUFFIX | Kind.STREET | Kind.CLOSER;
const OPEN_KINDS = Kind.TITLE | Kind.REFERENCE | Kind.CALENDAR | Kind.POINTER;

/** A full stop after a word that is no abbreviation, before a word that often opens sentences: ‘… in Lagos. The …’ */
function isBetweenPlainWords({ left, right, rightStopped, sentenceStart, opener }: Candidate): boolean {
  if ((right.kinds & Kind.OPENER) === 0 || rightStopped || (opener !== Mark.NONE && opener !== Mark.QUOTE))
    return false;
  // The number of a list item: ‘1. The …’
  if (left.shape === Shape.NUMBER) return left.start !== sentenceStart;
  const isWord = left.shape === Shape.LOWER || left.shape === Shape.CAPITALISED || left.shape === Shape.UPPER;
  if (isWord && (left.kinds & Kind.ABBREVIATION) === 0) return true;
  // ‘… of Marwick & Co. “I think …’
  return opener === Mark.QUOTE && (left.kinds & ENDING_KINDS) !== 0 && (left.kinds & OPEN_KINDS) === 0;
}

/** ‘… of Shreveport, La. Cecil Mason was best man’: inside a sentence a comma would follow the place too. */
function isAfterPlace(candidate: Candidate): boolean {
  const { left, beforeLeft, right } = candidate;
  if ((left.kinds & Kind.STATE) === 0 || right.shape === Shape.NUMBER) return false;
  readContext(candidate);
  const isCity = beforeLeft.shape === Shape.CAPITALISED && beforeLeft.tail === Tail.COMMA;
  return isCity && left.start === beforeLeft.end + 2;
}

/** ‘… sold out.Fans queued’: the space was lost, as between a word and a capitalised one, never in names of sites. */
function isMissingSpace(candidate: Candidate): boolean {
  const { left, right, afterRight, rightStopped, opener, closer } = candidate;
  if (right.shape === Shape.LOWER) return false;
  if (opener === Mark.QUOTE || closer !== Mark.NONE) return true;
  readContext(candidate);
  const isLong = left.stops === 0 && left.end - left.start > 2;
  const isBeforeSpace = afterRight.start > right.end || right.end === candidate.text.length;
  const isWord = right.shape === Shape.CAPITALISED && (rightStopped || isBeforeSpace);
  if (!isLong || !isWord) return false;
  return left.shape === Shape.LOWER || (right.kinds & (Kind.OPENER | Kind.TITLE)) !== 0;
}

/** Quoted titles, and the numbers of items: ‘“Born To Wander”’, ‘3) I take it’, ‘… to start; 2 The desire …’ */
function isOpenWithoutStop({ left, closer, inQuotation }: Candidate): boolean {
  return inQuotation || (left.shape === Shape.NUMBER && (closer === Mark.BRACKET || left.end - left.start <= 2));
}

/** With no more than this before an abbreviation, in UTF-16 code units, there is no verb yet: ‘At 10 ’ */
const SHORTEST_BEFORE = 6;

/** ‘Gen. Prayut’, ‘Richard J. McConnell’, ‘Sept. 11’, ‘No. 5’: the stop belongs to a word that needs the next one. */
function isInsideName(candidate: Candidate): boolean {
  const { left, beforeLeft, right, rightStopped, opener, sentenceStart } = candidate;
  if (opener !== Mark.NONE) return false;
  const { kinds } = left;
  // ‘2. The ministry …’, ‘Their demands: 1. Pay more.’
  if (left.shape === Shape.NUMBER && left.end - left.start <= 2) {
    return left.start === sentenceStart || codeAt(candidate.text, left.start - 2) === 0x3a;
  }
  // ‘At 5 a.m. Mr Smith …’: too little for a sentence
  const before = left.start - sentenceStart;
  if (kinds & (Kind.TIME | Kind.CALENDAR | Kind.STATE) && before > 0 && before <= SHORTEST_BEFORE) return true;
  // ‘G.m.b. H.’
  if (left.shape === Shape.INITIALISM && right.shape === Shape.INITIAL && rightStopped) return true;
  // ‘Th. Romita Devi’, ‘Wm. Blake’: no vowel, so no word
  if (left.shape === Shape.CAPITALISED && right.shape === Shape.CAPITALISED && !hasVowel(candidate.text, left)) {
    return (right.kinds & Kind.OPENER) === 0;
  }
  // ‘Brown v. Board’, ‘cf. Smith’
  if (kinds & Kind.POINTER && left.shape !== Shape.CAPITALISED) return true;
  if (left.shape === Shape.INITIAL) {
    const isName = right.shape === Shape.CAPITALISED || right.shape === Shape.MIXED || right.shape === Shape.INITIAL;
    if (right.shape === Shape.INITIAL && rightStopped) return true;
    const isOpener = (right.kinds & Kind.OPENER) !== 0 && !rightStopped;
    readContext(candidate);
    const followsName = beforeLeft.shape === Shape.CAPITALISED || beforeLeft.shape === Shape.INITIAL;
    return isName && !isOpener && (followsName || left.start === sentenceStart);
  }
  if (kinds & (Kind.REFERENCE | Kind.CALENDAR)) return right.shape === Shape.NUMBER;
  return (
    (kinds & Kind.TITLE) !== 0 &&
    (kinds & ~Kind.TITLE) === 0 &&
    left.shape !== Shape.LOWER &&
    right.shape !== Shape.NUMBER
  );
}
