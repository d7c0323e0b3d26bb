import type { Analysis, Span } from '../types.js';
import { requireAnalysis } from '../input.js';
import { codePointOffsets } from './offsets.js';
import { wellFormed } from './well-formed.js';

/**
 * Entities, dates and quotations in brat's standoff format (https://brat.nlplab.org/standoff.html).
 *
 * @param analysis What {@link analyze} returned.
 * @returns The `.ann` file that goes with the text as `.txt`: text-bound annotations in code points, `Speaker` and
 *   `Cue` relations from each quotation, `Value` notes on dates, equivalence of the mentions of one entity. An
 *   annotation that spans lines is written in pieces, as brat demands. Read the `.txt` as it is: a reader that turns
 *   CR LF into LF on the way moves what follows.
 * @throws TypeError when `analysis` is nothing that `analyze` returns.
 * @example
 * ```ts
 * import { analyze } from 'wirecopy';
 * import { toBrat } from 'wirecopy/export';
 *
 * toBrat(analyze('It rained in 2024.')) // => 'T1\tDATE 13 17\t2024\n#1\tAnnotatorNotes T1\t2024\n'
 * ```
 */
export function toBrat(analysis: Analysis): string {
  requireAnalysis('toBrat', analysis);
  const map = codePointOffsets(analysis.text);
  const lines: string[] = [];
  let texts = 0;
  let relations = 0;
  let notes = 0;
  const textBound = (label: string, span: Span): string => {
    const id = `T${++texts}`;
    const pieces = lineRanges(span).map(
      ([from, to]) => `${map.fromUtf16(span.start + from)} ${map.fromUtf16(span.start + to)}`,
    );
    const words = lineRanges(span).map(([from, to]) => span.text.slice(from, to));
    lines.push(`${id}\t${label} ${pieces.join(';')}\t${inOneColumn(words.join(' '))}`);
    return id;
  };
  const relation = (label: string, from: string, to: string): void => {
    lines.push(`R${++relations}\t${label} Arg1:${from} Arg2:${to}`);
  };
  const note = (id: string, value: string): void => {
    lines.push(`#${++notes}\tAnnotatorNotes ${id}\t${inOneColumn(value)}`);
  };

  const mentions = new Map<string, string[]>();
  for (const entity of analysis.entities) {
    const id = textBound(entity.type, entity);
    mentions.set(entity.id, [...(mentions.get(entity.id) ?? []), id]);
  }
  for (const ids of mentions.values()) if (ids.length > 1) lines.push(`*\tCoreference ${ids.join(' ')}`);
  for (const date of analysis.dates)
    note(textBound(date.type, date), date.mod ? `${date.value} ${date.mod}` : date.value);
  for (const quote of analysis.quotes) {
    const id = textBound(`Quote-${quote.type}`, quote);
    if (quote.speaker) {
      relation('Speaker', id, textBound('Source', quote.speaker));
      note(id, quote.speaker.name);
    }
    if (quote.cue) relation('Cue', id, textBound('Cue', quote.cue));
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** The stretches of a span between its line breaks, as offsets into the span. */
function lineRanges(span: Span): [number, number][] {
  return [...span.text.matchAll(/[^\n\r]+/gu)].map((m) => [m.index, m.index + m[0].length]);
}

/** Characters that end a column or, for one reader or another, a line become blanks: offsets hold, the file can be read. */
function inOneColumn(text: string): string {
  return wellFormed(text).replace(/[\p{Control}\u2028\u2029]/gu, ' ');
}
