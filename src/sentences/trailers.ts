import { CharClass, charClass, isSpace } from '../text/characters.js';

/** A note mark is at most this long: [12], [a], [citation needed] is none. */
const LONGEST_NOTE = 3;

/**
 * One past what trails a finished sentence and belongs to it: note marks ‘… in 1805.[6] [7]’, omissions ‘[…]’, emoticons ‘Loved it. :)’
 * and emoji ‘We won! 🎉’. `at` itself where nothing does.
 */
export function skipTrailers(text: string, at: number): number {
  let end = at;
  for (;;) {
    const next = skipTrailer(text, charClass(text.charCodeAt(end)) === CharClass.SPACE ? end + 1 : end);
    if (next < 0) return end;
    end = next;
  }
}

/** One past the trailer that starts at `at`; -1 where none does. */
function skipTrailer(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x5b /* [ */) return skipNote(text, at);
  if (code === 0x3a /* : */ || code === 0x3b /* ; */ || code === 0x3d /* = */) return skipEmoticon(text, at);
  return skipEmoji(text, at);
}

/** [12] [a] and the […] of an omission */
function skipNote(text: string, at: number): number {
  let end = at + 1;
  while (end - at <= LONGEST_NOTE && charClass(text.charCodeAt(end)) === CharClass.STOP) end++;
  if (end > at + 1) return text.charCodeAt(end) === 0x5d ? end + 1 : -1;
  while (end - at <= LONGEST_NOTE && charClass(text.charCodeAt(end)) === CharClass.DIGIT) end++;
  if (end === at + 1 && charClass(text.charCodeAt(end)) === CharClass.LOWER) end++;
  return end > at + 1 && text.charCodeAt(end) === 0x5d ? end + 1 : -1;
}

/** :) :-( ;) =D :P */
function skipEmoticon(text: string, at: number): number {
  let end = at + 1;
  if (text.charCodeAt(end) === 0x2d || text.charCodeAt(end) === 0x27) end++;
  if (!isMouth(text.charCodeAt(end))) return -1;
  while (isMouth(text.charCodeAt(end)) && end - at < 8) end++;
  return end >= text.length || isSpace(charClass(text.charCodeAt(end))) ? end : -1;
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
    const code = text.charCodeAt(end);
    if (code >= 0xd83c && code <= 0xd83e && charClass(text.charCodeAt(end + 1)) === CharClass.SURROGATE) end += 2;
    else if (code >= 0x2600 && code <= 0x27bf) end++;
    else if (end > at && (code === 0xfe0f || code === 0x200d)) end++;
    else return end > at ? end : -1;
  }
}
