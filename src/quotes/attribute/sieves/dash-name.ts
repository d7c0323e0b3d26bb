import { isCapitalised, nounPhraseFrom } from '../../../phrases/noun-phrases.js';
import { Tag } from '../../../tokens/tags.js';
import { TokenKind } from '../../../tokens/tokens.js';
import type { Reading } from '../../../phrases/reading.js';
import { paragraphOf, sentenceStop } from '../context.js';
import { mentionRange } from '../../source/mention.js';
import type { Sieve } from '../sieve.js';

/** “The wall is the only critic.” — Karin Blom, engineer: a dash and a name close the paragraph. */
export const dashName: Sieve = {
  id: 'dash-name',
  score: 0.96,
  find({ r, ends }, index) {
    let dash = ends[index]!;
    if (dash >= r.tokens.count) return null;
    // The dash may open a line of its own below a pulled quotation.
    const paragraph = paragraphOf(r, dash);
    if (r.tokens.kinds[dash] !== TokenKind.DASH && r.text[r.tokens.starts[dash]!] !== '―') return null;
    while (r.tokens.kinds[dash + 1] === TokenKind.DASH) dash++;
    const first = dash + 1;
    if (first >= r.tokens.count || paragraphOf(r, first) !== paragraph) return null;
    const name = nounPhraseFrom(r, first, sentenceStop(r, first));
    const isBelow = paragraphOf(r, ends[index]! - 1) !== paragraph;
    if (!name || (isBelow && !isCapitalised(r, first))) return null;
    let after = name.end;
    if (r.words[after] === '.') after++;
    const isEnd = after >= r.tokens.count || paragraphOf(r, after) !== paragraph;
    // A name may have more said of it; a role must be followed by nothing but that.
    const isLast = isEnd || ((isCapitalised(r, first) || closesParagraph(r, after)) && /^[,(]$/.test(r.words[after]!));
    return isLast ? { cue: null, source: mentionRange(r, name) } : null;
  },
};

/** No verb stands between the token and the end of its paragraph. */
function closesParagraph(r: Reading, from: number): boolean {
  const stop = sentenceStop(r, from);
  for (let i = from; i < stop; i++) if (r.tags[i] === Tag.VERB || r.tags[i] === Tag.AUX) return false;
  return stop >= r.tokens.count || paragraphOf(r, stop) !== paragraphOf(r, from);
}
