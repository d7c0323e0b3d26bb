/** What the readers in this folder return, and a printer for it. */
import { analyze } from 'wirecopy';

export interface Article {
  url?: string;
  title: string;
  /** Paragraphs, an empty line between them. */
  text: string;
  /** ISO 8601, from the metadata: the reference date of the text. */
  published?: string;
}

/** Title and day, then who is quoted saying what, then what the dates mean. */
export function printArticle({ title, text, published }: Article): void {
  const { quotes, dates } = analyze(text, published === undefined ? {} : { referenceDate: published });
  console.log(`${title} (${published ?? 'date unknown'})`);
  for (const { speaker, text: words } of quotes) console.log(`  ${speaker?.name ?? 'nobody named'}: ${words}`);
  for (const { text: words, value } of dates) console.log(`  ${words}: ${value}`);
}
