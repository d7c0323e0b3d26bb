/** The library in a Web Worker: the page stays responsive while a long article is read. */
import { type Analysis, analyze } from 'wirecopy';
import { renderHtml } from 'wirecopy/html';

export interface Request {
  id: number;
  text: string;
  referenceDate?: string;
}

export type Response =
  | { id: number; analysis: Analysis; html: string; shown: number; milliseconds: number }
  | { id: number; error: string };

/** Longer articles are shown up to here, in UTF-16 code units: a browser takes seconds to lay out more marked text. */
const SHOWN = 60_000;

const scope = globalThis as unknown as {
  onmessage: (event: { data: Request }) => void;
  postMessage(data: Response): void;
};

scope.onmessage = ({ data: { id, text, referenceDate } }) => {
  try {
    const options = referenceDate === undefined ? {} : { referenceDate };
    const before = performance.now();
    const analysis = analyze(text, options);
    const milliseconds = performance.now() - before;
    const part = text.length > SHOWN ? analyze(text.slice(0, lastBreak(text, SHOWN)), options) : analysis;
    const html = renderHtml(part, { form: 'fragment' });
    scope.postMessage({ id, analysis, html, shown: part.text.length, milliseconds });
  } catch (error) {
    scope.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
};

/** Where to cut: the last line break before the limit, unless it stands far in front. */
function lastBreak(text: string, limit: number): number {
  const at = text.lastIndexOf('\n', limit);
  return at > limit / 2 ? at : limit;
}

// The models are decoded on first use; that is part of loading, and not of reading the first text.
analyze('“Warm up,” said Ana Costa on Sunday.');
