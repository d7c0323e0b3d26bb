import type { Analysis, DateMention } from '../types.js';
import { readOptions, requireAnalysis, requireString, timeOf } from '../input.js';
import { escapeXml } from './xml.js';

/** How {@link toTimeMl} describes the document. */
export interface TimeMlOptions {
  /** Document id. Default "wirecopy". */
  id?: string;
  /** Document creation time, ISO 8601, or a `Date` read in UTC, as for {@link analyze}; becomes `<DCT>`. */
  referenceDate?: string | Date;
}

/**
 * The text with its dates as inline TIMEX3 elements (TimeML 1.2.1, http://www.timeml.org).
 *
 * @param analysis What {@link analyze} returned.
 * @param options Document id and creation time.
 * @returns An XML document. Characters that XML 1.0 forbids become U+FFFD; removing the tags and decoding gives back
 *   the rest of the text unchanged.
 * @throws TypeError when `analysis` is nothing that `analyze` returns.
 * @example
 * ```ts
 * import { analyze } from 'wirecopy';
 * import { toTimeMl } from 'wirecopy/export';
 *
 * toTimeMl(analyze('It rained in 2024.')).includes('<TIMEX3 tid="t1" type="DATE" value="2024">2024</TIMEX3>') // => true
 * ```
 */
export function toTimeMl(analysis: Analysis, options: TimeMlOptions = {}): string {
  requireAnalysis('toTimeMl', analysis);
  const own = readOptions<TimeMlOptions>('toTimeMl', options, ['id', 'referenceDate']);
  const id = requireString('toTimeMl', 'id', own.id, 'wirecopy');
  const time = timeOf(own.referenceDate);
  const created =
    time === undefined || Number.isNaN(time)
      ? requireString('toTimeMl', 'referenceDate', own.referenceDate, '')
      : new Date(time).toISOString();
  const parts: string[] = [];
  let at = 0;
  analysis.dates.forEach((date, i) => {
    if (date.start < at) return;
    parts.push(escapeXml(analysis.text.slice(at, date.start)), openTag(date, i + 1), escapeXml(date.text), '</TIMEX3>');
    at = date.end;
  });
  parts.push(escapeXml(analysis.text.slice(at)));
  const dct =
    created === ''
      ? ''
      : `<DCT><TIMEX3 tid="t0" type="${created.includes('T') ? 'TIME' : 'DATE'}" value="${escapeXml(created)}" functionInDocument="CREATION_TIME">${escapeXml(created)}</TIMEX3></DCT>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n<DOCID>${escapeXml(id)}</DOCID>\n${dct}<TEXT>${parts.join('')}</TEXT>\n</TimeML>\n`;
}

function openTag({ type, value, mod, quant, freq }: DateMention, number: number): string {
  const attributes = { tid: `t${number}`, type, value, mod, quant, freq };
  const written = Object.entries(attributes).map(([name, v]) => (v === undefined ? '' : ` ${name}="${escapeXml(v)}"`));
  return `<TIMEX3${written.join('')}>`;
}
