/** Runs in each thread. The models are loaded once, with the first article. */
import { extractQuotes } from 'wirecopy/quotes';

/** Speakers with the number of their quotations. What is returned is copied between threads, so little is best. */
export default function countQuotes(text) {
  const counts = new Map();
  for (const { speaker } of extractQuotes(text)) {
    const name = speaker?.name ?? 'no source named';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts];
}
