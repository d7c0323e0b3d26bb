/** One sentence a line, numbered by paragraph: `npx tsx examples/sentences.ts [FILE]` */
import { readFileSync } from 'node:fs';
import { splitSentences } from 'wirecopy/sentences';

const text = readFileSync(process.argv[2] ?? 'seeds/iraq-border.txt', 'utf8');

for (const { paragraph, text: sentence } of splitSentences(text)) {
  console.log(`${paragraph + 1}\t${sentence}`);
}
