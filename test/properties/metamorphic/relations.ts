/** All relations, with the rate that each must keep. */
import type { Analysis } from 'wirecopy';
import type { Article } from '../../../train/corpus/read.js';
import { type Aspect, compare } from './aspects.js';
import { carriageReturns, decomposed, doubledSpaces, nonBreakingSpaces, splitParagraphs } from './layout.js';
import { doubleMarks, singleMarks, straightMarks } from './marks.js';
import { honorifics, type NamePool, namePool, renamings, upperCaseHosts } from './names.js';
import { shiftedDays, unshiftedDates } from './reference-date.js';
import { analyzeArticle, editing, type Relation } from './relation.js';

/** Where a relation is exact nothing may change; 0.98 leaves room for the recogniser, which learned from examples. */
const EXACT: Record<Aspect, number> = {
  sentences: 0.98,
  entities: 0.98,
  'edited entities': 0.98,
  clusters: 0.98,
  dates: 0.98,
  quotes: 0.98,
  speakers: 0.98,
};

/**
 * A name is evidence to a recogniser, so that another one is no exact relation for the mentions that get it: it may be
 * known as a place ("Luka said") or not at all. Everything else in the text has to stay.
 */
const renamed = (rate: number): Record<Aspect, number> => ({ ...EXACT, 'edited entities': rate });

const NOTICE = 'The harbour museum will show forty clocks from the summer on. Entry is free.';
const SPEECH = '“Each of the clocks tells another hour,” said Wilma Ockerby, who keeps the museum.';

/** The text with a paragraph more at its end, about something else. */
function appending(name: string, paragraph: string): Relation {
  return {
    name,
    required: EXACT,
    cases: (article, before) => {
      const after = analyzeArticle({ ...article, text: `${article.text}\n\n${paragraph}` });
      return compare(before, after, [], Object.keys(EXACT) as Aspect[], article.text.length);
    },
  };
}

/** Days of publication to move by: a day, a week, about a year in whole weeks. */
const SHIFTS = [1, 7, 364];

function moving(name: string, cases: typeof shiftedDays): Relation {
  return { name, required: { dates: 0.98 }, cases: (article) => SHIFTS.flatMap((days) => cases(article, days)) };
}

/** All relations; names are taken from `articles`. */
export function relationsOf(articles: readonly Article[]): Relation[] {
  const pool: NamePool = namePool(articles);
  const renaming = (label: string) => (article: Article, before: Analysis) => renamings(article, before, label, pool);
  return [
    editing('another person', renamed(0.95), renaming('PERSON')),
    editing('another place', renamed(0.9), renaming('LOC')),
    editing('another organisation', renamed(0.88), renaming('ORG')),
    // A title is evidence too: "Mr Moldovan" is a person, "Moldovan" alone need not be.
    editing('Mr or Ms before a surname', renamed(0.95), honorifics),
    moving('published on another day, days said from it', shiftedDays),
    moving('published on another day, dates with a year', unshiftedDates),
    editing('straight marks for curly ones', EXACT, ({ text }) => [straightMarks(text)]),
    editing('double marks for single ones', EXACT, (article) => [doubleMarks(article)]),
    editing('single marks for double ones', EXACT, (article) => [singleMarks(article)]),
    editing('paragraphs split between sentences', { sentences: 0.98, dates: 0.98 }, (_, before) => [
      splitParagraphs(before),
    ]),
    appending('a notice at the end', NOTICE),
    appending('a speech at the end', SPEECH),
    editing('CR LF for LF', EXACT, ({ text }) => [carriageReturns(text)]),
    editing('non-breaking spaces', EXACT, ({ text }) => [nonBreakingSpaces(text)]),
    editing('doubled spaces', EXACT, ({ text }) => [doubledSpaces(text)]),
    // The recogniser knows letters in their composed form only: docs/limits-and-ethics.md.
    editing('combining accents', renamed(0.8), ({ text }) => [decomposed(text)]),
    editing('hosts in capitals', EXACT, ({ text }) => [upperCaseHosts(text)]),
  ];
}
