import { isNominal } from '../../../phrases/noun-phrases.js';
import { Tag } from '../../../tokens/tags.js';
import { tokenFrom } from '../../../tokens/lookup.js';
import { TokenKind } from '../../../tokens/tokens.js';
import {
  type AttributionContext,
  endsOpen,
  endsSentence,
  isQuotationMark,
  paragraphOf,
  tokenBehind,
} from '../context.js';
import type { Sieve } from '../sieve.js';

/** Titles and roles between the quotation and the source: “…,” Mining Minister Antonia Irar said. */
const LONGEST_ROLE = 8;

/** “It is safe,” Karin Blom, an engineer, said: the source stands right behind, its cue after it. */
export const nameBeforeCue: Sieve = {
  id: 'name-before-cue',
  score: 0.99,
  find(context, index) {
    const { r, cues, cueAfter, ends } = context;
    const cue = cues[cueAfter[index]!];
    if (!cue?.source || cue.order !== 'source-first') return null;
    const behind = tokenBehind(context, index);
    const source = tokenFrom(r.tokens, cue.source.start);
    if (source < behind || source - behind > LONGEST_ROLE) return null;
    if (paragraphOf(r, cue.firstToken) !== paragraphOf(r, ends[index]! - 1)) return null;
    for (let i = behind; i < source; i++)
      if (!isRoleToken(context, i) && !(i === behind && isParticiple(context, i))) return null;
    if (endsSentence(context, index) && !belongsToCue(context, index, behind, cue.endToken)) return null;
    return { cue, source: cue.source };
  },
};

function isRoleToken({ r }: AttributionContext, i: number): boolean {
  const tag = r.tags[i];
  if (tag === Tag.VERB || tag === Tag.AUX || tag === Tag.SCONJ || tag === Tag.CCONJ) return false;
  if (r.tokens.kinds[i] === TokenKind.WORD) return isNominal(r, i) || tag !== Tag.ADV;
  return r.words[i] === ',' || r.words[i] === '(' || r.words[i] === ')' || r.tokens.kinds[i] !== TokenKind.PUNCTUATION;
}

/** “…?” prosecuting counsel, Yewande Pitan, asked. */
function isParticiple({ r }: AttributionContext, i: number): boolean {
  return r.tags[i] === Tag.VERB && /(?:ing|ed)$/.test(r.words[i]!);
}

/** “Why?” he asked. but not “Why.” He said: “Because.”, where the cue announces the next quotation. */
function belongsToCue(context: AttributionContext, index: number, behind: number, cueEnd: number): boolean {
  const { r, quotes, firsts } = context;
  const startsSmall = /^\p{Ll}/u.test(r.text.slice(r.tokens.starts[behind]!, r.tokens.ends[behind]!));
  if (startsSmall) return true;
  // He asked: “Why?” Her critics said …
  if (!endsOpen(context, index) || r.words[firsts[index]! - 1] === ':') return false;
  const next = firsts[index + 1];
  if (next === undefined || index + 1 >= quotes.length) return true;
  return !(r.words[next - 1] === ':' && next - 1 - cueEnd < 12 && !isQuotationMark(r, cueEnd));
}
