import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/tokens/index.js';
import { type Piece, pieceFrom, spreadTags } from '../../src/tokens/pieces.js';
import { Tag } from '../../src/tokens/tags.js';

function piecesOf(text: string): Piece[] {
  const tokens = tokenize(text);
  const pieces: Piece[] = [];
  for (let first = 0; first < tokens.count; first = pieces.at(-1)!.next) pieces.push(pieceFrom(tokens, first));
  return pieces;
}
const lengths = (text: string): number[] => piecesOf(text).map((piece) => piece.text.length);

describe('pieceFrom', () => {
  it('is the whole of a text of up to 8,000 code units', () => {
    expect(piecesOf('One two, three.')).toEqual([{ first: 0, next: 5, text: 'One two, three.', offsets: null }]);
    expect(lengths(`${'x '.repeat(3_999)}xy`)).toEqual([8_000]);
    expect(lengths(`  ${'x '.repeat(3_999)}xy`)).toEqual([8_000]);
  });

  it('ends with the last token that fits', () => {
    expect(lengths(`${'x '.repeat(3_999)}xyz`)).toEqual([7_997, 3]);
    expect(lengths(`${'x '.repeat(3_999)}xy a`)).toEqual([8_000, 1]);
  });

  it('ends at the last line break where there is one', () => {
    expect(lengths(`${'x '.repeat(3_000)}\n${'y '.repeat(2_000)}`)).toEqual([5_999, 3_999]);
    expect(lengths(`${'x '.repeat(1_000)}\n${'x '.repeat(1_000)}\n${'y '.repeat(3_000)}`)).toEqual([4_000, 5_999]);
    expect(lengths(`x\n${'y '.repeat(3_998)}`)).toEqual([7_997]);
  });

  it('leaves a line break behind the last token alone', () => {
    expect(lengths(`${'x '.repeat(3_000)}\n${'y '.repeat(900)}`)).toEqual([7_800]);
  });

  it('puts a space into a run of more than 200 code units, between tokens', () => {
    const run = (count: number): string => 'ab-'.repeat(count);
    expect(piecesOf(run(66))).toEqual([{ first: 0, next: 132, text: run(66), offsets: null }]);
    const [piece] = piecesOf(`x ${run(70)} ${run(60)}`);
    expect(piece!.text).toBe(
      `x ${run(66)}ab -${run(3)} ${run(60)}`.replace(`${run(66)}ab -${run(3)}`, `${run(66)}ab ${'-ab'.repeat(3)}-`),
    );
    expect(piece!.text.replace('ab -', 'ab-')).toBe(`x ${run(70)} ${run(60)}`);
    expect([...piece!.offsets!.slice(0, 4)]).toEqual([0, 2, 4, 5]);
    expect(piece!.offsets!.at(-1)).toBe(piece!.text.length - 1);
    expect(piece!.offsets).toHaveLength(1 + 140 + 120);
  });

  it('puts in as many as it takes', () => {
    const [piece] = piecesOf('a-'.repeat(300));
    expect(piece!.text.split(' ').map((part) => part.length)).toEqual([200, 200, 200]);
    expect([piece!.offsets![199], piece!.offsets![200], piece!.offsets![400]]).toEqual([199, 201, 402]);
  });

  it('counts offsets from its first token', () => {
    const [, second] = piecesOf(`${'x '.repeat(3_999)}xyz ${'a-'.repeat(150)}`);
    expect(second!.first).toBe(3_999);
    expect(second!.text.slice(0, 6)).toBe('xyz a-');
    expect([second!.offsets![0], second!.offsets![1], second!.offsets![202]]).toEqual([0, 4, 206]);
  });
});

/** The names of the tags that tokens get from "value/POS" words. */
function spread(text: string, words: string): string[] {
  const tokens = tokenize(text);
  const tags = new Uint8Array(tokens.count).fill(99);
  const read = words.split(' ').map((word) => ({ value: word.split('/')[0]!, pos: word.split('/')[1]! }));
  for (let first = 0; first < tokens.count; ) {
    const piece = pieceFrom(tokens, first);
    spreadTags(read, piece, tokens, tags);
    first = piece.next;
  }
  const names = new Map(Object.entries(Tag).map(([name, tag]) => [tag as number, name]));
  return [...tags].map((tag) => names.get(tag) ?? '-');
}

describe('spreadTags', () => {
  it.each([
    ['word for word', 'He left.', 'He/PRON left/VERB ./PUNCT', ['PRON', 'VERB', 'PUNCT']],
    ['a word over two tokens', 'Blom’s dog', 'Blom’s/PROPN dog/NOUN', ['PROPN', 'PROPN', 'NOUN']],
    ['two words over a token', 'cannot go', 'can/AUX not/PART go/VERB', ['AUX', 'VERB']],
    ['a word that begins inside a token', 'don’t go', 'do/AUX n’t/PART go/VERB', ['AUX', 'VERB']],
    ['an unknown tag', 'He left', 'He/SPACE left/VERB', ['X', 'VERB']],
    ['a word that is not there', 'He left', 'She/PRON left/VERB', ['-', 'VERB']],
    ['a word that is passed over', 'He soon left', 'He/PRON left/VERB', ['PRON', '-', 'VERB']],
    ['the same word twice', 'so so so', 'so/ADV so/NOUN so/VERB', ['ADV', 'NOUN', 'VERB']],
    ['no more tokens', 'He', 'He/PRON He/VERB', ['PRON']],
    ['no word for the last token', 'He left', 'He/PRON', ['PRON', '-']],
  ])('%s', (_why, text, words, expected) => {
    expect(spread(text, words)).toEqual(expected);
  });

  it('finds tokens behind a space that was put in', () => {
    const tags = spread(`${'a-'.repeat(101)}b`, `b/VERB`);
    expect(tags.slice(-2)).toEqual(['-', 'VERB']);
  });
});
