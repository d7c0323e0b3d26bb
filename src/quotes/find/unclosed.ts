/**
 * Quotations whose closing mark was forgotten before their cue: "“We lost the barn, she said.
 */
import { CharClass, charClass } from '../../text/characters.js';
import type { MarkedSegment } from '../../text/quotation-marks.js';
import type { Cue } from '../draft.js';

/** The segments, unclosed ones ended at the comma or stop before the first attribution inside them. */
export function endAtAttribution(
  text: string,
  segments: readonly MarkedSegment[],
  cues: readonly Cue[],
): MarkedSegment[] {
  let c = 0;
  return segments.map((segment, s) => {
    if (segment.closed || runsOn(text, segment, segments[s + 1])) return segment;
    while (c < cues.length && cues[c]!.start < segment.start) c++;
    for (let k = c; k < cues.length && cues[k]!.end <= segment.end; k++) {
      const cut = attributionCut(text, cues[k]!);
      if (cut > segment.contentStart + 1) return { ...segment, contentEnd: cut, end: cut };
    }
    return segment;
  });
}

/** Whether the next segment opens the next paragraph: then the mark was left open on purpose. */
function runsOn(text: string, { end }: MarkedSegment, next: MarkedSegment | undefined): boolean {
  return next !== undefined && text.slice(end, next.start).trim() === '' && text.slice(end, next.start).includes('\n');
}

/** One past the comma, ? or ! right before "she said" or "said Smith"; -1 where none stands there. */
function attributionCut(text: string, { start, source, order }: Cue): number {
  const first = order === 'source-first' ? source?.start : start;
  if (first === undefined || first > start || start - first > 60) return -1;
  let end = first;
  while (end > 0 && charClass(text.charCodeAt(end - 1)) === CharClass.SPACE) end--;
  return /[,?!]/.test(text[end - 1] ?? '') ? end : -1;
}
