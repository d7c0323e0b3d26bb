import { type Candidate, emptyCandidate } from '../../src/sentences/candidate.js';
import { readSides } from '../../src/sentences/sides.js';
import { readBareEnd, readStops } from '../../src/sentences/stops.js';
import { hasLineBreak, skipSpaces } from '../../src/sentences/white-space.js';
import { CharClass, charClass, codeAt } from '../../src/text/characters.js';

/** What went before a candidate. */
export type State = Partial<Pick<Candidate, 'inQuotation' | 'bracketDepth'>>;

/**
 * The candidate at the mark `|`, which stands before its stops, or where a sentence would end without one. The sentence begins
 * at the text's first character, or at the mark `^`.
 */
export function candidateAt(marked: string, { inQuotation = false, bracketDepth = 0 }: State = {}): Candidate {
  const sentenceStart = Math.max(0, marked.indexOf('^'));
  const at = marked.replace('^', '').indexOf('|');
  const text = marked.replace('^', '').replace('|', '');
  const candidate = emptyCandidate();
  if (charClass(codeAt(text, at)) === CharClass.STOP) readStops(text, at, inQuotation, candidate);
  else readBareEnd(text, at, at, candidate);
  candidate.next = skipSpaces(text, candidate.end);
  Object.assign(candidate, { inQuotation, bracketDepth, sentenceStart, unbroken: !hasLineBreak(text) });
  readSides(text, candidate);
  return candidate;
}

/** The name of a value of a constant such as Shape. */
export function nameOf(names: Readonly<Record<string, number>>, value: number): string {
  return Object.keys(names).find((name) => names[name] === value) ?? String(value);
}

/** `text` without the mark `|`, and where that stood. */
export function withoutMark(marked: string): { text: string; at: number } {
  return { text: marked.replace('|', ''), at: marked.indexOf('|') };
}
