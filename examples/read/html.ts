/** Parses HTML without a browser. */
import { parseHTML } from 'linkedom';

/** A document, also of a fragment or a page that leaves out `<html>`, as HTML allows. */
export function parsePage(html: string): Document {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  return document;
}
