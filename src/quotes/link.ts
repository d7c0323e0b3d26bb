import type { Entity, Quote } from '../types.js';

/** Quotes whose `speaker.entityId` is null where the options left that entity out of the result. */
export function linkToSelected(quotes: Quote[], selected: readonly Entity[]): Quote[] {
  const ids = new Set(selected.map((e) => e.id));
  return quotes.map((quote) => {
    const { speaker } = quote;
    if (!speaker?.entityId || ids.has(speaker.entityId)) return quote;
    return { ...quote, speaker: { ...speaker, entityId: null } };
  });
}
