/** Marked quotations by compromise, which names no speakers. */
import type { Quote } from 'wirecopy';
import { spanAt } from './locate.js';

export async function quotePeers(): Promise<Record<string, (text: string) => Quote[]>> {
  const { default: nlp } = await import('compromise');
  return {
    compromise: (text) => {
      const views = nlp(text).quotations() as unknown as {
        json(options: object): { offset: { start: number; length: number } }[];
      };
      return views.json({ offset: true }).map(({ offset }, i) => ({
        ...spanAt(text, offset.start, offset.length),
        type: 'direct',
        quoted: [],
        speaker: null,
        cue: null,
        utterance: String(i),
        closed: true,
        score: 1,
        rule: '',
      }));
    },
  };
}
