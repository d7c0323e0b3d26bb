/** The library in a Web Worker: the page stays responsive while a long article is read. */
import { type Analysis, analyze } from 'wirecopy';
import { renderHtml } from 'wirecopy/html';

export interface Request {
  id: number;
  text: string;
  referenceDate?: string;
}

export type Response =
  | { id: number; analysis: Analysis; html: string; milliseconds: number }
  | { id: number; error: string }
  | { id: -1 };

const scope = globalThis as unknown as {
  onmessage: (event: { data: Request }) => void;
  postMessage(data: Response): void;
};

scope.onmessage = ({ data: { id, text, referenceDate } }) => {
  try {
    const before = performance.now();
    const analysis = analyze(text, referenceDate === undefined ? {} : { referenceDate });
    const milliseconds = performance.now() - before;
    scope.postMessage({ id, analysis, html: renderHtml(analysis, { form: 'fragment' }), milliseconds });
  } catch (error) {
    scope.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
};

// The models are decoded on first use: let that happen while the reader looks for a text.
analyze('“Warm up,” said Ana Costa on Sunday.');
scope.postMessage({ id: -1 });
