/** Titles of works between quotation marks beside what they are: the film “Limbo”, “Heard”, a play about a trial. */
import { WORK_NOUNS } from '../../lexicon/work-nouns.js';
import type { Mention } from '../mention.js';
import { mergeMentions } from '../merge.js';

/** Longest title in code units. */
const LONGEST = 80;
/** Most words of a title. */
const LONGEST_TITLE = 10;
/** Words that a title may have in lower case. */
const SMALL = /^(?:\p{Ll}{1,3}|about|after|against|before|between|from|into|over|that|this|under|with|without)$/u;
/** A participle may stand between noun and title: a novel called “Dry Season”. */
const NAMED = /^(?:called|entitled|named|titled),?$/;
/** Code units read before and after a title. */
const REACH = 48;
/** Words after the article that may hold the noun: “Heard”, a one-act play. */
const LONGEST_APPOSITION = 4;
/** Share of such stretches that are titles. */
const SCORE = 0.95;

/** The mentions with the titles of works, which win over what the recogniser finds in them; a title once told stays one. */
export function addWorks(text: string, mentions: readonly Mention[]): Mention[] {
  const quoted: { start: number; title: string; isWork: boolean }[] = [];
  for (let at = 0; at < text.length; at++) {
    const closing = closingMark(text.charCodeAt(at));
    if (!closing) continue;
    const words = text.slice(at + 1, at + 2 + LONGEST);
    const end = words.indexOf(closing);
    const title = words.slice(0, Math.max(0, end)).replace(/[,.;]$/, '');
    if (!isTitle(title)) continue;
    const isWork = hasNounBefore(text, at) || hasNounAfter(text, at + 2 + end);
    quoted.push({ start: at + 1, title, isWork });
    at += 1 + end;
  }
  const titles = new Set(quoted.filter(({ isWork }) => isWork).map(({ title }) => title));
  if (titles.size === 0) return [...mentions];
  const works = quoted
    .filter(({ title }) => titles.has(title))
    .map(({ start, title }): Mention => ({ start, end: start + title.length, type: 'MISC', score: SCORE }));
  return mergeMentions(works, mentions);
}

/** What closes an opening mark. */
function closingMark(code: number): string | undefined {
  if (code === 0x22) return '"';
  if (code === 0x201c) return '”';
  return code === 0x2018 ? '’' : undefined;
}

function isTitle(title: string): boolean {
  const words = title.split(/\s+/);
  if (words.length > LONGEST_TITLE || !/^[\p{Lu}\p{N}]/u.test(title) || /[.!?] |[“”"\n]/.test(title)) return false;
  return words.every((word) => /^\P{L}*[\p{Lu}\p{N}]/u.test(word) || SMALL.test(word));
}

/** The film “Limbo”, her new drama, “Time”. */
function hasNounBefore(text: string, at: number): boolean {
  const words = text
    .slice(Math.max(0, at - REACH), at)
    .trimEnd()
    .split(/\s+/);
  if (NAMED.test(words.at(-1)!)) words.pop();
  return words.length > 0 && isWorkNoun(words.at(-1)!);
}

/** “Heard”, a play; “Limbo” is a crime film. */
function hasNounAfter(text: string, at: number): boolean {
  const apposition = /^,? (?:is |was )?(?:a|an|the|his|her|their|its) (.*)/s.exec(text.slice(at, at + REACH));
  return apposition !== null && apposition[1]!.split(/\s+/).slice(0, LONGEST_APPOSITION).some(isWorkNoun);
}

function isWorkNoun(word: string): boolean {
  return WORK_NOUNS.has(word.replace(/[,.;]$/, '').toLowerCase());
}
