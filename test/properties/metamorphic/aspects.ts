/** What an analysis says, as sets of short strings that can be compared after an edit: one set an aspect. */
import type { Analysis, Span } from 'wirecopy';
import { type Edit, editedRanges, isTouched, mapEnd, mapStart } from './edits.js';

export const ASPECTS = ['sentences', 'entities', 'edited entities', 'clusters', 'dates', 'quotes', 'speakers'] as const;

/**
 * - `entities`: spans and types of the mentions that no edit touches; `edited entities`: of those that one does.
 * - `clusters`: for each mention, the first mention of the same entity.
 * - `quotes`: spans and types; `speakers`: whom each is attributed to.
 */
export type Aspect = (typeof ASPECTS)[number];

/** What a title before a name belongs to; it is no part of the mention. */
const WITH_TITLES: ReadonlySet<Aspect> = new Set(['sentences', 'quotes', 'speakers']);

/** How many statements were in one of both analyses, how many in both, and some that were not. */
export interface Comparison {
  aspect: Aspect;
  items: number;
  kept: number;
  lost: string[];
}

type Place = (span: Span) => string;
/** What is said of something: the place of it, all that is said, and the words there for who reads it. */
type Statement = readonly [subject: string, statement: string, words: string];

/**
 * Compares the analysis of a text with that of the edited text, of which only what ends by `until` counts.
 *
 * Speakers and clusters are compared for those quotes and mentions that both have, so that one slip counts once.
 */
export function compare(
  before: Analysis,
  after: Analysis,
  edits: readonly Edit[],
  aspects: readonly Aspect[],
  until: number = Number.POSITIVE_INFINITY,
): Comparison[] {
  const plain: Place = ({ start, end }) => `${start}-${end}`;
  const ranges = editedRanges(edits);
  const wanted = within(before, until);
  const found = within(after, until);
  return aspects.map((aspect) => {
    const insertion = WITH_TITLES.has(aspect) ? 'before' : 'behind';
    const mapped: Place = ({ start, end }) => `${mapStart(start, edits, insertion)}-${mapEnd(end, edits)}`;
    const paired = aspect === 'speakers' || aspect === 'clusters';
    return count(aspect, statements(aspect, wanted, mapped, edits), statements(aspect, found, plain, ranges), paired);
  });
}

function count(aspect: Aspect, before: readonly Statement[], after: readonly Statement[], paired: boolean): Comparison {
  const subjects = [before, after].map((side) => new Set(side.map(([subject]) => subject)));
  const isShared = ([subject]: Statement): boolean => !paired || subjects.every((side) => side.has(subject));
  const [wanted, found] = [before, after].map(
    (side) => new Map(side.filter(isShared).map(([, statement, words]) => [statement, words])),
  ) as [Map<string, string>, Map<string, string>];
  const missing = [...wanted].filter(([statement]) => !found.has(statement));
  const added = [...found].filter(([statement]) => !wanted.has(statement));
  const kept = wanted.size - missing.length;
  const lost = [
    ...missing.map(([statement, words]) => `- ${statement}: ${words}`),
    ...added.map(([statement, words]) => `+ ${statement}: ${words}`),
  ];
  // What changed counts once: it is missing on one side and added on the other.
  return { aspect, items: kept + Math.max(missing.length, added.length), kept, lost };
}

function within(analysis: Analysis, until: number): Analysis {
  const isIn = ({ end }: Span): boolean => end <= until;
  const { sentences, entities, dates, quotes } = analysis;
  return {
    ...analysis,
    sentences: sentences.filter(isIn),
    entities: entities.filter(isIn),
    dates: dates.filter(isIn),
    quotes: quotes.filter(isIn),
  };
}

function statements(aspect: Aspect, analysis: Analysis, place: Place, edits: readonly Edit[]): Statement[] {
  const say = (span: Span, what = ''): Statement => [place(span), `${place(span)} ${what}`, span.text.slice(0, 60)];
  const { sentences, entities, dates, quotes, clusters } = analysis;
  switch (aspect) {
    case 'sentences':
      return sentences.map((sentence) => say(sentence));
    case 'entities':
      return entities.filter((entity) => !isTouched(entity, edits)).map((entity) => say(entity, entity.type));
    case 'edited entities':
      return entities.filter((entity) => isTouched(entity, edits)).map((entity) => say(entity, entity.type));
    case 'clusters': {
      const firsts = new Map(clusters.map(({ id, mentions }) => [id, place(mentions[0]!)]));
      return entities.map((entity) => say(entity, `is ${firsts.get(entity.id)}`));
    }
    case 'dates':
      return dates.map((date) => say(date, `${date.type} ${date.value} ${date.mod ?? ''}`));
    case 'quotes':
      return quotes.map((quote) => say(quote, quote.type));
    case 'speakers':
      return quotes.map((quote) => say(quote, quote.speaker ? `by ${place(quote.speaker)}` : 'by nobody'));
  }
}
