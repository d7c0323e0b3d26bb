import { isCapitalised, nounPhraseFrom } from '../../../coreference/noun-phrases.js';
import { TokenKind } from '../../../tokens/tokens.js';
import { paragraphOf, sentenceStop } from '../context.js';
import { mentionRange } from '../../source-mention.js';
import type { Sieve } from '../sieve.js';

/** “The wall is the only critic.” — Karin Blom, engineer: a dash and a name close the paragraph. */
export const dashName: Sieve = {
  id: 'dash-name',
  score: 0.95,
  find({ r, ends }, index) {
    let dash = ends[index]!;
    const paragraph = paragraphOf(r, dash - 1);
    if (r.tokens.kinds[dash] !== TokenKind.DASH && r.text[r.tokens.starts[dash]!] !== '―') return null;
    while (r.tokens.kinds[dash + 1] === TokenKind.DASH) dash++;
    const first = dash + 1;
    if (first >= r.tokens.count || !isCapitalised(r, first)) return null;
    const name = nounPhraseFrom(r, first, sentenceStop(r, first));
    if (!name || (r.entityOf[name.head] === 0 && name.end - name.first > 5)) return null;
    let after = name.end;
    if (r.words[after] === '.') after++;
    const isLast =
      after >= r.tokens.count ||
      paragraphOf(r, after) !== paragraph ||
      r.words[after] === ',' ||
      r.words[after] === '(';
    return isLast ? { cue: null, source: mentionRange(r, name) } : null;
  },
};
