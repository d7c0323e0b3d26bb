import { CharClass, charClass, isSpace, codeAt } from '../text/characters.js';

/** A note mark is at most this long: [12], [a], [citation needed] is none. */
const LONGEST_NOTE = 3;

/**
 * One past what trails a finished sentence and belongs to it: note marks ‘… in 1805.[6] [7]’, omissions ‘[…]’, emoticons ‘Loved it. :)’
 * and emoji ‘We won! 🎉’. `at` itself where nothing does.
 */
export function skipTrailers(text: string, at: number): number {
  let end = at;
  for (;;) {
    const next = skipTrailer(text, charClass(codeAt(text, end)) === CharClass.SPACE ? end + 1 : end);
    if (next < 0) return end;
    end = next;
  }
}

/** One past the trailer that starts at `at`; -1 where none does. */
function skipTrailer(text: string, at: number): number {
  const code = codeAt(text, at);
  if (code === 0x5b /* [ */) return skipNote(text, at);
  if (code === 0x3a /* : */ || code === 0x3b /* ; */ || code === 0x3d /* = */) return skipEmoticon(text, at);
  return skipEmoji(text, at);
}

/** [12] [a] and the […] of an omission */
function skipNote(text: string, at: number): number {
  let end = at + 1;
  while (end - at <= LONGEST_NOTE && charClass(codeAt(text, end)) === CharClass.STOP) end++;
  if (end > at + 1) return codeAt(text, end) === 0x5d ? end + 1 : -1;
  while (end - at <= LONGEST_NOTE && charClass(codeAt(text, end)) === CharClass.DIGIT) end++;
  if (end === at + 1 && charClass(codeAt(text, end)) === CharClass.LOWER) end++;
  return end > at + 1 && codeAt(text, end) === 0x5d ? end + 1 : -1;
}

/** :) :-( ;) =D :P */
function skipEmoticon(text: string, at: number): number {
  let end = at + 1;
  if (codeAt(text, end) === 0x2d || codeAt(text, end) === 0x27) end++;
  if (!isMouth(codeAt(text, end))) return -1;
  while (isMouth(codeAt(text, end)) && end - at < 8) end++;
  return end >= text.length || isSpace(charClass(codeAt(text, end))) ? end : -1;
}

/** ) ( D P p | ] [ */
function isMouth(code: number): boolean {
  return (
    code === 0x29 || code === 0x28 || code === 0x44 || code === 0x50 || code === 0x70 || code === 0x7c || code === 0x5d
  );
}

/** Pictographs with their joiners and variation selectors; not letters outside the basic plane. */
function skipEmoji(text: string, at: number): number {
  let end = at;
  for (;;) {
    const code = codeAt(text, end);
    if (code >= 0xd83c && code <= 0xd83e && charClass(codeAt(text, end + 1)) === CharClass.SURROGATE) end += 2;
    else if (code >= 0x2600 && code <= 0x27bf) end++;
    else if (end > at && (code === 0xfe0f || code === 0x200d)) end++;
    else return end > at ? end : -1;
  }
}
