import { hashStep, mixHashes } from '../model/hash.js';
import { type Candidate, Mark, Stop } from './candidate.js';
import { hasWord } from './common-words.js';
import { ruleVerdict } from './rule-verdict.js';
import { readContext } from './sides.js';
import { hasVowel, type Word } from './word.js';
import { Kind } from './word-kinds.js';

/** The feature space: a power of two, so that a hash is cut by a mask. */
export const FEATURE_BITS = 15;
const MASK = (1 << FEATURE_BITS) - 1;

/** No candidate has more features. */
export const MOST_FEATURES = 48;

/**
 * Writes the features of a candidate as indices below 2 ** FEATURE_BITS and returns how many they are.
 * Training and run time share this function; a change here needs new weights.
 */
export function extractFeatures(candidate: Candidate, commonWords: Uint8Array, indices: Uint16Array): number {
  readContext(candidate);
  const { left, beforeLeft, right, afterRight, stopKind, closer, opener } = candidate;
  const end = stopKind * 8 + closer * 2 + (candidate.repeated ? 1 : 0);
  const formOf = (word: Word): number => wordForm(word, commonWords);
  const leftForm = formOf(left);
  const rightForm = formOf(right) * 2 + (candidate.rightStopped ? 1 : 0);
  const leftKinds = left.kinds & Kind.ABBREVIATION;
  const state = (candidate.inQuotation ? 2 : 0) + (candidate.bracketDepth > 0 ? 1 : 0);
  const isFirst = left.start === candidate.sentenceStart ? 1 : 0;
  let n = 0;
  const put = (template: number, value: number): void => {
    indices[n++] = mixHashes(hashStep(template, 7919), value) & MASK;
  };
  put(1, end);
  put(2, pack(end, rightForm, opener));
  put(3, pack(end, leftForm, rightForm));
  put(4, pack(end, leftKinds, rightForm));
  put(5, pack(end, leftKinds, opener));
  put(6, pack(end, lengthOf(left), pack(left.shape, right.shape, isFirst)));
  put(7, pack(stopKind, left.hash, 0));
  put(8, pack(stopKind, left.hash, right.shape));
  put(9, pack(stopKind, left.hash, rightForm));
  put(10, pack(stopKind, right.hash, 0));
  put(11, pack(end, right.hash, left.shape));
  put(12, pack(stopKind, right.hash, leftKinds));
  put(13, pack(end, formOf(beforeLeft), leftForm));
  put(14, pack(end, pack(formOf(beforeLeft), leftForm, 0), rightForm));
  put(15, pack(end, rightForm, formOf(afterRight)));
  put(16, pack(end, pack(leftForm, rightForm, 0), formOf(afterRight)));
  put(17, pack(end, state, rightForm));
  put(18, pack(end, candidate.space, right.shape));
  put(19, pack(end, isFirst, pack(left.shape, rightForm, 0)));
  put(20, pack(end, candidate.spoken ? 1 : 0, right.shape));
  put(21, pack(stopKind, opener, pack(leftKinds, rightForm, closer)));
  put(22, pack(stopKind, candidate.unbroken ? 1 : 0, pack(right.shape, state, closer)));
  put(23, pack(stopKind, bucket(candidate.stop - candidate.sentenceStart), right.shape));
  put(24, pack(stopKind, beforeLeft.hash, pack(leftForm, right.shape, 0)));
  put(25, pack(stopKind, right.hash, pack(afterRight.shape, opener, 0)));
  if (stopKind === Stop.NONE) {
    const lost = candidate.unbroken ? 1 : 0;
    put(26, pack(lost, leftForm, right.hash));
    put(27, pack(lost, left.hash, 0));
    put(28, pack(lost, afterRight.hash, 0));
    put(29, pack(lost, formOf(beforeLeft), pack(leftForm, formOf(afterRight), 0)));
    put(30, pack(lost, bucket(candidate.stop - candidate.sentenceStart), leftForm));
  }
  if (opener === Mark.DASH || opener === Mark.BULLET) put(31, pack(end, opener, pack(leftForm, rightForm, 0)));
  const rule = ruleVerdict(candidate) ? 1 : 0;
  put(32, pack(rule, end, 0));
  put(33, pack(rule, rightForm, end));
  put(34, pack(rule, leftKinds, rightForm));
  put(35, pack(rule, left.shape, right.shape));
  if (candidate.bracket !== 0) put(39, pack(end, candidate.bracket, pack(rule, leftKinds, 0)));
  put(36, pack(end, right.kinds & (Kind.ABBREVIATION | Kind.TIME_FOLLOWER), leftKinds));
  put(37, pack(leftKinds, beforeLeft.tail, rightForm));
  put(40, pack(rule, left.kinds & Kind.STATE, pack(beforeLeft.tail, right.shape, 0)));
  put(38, pack(end, pack(hasVowel(candidate.text, left) ? 1 : 0, lengthOf(left), left.shape), rightForm));
  return n;
}

/** Shape, and what the word lists say of a word that is none of the abbreviations. */
function wordForm(word: Word, commonWords: Uint8Array): number {
  // ‘… of Scarsdale, N.Y. Mrs. Kelsey is …’
  const isTitle = (word.kinds & Kind.TITLE) !== 0;
  const known = word.kinds & Kind.OPENER ? 2 : isTitle ? 3 : hasWord(commonWords, word.hash) ? 1 : 0;
  return word.shape * 4 + known;
}

function lengthOf(word: Word): number {
  return Math.min(word.end - word.start, 7);
}

/** Length of a sentence in steps that double. */
function bucket(length: number): number {
  return 32 - Math.clz32(length >> 2);
}

function pack(a: number, b: number, c: number): number {
  return Math.imul(Math.imul(a + 1, 0x9e3779b1) ^ (b + 1), 0x85ebca6b) ^ c;
}
