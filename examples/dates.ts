/** A timeline, oldest first: `npx tsx examples/dates.ts [FILE [PUBLISHED]]` */
import { readFileSync } from 'node:fs';
import { extractDates } from 'wirecopy/dates';

const [file = 'seeds/iraq-border.txt', referenceDate = '2026-01-20'] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');

const timeline = extractDates(text, { referenceDate })
  .flatMap(({ interval, value, text: words }) => (interval ? [{ ...interval, value, words }] : []))
  .sort((a, b) => a.start.localeCompare(b.start));

for (const { start, end, value, words } of timeline) {
  console.log(`${start} – ${end}\t${value}\t${words}`);
}
