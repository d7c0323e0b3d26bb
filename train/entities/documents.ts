/** Annotated texts that the recogniser trains on. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { isCountry } from '../../src/entities/refine/retype.js';

/** A mention as annotated; `allow` lists further types that it may have. */
export interface AnnotatedSpan {
  start: number;
  end: number;
  label: string;
  allow?: string[];
}

/** A stretch about which the source is unsure: only these labels ("O" for none) are possible, without them any. */
export interface UncertainSpan {
  start: number;
  end: number;
  allow?: string[];
}

/** A text with its mentions. */
export interface AnnotatedDocument {
  id: string;
  text: string;
  spans: AnnotatedSpan[];
  uncertain?: UncertainSpan[];
  region?: string;
}

/** Reads a JSONL file of annotated texts, gzipped or not. */
export function readDocuments(file: string): AnnotatedDocument[] {
  return readJsonLines(file);
}

/** Reads a JSONL file, gzipped or not. */
export function readJsonLines<Line>(file: string): Line[] {
  const bytes = new Uint8Array(readFileSync(file));
  const text = new TextDecoder().decode(file.endsWith('.gz') ? new Uint8Array(gunzipSync(bytes)) : bytes);
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}

/** The text with its countries as places, their teams included: the convention of the recogniser (see `retypeCountry`). */
export function withCountriesAsPlaces(document: AnnotatedDocument): AnnotatedDocument {
  const spans = document.spans.map((span) => {
    const isTeam = span.label === 'ORG' && isCountry(document.text.slice(span.start, span.end));
    return isTeam ? { ...span, label: 'LOC' } : span;
  });
  return { ...document, spans };
}

/** SHA-256 of a file, for the model card. */
export function checksum(file: string): string {
  return createHash('sha256')
    .update(new Uint8Array(readFileSync(file)))
    .digest('hex');
}
