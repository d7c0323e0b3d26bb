import { describe, expect, it } from 'vitest';
import { SpanBuilder } from '../../src/sentences/span-builder.js';
import { joinQuotations } from '../../src/sentences/whole-quotations.js';

/** Sentences of each paragraph, joined. */
function joined(paragraphs: readonly (readonly string[])[]): string[][] {
  const text = paragraphs.map((sentences) => sentences.join(' ')).join('\n\n');
  const builder = new SpanBuilder(text);
  let at = 0;
  for (const sentences of paragraphs) {
    for (const sentence of sentences) {
      at = text.indexOf(sentence, at);
      builder.add(at, at + sentence.length);
      at += sentence.length;
    }
    builder.endParagraph();
  }
  const { count, starts, ends, paragraphs: numbers } = joinQuotations(text, builder.finish());
  const result: string[][] = [];
  for (let i = 0; i < count; i++) (result[numbers[i]!] ??= []).push(text.slice(starts[i], ends[i]));
  return result;
}

/** Rows of sentences; ‘+’ stands between those that are joined. */
const ROWS: [why: string, sentences: string][] = [
  ['curly marks', '“It works.+It does,” she said.|He left.'],
  ['straight marks', '"It works.+It does," she said.|He left.'],
  ['single marks', '‘It works.+It does,’ she said.|He left.'],
  ['straight single marks', "'It works.+It does,' she said.|He left."],
  ['guillemets', '«It works.+It does.»|He left.'],
  ['round brackets', 'She came (it was late.+It rained).|He left.'],
  ['square brackets', 'She came [it was late.+It rained].|He left.'],
  ['three sentences', '“It works.+It does.+It will.”|He left.'],
  [
    'marks whose neighbours fit both sides, by turns',
    'He read " it works.+It does " and left.|She said " no.+Never " and sat.',
  ],
  ['two quotations', '“It works.+It does.”|“It will.+It must.”'],
  ['no marks', 'It works.|It does.'],
  ['a mark that nothing closes', '“It works.|It does.|He left.'],
  ['a mark that closes nothing', 'It works.|It does.”|He left.'],
  ['a bracket that nothing closes', 'She came (it was late.|It rained.'],
  ['a bracket that closes nothing', 'She came.|It rained).|He left.'],
  ['a mark of another kind closes nothing', '“It works.|It does,’ she said.|He left.'],
  ['nor does a bracket', '“It works.|It does) she said.|He left.'],
  ['nor a mark a bracket', 'She came (it was late.|It rained” there.'],
  ['nested marks', '“He said, ‘Go.+Now.’+I went.”|It rained.'],
  ['a mark that opens inside one of its kind', '“It works.+He said “go.+Now” so.+It does.”|He left.'],
  ['nested marks of which only the inner ones are closed', '“It works.|He said, ‘Go.+Now.’|I went.'],
  ['what is open inside ends with what is around it', '“It works (so.+It does.”|It rained) there.|He left.'],
  ['the innermost of two of a kind', 'She came (it was late.|He (the mayor.+The boss) left.|It rained.'],
  ['the other of two of a kind', 'She came (it was late.+He (the mayor.+The boss) left.+It rained).|So.'],
  ['an apostrophe in a word', '‘I don’t know.+It’s late,’ he said.|He left.'],
  ['an apostrophe behind an s', '‘It is the workers’ choice.+They know,’ he said.|He left.'],
  ['in capitals', '‘IT IS THE WORKERS’ CHOICE.+THEY KNOW,’ HE SAID.|HE LEFT.'],
  ['a mark behind another letter', '‘It works.+Ask Ana’ she said.|They know,’ he said.'],
  ['a mark behind an s and before a comma', '‘It works.+Ask the workers’, she said.|They know,’ he said.'],
  ['a mark behind a number', '‘It works.+It did in 2019’ she said.|They know,’ he said.'],
  ['a double mark behind an s', '“It works.+Ask the workers” she said.|They know,” he said.'],
];

describe('sentences in one pair of marks are joined', () => {
  it.each(ROWS)('%s: %s', (_why, row) => {
    const sentences = row.split(/[+|]/);
    const expected = row.split('|').map((sentence) => sentence.replaceAll('+', ' '));
    expect(joined([sentences])).toEqual([expected]);
  });

  it('but never those of two paragraphs', () => {
    const paragraphs = [
      ['“It works.', 'It does.'],
      ['It will,” she said.', 'He left.'],
      ['“So.', 'It is.”'],
    ];
    expect(joined(paragraphs)).toEqual([paragraphs[0], paragraphs[1], ['“So. It is.”']]);
  });

  it('also behind a quotation of an earlier paragraph', () => {
    const paragraphs = [
      ['“It works.', 'It does.”', 'He left.'],
      ['“It works.', 'It does.”', 'He left.'],
    ];
    expect(joined(paragraphs)).toEqual(paragraphs.map(() => ['“It works. It does.”', 'He left.']));
  });

  it('to a depth of sixteen marks', () => {
    const nested = (depth: number): string[] => [
      `He ${'('.repeat(depth - 1)}left.`,
      'It (was late.',
      'It rained) there.',
    ];
    expect(joined([nested(16)])).toEqual([[nested(16)[0], 'It (was late. It rained) there.']]);
    expect(joined([nested(17)])).toEqual([[nested(17).join(' ')]]);
  });

  it('in a text without any', () => {
    expect(joined([])).toEqual([]);
  });
});
