/** Parses HTML without a browser. */
import { parseHTML } from 'linkedom';

/** A document, also of a fragment or a page that leaves out `<html>`, as HTML allows. */
export function parsePage(html: string): Document {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  return document;
}

/** Browsers nest no deeper; Readability takes minutes over pages that go on to thousands, and the stack gives in. */
const MAX_DEPTH = 512;

export function isTooDeep(page: Document): boolean {
  let depth = 0;
  let element: Element | null = page.documentElement;
  while (element) {
    if (element.firstElementChild) {
      element = element.firstElementChild;
      if (++depth > MAX_DEPTH) return true;
      continue;
    }
    while (element && !element.nextElementSibling) {
      element = element.parentElement;
      depth--;
    }
    element = element?.nextElementSibling ?? null;
  }
  return false;
}
