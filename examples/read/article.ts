/** What the readers in this folder return, and a printer for it. */
import { analyze } from 'wirecopy';

export interface Article {
  url: string | undefined;
  title: string;
  /** Paragraphs, an empty line between them. */
  text: string;
  /** ISO 8601, from the metadata: the reference date of the text. */
  published: string | undefined;
}

/** The ISO 8601 date or time at the start of a value, if it is one: metadata hold all sorts of things. */
export function isoDate(value: string | null | undefined): string | undefined {
  const time = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?/.exec(value ?? '');
  const day = new Date(time?.[1] ?? '');
  // "2026-02-30" is no day, but `Date` makes March 2 of it.
  return time && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(time[1]!) ? time[0] : undefined;
}

/** Title and day, then who is quoted saying what, then what the dates mean. */
export function printArticle({ title, text, published }: Article): void {
  const { quotes, dates } = analyze(text, published === undefined ? {} : { referenceDate: published });
  console.log(`${title} (${published ?? 'date unknown'})`);
  for (const { speaker, text: words } of quotes) console.log(`  ${speaker?.name ?? 'nobody named'}: ${words}`);
  for (const { text: words, value } of dates) console.log(`  ${words}: ${value}`);
}
