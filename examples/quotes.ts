/** Who said what: `npx tsx examples/quotes.ts [FILE]` */
import { readFileSync } from 'node:fs';
import { extractQuotes } from 'wirecopy/quotes';

const text = readFileSync(process.argv[2] ?? 'seeds/iraq-border.txt', 'utf8');

for (const { speaker, cue, type, text: content } of extractQuotes(text)) {
  console.log(`${speaker?.name ?? 'nobody named'}\t${cue?.text ?? ''}\t${type}\t${content}`);
}
