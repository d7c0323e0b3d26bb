/// <reference lib="dom" />
/** An element of the page by its id; one that is missing is a mistake in the page. */
export function element<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found as T;
}
