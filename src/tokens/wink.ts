/** Part-of-speech tags for our tokens, from wink-nlp. */
import { pieceFrom, spreadTags } from './pieces.js';
import type { Tokens } from './tokens.js';
import { readWords } from './wink-engine.js';

/** Universal part-of-speech tag (`Tag`) of each token. */
export function tagTokens(tokens: Tokens): Uint8Array {
  const tags = new Uint8Array(tokens.count);
  for (let first = 0; first < tokens.count; ) {
    const piece = pieceFrom(tokens, first);
    spreadTags(readWords(piece.text), piece, tokens, tags);
    first = piece.next;
  }
  return tags;
}
