import type { Analysis, Span } from '../types.js';
import { readOptions, requireAnalysis, requireString } from '../input.js';
import { codePointOffsets } from './offsets.js';
import { wellFormed } from './well-formed.js';

/** A Label Studio task with predictions. */
export interface LabelStudioTask {
  data: { text: string };
  predictions: { model_version: string; result: LabelStudioResult[] }[];
}

/** A labelled region or a relation between two. */
export type LabelStudioResult =
  | {
      id: string;
      type: 'labels';
      from_name: string;
      to_name: string;
      score?: number;
      meta?: { text: string[] };
      value: LabelStudioValue;
    }
  | { type: 'relation'; from_id: string; to_id: string; direction: 'right'; labels: string[] };

/** A region of the text, in code points. */
export interface LabelStudioValue {
  start: number;
  end: number;
  text: string;
  labels: string[];
}

/** Names of the tags in the labelling configuration. */
export interface LabelStudioOptions {
  /** Name of the `<Labels>` tag. Default "label". */
  fromName?: string;
  /** Name of the `<Text>` tag. Default "text". */
  toName?: string;
  /** Default "wirecopy". */
  modelVersion?: string;
}

/**
 * An analysis as a Label Studio task with predictions (https://labelstud.io/guide/predictions).
 *
 * @param analysis What {@link analyze} returned.
 * @param options Names of the tags in your labelling configuration.
 * @returns A task to import: regions for entities, dates, quotations, speakers and cues, relations from quotation to
 *   speaker and cue. Offsets are code points.
 * @throws TypeError when `analysis` is nothing that `analyze` returns.
 * @example
 * ```ts
 * import { analyze } from 'wirecopy';
 * import { toLabelStudio } from 'wirecopy/export';
 *
 * toLabelStudio(analyze('It rained in 2024.')).predictions[0]?.result.length // => 1
 * ```
 */
export function toLabelStudio(analysis: Analysis, options: LabelStudioOptions = {}): LabelStudioTask {
  requireAnalysis('toLabelStudio', analysis);
  const own = readOptions<LabelStudioOptions>('toLabelStudio', options, ['fromName', 'toName', 'modelVersion']);
  const fromName = requireString('toLabelStudio', 'fromName', own.fromName, 'label');
  const toName = requireString('toLabelStudio', 'toName', own.toName, 'text');
  const modelVersion = requireString('toLabelStudio', 'modelVersion', own.modelVersion, 'wirecopy');
  const map = codePointOffsets(analysis.text);
  const result: LabelStudioResult[] = [];
  const region = (id: string, label: string, span: Span, meta: string | null, score?: number): void => {
    const value = {
      start: map.fromUtf16(span.start),
      end: map.fromUtf16(span.end),
      text: wellFormed(span.text),
      labels: [label],
    };
    result.push({
      id,
      type: 'labels',
      from_name: fromName,
      to_name: toName,
      ...(score === undefined ? {} : { score }),
      ...(meta === null ? {} : { meta: { text: [wellFormed(meta)] } }),
      value,
    });
  };
  const relation = (from: string, to: string, label: string): void => {
    result.push({ type: 'relation', from_id: from, to_id: to, direction: 'right', labels: [label] });
  };
  analysis.entities.forEach((e, i) => {
    region(`entity-${i + 1}`, e.type, e, e.name, e.score);
  });
  analysis.dates.forEach((d, i) => {
    region(`date-${i + 1}`, d.type, d, d.value);
  });
  analysis.quotes.forEach((q, i) => {
    const id = `quote-${i + 1}`;
    region(id, q.type, q, q.speaker?.name ?? null, q.score);
    if (q.speaker) {
      region(`speaker-${i + 1}`, 'speaker', q.speaker, q.speaker.name);
      relation(id, `speaker-${i + 1}`, 'speaker');
    }
    if (q.cue) {
      region(`cue-${i + 1}`, 'cue', q.cue, null);
      relation(id, `cue-${i + 1}`, 'cue');
    }
  });
  return { data: { text: wellFormed(analysis.text) }, predictions: [{ model_version: modelVersion, result }] };
}
