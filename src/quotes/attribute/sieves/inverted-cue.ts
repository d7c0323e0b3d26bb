import { Tag } from '../../../tokens/tags.js';
import { isCapitalised } from '../../../phrases/noun-phrases.js';
import { endsSentence, paragraphOf, tokenBehind } from '../context.js';
import type { Sieve } from '../sieve.js';

/** “It is safe,” said Karin Blom; “…”, according to the ministry: the cue stands right behind, its source after it. */
export const invertedCue: Sieve = {
  id: 'inverted-cue',
  score: 0.97,
  find(context, index) {
    const { r, cues, cueAfter, ends } = context;
    const cue = cues[cueAfter[index]!];
    if (cue?.order !== 'cue-first') return null;
    let at = tokenBehind(context, index);
    while (at < cue.firstToken && r.tags[at] === Tag.ADV) at++;
    if (cue.firstToken !== at || paragraphOf(r, at) !== paragraphOf(r, ends[index]! - 1)) return null;
    // “…” Asked by reporters, she … begins another sentence.
    if (!cue.source || (endsSentence(context, index) && isCapitalised(r, at))) return null;
    return { cue, source: cue.source };
  },
};
