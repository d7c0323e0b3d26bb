import { CharClass, charClass, codeAt } from '../text/characters.js';
import { skipSpaces } from './white-space.js';
import { emptyWord, readWordAfter, Shape, type Word } from './word.js';
import { Kind } from './word-kinds.js';

/** Longest name before a verb of speech, in words: ‘Cook County Commissioner Burt Salazar said’. */
const LONGEST_NAME = 6;

const nameWord: Word = emptyWord();

/** Whether capitalised words, then a verb of speech stand at `from`. */
export function speechTagFollows(text: string, from: number): boolean {
  let at = from;
  for (let words = 0; words <= LONGEST_NAME; words++) {
    readWordAfter(text, at, nameWord);
    if (nameWord.shape === Shape.NONE) return false;
    if (nameWord.shape === Shape.LOWER) return words > 0 && (nameWord.kinds & Kind.SPEECH_TAG) !== 0;
    at = nameWord.end;
    const code = codeAt(text, at);
    if (code === 0x2e || charClass(code) === CharClass.DASH) at++;
    at = skipSpaces(text, at);
  }
  return false;
}
