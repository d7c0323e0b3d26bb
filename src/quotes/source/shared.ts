import { isNominal, nounPhraseFrom } from '../../phrases/noun-phrases.js';
import type { Reading } from '../../phrases/reading.js';
import { tokenFrom } from '../../tokens/lookup.js';
import { Tag } from '../../tokens/tags.js';
import type { Cue, Range } from '../draft.js';
import { mentionRange } from './mention.js';
import { subjectEndingAt, isRelative, antecedentOf, skipTimeBefore } from './subject.js';
import { subjectBeforeBreak } from './aside.js';
import { isBreak, isDoubleQuote, closesQuotation, openingQuote } from './marks.js';

/** The subject of the last finite clause before token `at`: "Smith hailed the deal and said". */
export function sharedSubject(r: Reading, at: number, floor: number, earlier: readonly Cue[]): Range | null {
  const shared = enclosingCue(r, at, floor, earlier);
  if (shared) return shared.source;
  for (let i = at - 1; i > floor; i--) {
    if (isDoubleQuote(r, i)) {
      i = openingQuote(r, i, floor);
      continue;
    }
    if (r.tags[i] !== Tag.VERB && r.tags[i] !== Tag.AUX) continue;
    if (r.words[i]!.endsWith('ing') || r.words[i - 1] === 'to') continue;
    const p = skipTimeBefore(r, i, floor) - 1;
    if (p < floor) continue;
    const phrase = isNominal(r, p)
      ? subjectEndingAt(r, p, floor)
      : isRelative(r, p)
        ? antecedentOf(r, p, floor)
        : isBreak(r, p)
          ? subjectBeforeBreak(r, p, floor)
          : null;
    if (phrase) return mentionRange(r, phrase);
  }
  return openingSubject(r, at, floor);
}

/** The noun phrase that opens the sentence, where no verb was recognised: "The clinic contested it and argued". */
function openingSubject(r: Reading, at: number, floor: number): Range | null {
  const first = isDoubleQuote(r, floor) || r.tags[floor] === Tag.CCONJ ? floor + 1 : floor;
  const phrase = nounPhraseFrom(r, first, at);
  return phrase && phrase.end < at && !isBreak(r, phrase.end) ? mentionRange(r, phrase) : null;
}

/**
 * The cue in the same sentence whose subject goes on at token `at`: not that of a clause reported by another cue, as in
 * "Smith said the board had promised a study and warned of delays".
 */
function enclosingCue(r: Reading, at: number, floor: number, earlier: readonly Cue[]): Cue | null {
  let found: Cue | null = null;
  for (let k = earlier.length - 1; k >= 0 && earlier.length - k < 6; k--) {
    const cue = earlier[k]!;
    if (cue.sentence !== r.sentenceOf[at] || cue.firstToken < floor) break;
    if (!cue.source || cue.endToken > at || cue.lemma === 'according to') continue;
    if (closesQuotation(r, cue.endToken, at)) break;
    if (found && !isEmbedded(r, found)) break;
    found = cue;
  }
  return found;
}

/** The subject stands right behind another cue or "that", not behind "and", a comma or the like. */
function isEmbedded(r: Reading, cue: Cue): boolean {
  if (!cue.source || cue.order !== 'source-first') return false;
  const before = tokenFrom(r.tokens, cue.source.start) - 1;
  if (before < 0 || r.sentenceOf[before] !== cue.sentence) return false;
  return (
    !isBreak(r, before) && !isDoubleQuote(r, before) && r.tags[before] !== Tag.CCONJ && r.words[before] !== 'while'
  );
}
