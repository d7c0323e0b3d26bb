/** Sentence splitters, each in its best settings; texts go to them paragraph by paragraph, which helps all of them. */
import type { Span } from 'wirecopy';
import { locate } from './locate.js';

type Splitter = (paragraph: string) => readonly string[];

const load: Record<string, () => Promise<Splitter>> = {
  'Intl.Segmenter': async () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
    return (text) => [...segmenter.segment(text)].map(({ segment }) => segment);
  },
  sbd: async () => {
    const { default: sbd } = await import('sbd');
    return (text) => sbd.sentences(text, { newline_boundaries: true });
  },
  'sentence-splitter': async () => {
    const { split } = await import('sentence-splitter');
    return (text) => split(text).flatMap(({ type, raw }) => (type === 'Sentence' ? [raw] : []));
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise/one');
    return (text) => nlp(text).out('array') as string[];
  },
  'wink-nlp': async () => {
    const { default: winkNLP } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const nlp = winkNLP(model, ['sbd']);
    return (text) => nlp.readDoc(text).sentences().out();
  },
};

export async function sentencePeers(): Promise<Record<string, (text: string) => Span[]>> {
  const peers: Record<string, (text: string) => Span[]> = {};
  for (const [name, loader] of Object.entries(load)) {
    const split = await loader();
    peers[name] = (text) =>
      locate(
        text,
        text.split(/\n+/).flatMap((paragraph) => split(paragraph)),
      );
  }
  return peers;
}
