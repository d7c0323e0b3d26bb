import type { Range } from './draft.js';

const ARTICLE = /^the\s+/i;
const HONORIFIC = /(?<![\p{L}\p{M}])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady)\.?$/u;
/** One or two spaces, or one line break. */
const GAP = /^(?:\p{Zs}{1,2}|\r?\n)$/u;
/** Longer than any article or honorific with its space, in UTF-16 code units. */
const REACH = 8;

/**
 * A source as the mention of a speaker: with the honorific that the text addresses it by ("Mr Al Sadr"), without a
 * definite article ("SDF" of "The SDF"), unless the article belongs to a name ("The Hague").
 */
export function speakerMention(text: string, { start, end }: Range, isName: boolean): Range {
  const article = isName ? null : ARTICLE.exec(text.slice(start, Math.min(end, start + REACH)));
  if (article && start + article[0].length < end) return { start: start + article[0].length, end };
  const before = text.slice(Math.max(0, start - REACH), start);
  const lead = before.trimEnd();
  const honorific = GAP.test(before.slice(lead.length)) ? HONORIFIC.exec(lead) : null;
  return { start: honorific ? start - before.length + honorific.index : start, end };
}
