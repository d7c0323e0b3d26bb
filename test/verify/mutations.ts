/**
 * Claims made from the corpus's quotations by documented mutations, each with the verdict it must get.
 * Deterministic: the same corpus gives the same claims.
 */
import type { Article } from '../../train/corpus/read.js';
import { wordsOf } from '../../src/verify/words.js';
import type { QuoteClaim, QuoteVerification } from '../../src/types.js';

export interface Case {
  mutation: string;
  article: Article;
  claim: string | QuoteClaim;
  expected: QuoteVerification['verdict'];
}

interface DirectQuote {
  text: string;
  start: number;
  group: string;
  speaker: string;
}

/** Direct quotations of one article with a known speaker and at least eight words. */
function directQuotes(article: Article): DirectQuote[] {
  return article.quotes
    .filter((q) => q.type === 'direct' && q.speakerCanonical && wordsOf(article.text, q.start, q.end).keys.length >= 8)
    .map((q) => ({
      text: article.text.slice(q.start, q.end),
      start: q.start,
      group: q.group,
      speaker: q.speakerCanonical!,
    }));
}

const bare = (text: string): string => text.replace(/^[“"'‘]+|[”"'’,.]+$/gu, '');

/** Curly marks to straight ones, doubled spaces, lower case at the start, no final stop. */
const cleanedUp = (text: string): string => {
  const plain = bare(text).replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').replace(/ /gu, '  ');
  return plain[0]!.toLowerCase() + plain.slice(1);
};

/** Words from the third on left out of the middle, marked by an ellipsis, when none of them turns the meaning. */
function shortened(text: string): string | null {
  const words = bare(text).split(' ');
  const dropped = words.slice(3, 5).join(' ');
  if (/\b(?:no|not|never|but|if|only|without|unless|nothing|nobody|none|nor|neither)\b|n['’]t\b|[.?!]/iu.test(dropped))
    return null;
  return [...words.slice(0, 3), '…', ...words.slice(5)].join(' ');
}

/** The fourth word replaced by a bracketed insertion. */
const inserted = (text: string): string => {
  const words = bare(text).split(' ');
  return [...words.slice(0, 3), '[the ministry]', ...words.slice(4)].join(' ');
};

/** One word in the middle replaced by one that does not stand there. */
const oneWordChanged = (text: string): string => {
  const words = bare(text).split(' ');
  const at = words.length >> 1;
  words[at] = words[at]!.toLowerCase() === 'marble' ? 'granite' : 'marble';
  return words.join(' ');
};

/** A "not" put after the second word. */
const negated = (text: string): string => {
  const words = bare(text).split(' ');
  return [...words.slice(0, 2), 'not', ...words.slice(2)].join(' ');
};

/** All cases that the mutations give on these articles. */
export function mutate(articles: readonly Article[]): Case[] {
  const cases: Case[] = [];
  articles.forEach((article, a) => {
    const quotes = directQuotes(article);
    const add = (mutation: string, claim: string | QuoteClaim | null, expected: Case['expected']): void => {
      if (claim !== null) cases.push({ mutation, article, claim, expected });
    };
    for (const { text, speaker } of quotes.slice(0, 2)) {
      add('verbatim', text, 'verbatim');
      add('right speaker', { quote: text, speaker }, 'verbatim');
      add('cleaned up', cleanedUp(text), 'verbatim');
      add('shortened', shortened(text), 'verbatim');
      add('inserted', inserted(text), 'verbatim');
      add('one word changed', oneWordChanged(text), 'altered');
      add('negated', negated(text), 'altered');
      const other = article.quotes.find((q) => q.speakerCanonical && q.speakerCanonical !== speaker)?.speakerCanonical;
      if (other) add('wrong speaker', { quote: text, speaker: other }, 'misattributed');
    }
    const [first] = quotes;
    const last = quotes.findLast((q) => first && q.group !== first.group);
    if (first && last) {
      const [a1, b1] = [bare(first.text).split(' '), bare(last.text).split(' ')];
      add('stitched', `${a1.slice(0, 6).join(' ')} ${b1.slice(-6).join(' ')}`, 'stitched');
    }
    const foreign = directQuotes(articles[(a + 7) % articles.length]!)[0];
    if (foreign) add('invented', bare(foreign.text), 'absent');
  });
  return cases;
}
