/**
 * Whether what a language model quotes stands in its source, and who says it there:
 * `npx tsx examples/verify/citations.ts [ANSWER [SOURCE]]`
 */
import { readFileSync } from 'node:fs';
import { analyze, extractQuotes, verifyQuote } from 'wirecopy';

const [answerFile = 'examples/verify/answer.txt', sourceFile = 'seeds/iraq-border.txt'] = process.argv.slice(2);
const answer = readFileSync(answerFile, 'utf8');
// Analysed once, for all claims.
const source = analyze(readFileSync(sourceFile, 'utf8'));

for (const { quoted, speaker } of extractQuotes(answer)) {
  for (const { text: quote } of quoted) {
    const found = verifyQuote(speaker ? { quote, speaker: speaker.name } : quote, source);
    const line = source.text.slice(0, found.matches[0]?.start).split('\n').length;
    console.log(`${found.verdict}\t${speaker?.name ?? 'nobody named'}\t“${quote}”`);
    if (found.verdict === 'misattributed')
      console.log(`\tline ${line}: said by ${found.speaker?.name ?? 'nobody named'}`);
    for (const { claim, source: there } of found.differences) {
      console.log(`\tline ${line}: “${claim.text}” is “${there?.text ?? ''}” in the source`);
    }
  }
}
