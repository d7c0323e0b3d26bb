/** A metamorphic relation: how a text may change, and what of its analysis must not. */
import { type Analysis, analyze } from 'wirecopy';
import type { Article } from '../../../train/corpus/read.js';
import { type Aspect, type Comparison, compare } from './aspects.js';
import { applyEdits, type Edit } from './edits.js';

/** One article, edited one way. */
export interface Case extends Comparison {
  article: string;
}

export interface Relation {
  /** What is done to the text. */
  readonly name: string;
  /** The lowest rate allowed for an aspect, 0..1: 0.98 or more where the relation is exact. */
  readonly required: Readonly<Partial<Record<Aspect, number>>>;
  /** The comparisons that an article gives; none where it has nothing to change. */
  cases(article: Article, before: Analysis): Comparison[];
}

/** The analysis that a relation starts from. */
export function analyzeArticle({ text, referenceDate }: Article): Analysis {
  return analyze(text, { referenceDate });
}

/** A relation that edits the text in the ways that `variants` gives, and compares the aspects that have a rate. */
export function editing(
  name: string,
  required: Relation['required'],
  variants: (article: Article, before: Analysis) => (readonly Edit[])[],
): Relation {
  return {
    name,
    required,
    cases: (article, before) =>
      variants(article, before)
        .filter((edits) => edits.length > 0)
        .flatMap((edits) => {
          const after = analyzeArticle({ ...article, text: applyEdits(article.text, edits) });
          return compare(before, after, edits, Object.keys(required) as Aspect[]);
        }),
  };
}

/** The sum of an aspect over all articles. */
export interface Rate {
  relation: string;
  aspect: Aspect;
  required: number;
  /** Comparisons: an article edited one way. */
  cases: number;
  items: number;
  kept: number;
  /** Kept of all items, 0..1. */
  rate: number;
  /** What was not kept, by article. */
  lost: { article: string; lost: string[] }[];
}

/** Holds every relation against every article. */
export function measure(relations: readonly Relation[], articles: readonly Article[]): Rate[] {
  const found = relations.map((): Case[] => []);
  for (const article of articles) {
    const before = analyzeArticle(article);
    relations.forEach((relation, i) => {
      for (const comparison of relation.cases(article, before)) found[i]!.push({ article: article.id, ...comparison });
    });
  }
  return relations.flatMap(({ name, required }, i) =>
    Object.entries(required).map(([aspect, least]) => {
      const cases = found[i]!.filter((one) => one.aspect === aspect);
      const items = sum(cases.map((one) => one.items));
      const kept = sum(cases.map((one) => one.kept));
      const lost = cases.filter((one) => one.lost.length > 0).map((one) => ({ article: one.article, lost: one.lost }));
      const rate = items > 0 ? kept / items : 1;
      return {
        relation: name,
        aspect: aspect as Aspect,
        required: least,
        cases: cases.length,
        items,
        kept,
        rate,
        lost,
      };
    }),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
