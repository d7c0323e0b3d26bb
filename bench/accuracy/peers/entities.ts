/** Names by compromise; wink-nlp knows no persons, organisations or places. */
import type { Span } from 'wirecopy';
import { spanAt } from './locate.js';

type Mention = Span & { type: string };

export async function entityPeers(): Promise<Record<string, (text: string) => Mention[]>> {
  const { default: nlp } = await import('compromise');
  return {
    compromise(text) {
      const document = nlp(text);
      return [
        ...mentions(text, 'PERSON', document.people()),
        ...mentions(text, 'ORG', document.organizations()),
        ...mentions(text, 'LOC', document.places()),
      ];
    },
  };
}

interface View {
  json(options: object): { offset: { start: number; length: number } }[];
}

function mentions(text: string, type: string, view: unknown): Mention[] {
  return (view as View)
    .json({ offset: true })
    .map(({ offset }) => ({ ...spanAt(text, offset.start, offset.length), type }));
}
