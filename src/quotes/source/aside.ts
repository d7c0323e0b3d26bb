import { nounPhraseEndingAt, type NounPhrase } from '../../phrases/noun-phrases.js';
import type { Reading } from '../../phrases/reading.js';
import { Tag } from '../../tokens/tags.js';
import { TokenKind } from '../../tokens/tokens.js';
import { subjectEndingAt } from './subject.js';
import { isName, isBareName, isPlace, isTitle } from './names.js';
import { isComma, openingBreak, skipBracket } from './marks.js';

/** "Hugh Hill, 45, a doctor, said": token `p` is the comma, bracket or dash before the verb. */
export function subjectBeforeBreak(r: Reading, p: number, floor: number): NounPhrase | null {
  let close = p;
  let appositive: NounPhrase | null = null;
  for (let round = 0; round < 4; round++) {
    const open = openingBreak(r, close, floor);
    if (open <= floor) return appositive;
    if (r.words[close] === ')') return subjectEndingAt(r, open - 1, floor);
    if (!isAside(r, open + 1, close)) return appositive;
    const whole = nounPhraseEndingAt(r, close - 1, open + 1);
    if (whole && isName(r, whole) && !isPlace(r, whole) && isTitle(r, open + 1, whole.first)) appositive ??= whole;
    const last = skipBracket(r, open - 1, floor);
    const subject = subjectEndingAt(r, last, floor);
    if (!subject && r.tokens.kinds[last] !== TokenKind.NUMBER) return appositive;
    // "Hill, 45, a doctor," and "Smith, a banker, who": one aside behind another
    if (subject && !isAsideOf(r, subject, floor)) {
      return appositive && !isBareName(r, subject) ? appositive : subject;
    }
    close = open;
  }
  return appositive;
}

/** Whether tokens `from..to` can stand between a name and its verb: no main clause of their own. */
function isAside(r: Reading, from: number, to: number): boolean {
  if (from >= to) return false;
  const first = r.words[from]!;
  if (/^(?:who|whose|which|whom|where|when|while|speaking|along|including|like|as|a|an|the|one|of|from)$/.test(first))
    return true;
  if (r.tags[from] === Tag.VERB || r.tags[from] === Tag.ADP || r.tags[from] === Tag.ADV) return true;
  for (let i = from; i < to; i++) {
    if (r.tags[i] === Tag.AUX) return false;
    if (r.tags[i] === Tag.VERB && !/(?:ing|ed|en)$/.test(r.words[i]!)) return false;
  }
  return true;
}

/**
 * Whether a phrase is said of the noun before its comma: "a doctor" of "Hill", "director of the clinic" of a person's
 * name; not "the board" behind "On Haiti".
 */
function isAsideOf(r: Reading, phrase: NounPhrase, floor: number): boolean {
  const comma = phrase.first - 1;
  if (comma <= floor || !isComma(r, comma)) return false;
  const host = nounPhraseEndingAt(r, skipBracket(r, comma - 1, floor), floor);
  if (!host || (host.first > floor && r.tags[host.first - 1] === Tag.ADP)) return false;
  return r.tags[phrase.first] === Tag.DET || (isPerson(r, host.end - 1) && !isPerson(r, phrase.head));
}

function isPerson(r: Reading, i: number): boolean {
  return r.entityOf[i] !== 0 && r.entities[r.entityOf[i]! - 1]!.type === 'PERSON';
}
