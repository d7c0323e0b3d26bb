/** Every function that writes an analysis in another format, with the options it needs. Nothing of Node. */
import { renderHtml } from 'wirecopy/html';
import * as exporters from 'wirecopy/export';
import { BrokenPromise, spansOf, type Writers } from './promises.js';

/** The spans of an analysis in other units, and that those units lead back. */
function offsetsIn(map: exporters.OffsetMap, spans: readonly { start: number; end: number }[]): number[] {
  const offsets = spans.flatMap(({ start, end }) => [start, end]);
  const counted = offsets.map((offset) => map.fromUtf16(offset));
  const wrong = offsets.find((offset, i) => map.toUtf16(counted[i]!) !== offset);
  if (wrong !== undefined) throw new BrokenPromise(`offsets in other units lead back: ${wrong}`);
  return counted;
}

export const WRITERS: Writers = {
  renderHtml: (analysis) => renderHtml(analysis, { title: analysis.text.slice(0, 50) }),
  codePointOffsets: (analysis) => offsetsIn(exporters.codePointOffsets(analysis.text), spansOf(analysis)),
  utf8Offsets: (analysis) => offsetsIn(exporters.utf8Offsets(analysis.text), spansOf(analysis)),
  toBrat: (analysis) => exporters.toBrat(analysis),
  toConll: (analysis) => exporters.toConll(analysis),
  toLabelStudio: (analysis) => exporters.toLabelStudio(analysis),
  toNlcst: (analysis) => exporters.toNlcst(analysis),
  toSchemaOrg: (analysis) => exporters.toSchemaOrg(analysis),
  toSpacy: (analysis) => exporters.toSpacy(analysis),
  toTimeMl: (analysis) => exporters.toTimeMl(analysis, { referenceDate: '2026-01-20' }),
  toWebAnnotation: (analysis) => exporters.toWebAnnotation(analysis, { source: 'https://example.org/story' }),
};
