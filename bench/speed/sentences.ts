import type { SpeedTask } from './system.js';

/** For a splitter that knows none of its own: the most frequent ones in news. */
const ABBREVIATIONS = 'Mr. Mrs. Ms. Dr. St. Gen. Lt. Col. Sen. Rep. Gov. U.S. a.m. p.m. Inc. Corp. Co. No.'.split(' ');

export const sentences: SpeedTask = {
  name: 'sentences',
  systems: [
    { name: 'wirecopy', load: ({ splitSentences }) => splitSentences },
    {
      name: 'Intl.Segmenter',
      load: () => {
        const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
        return (text) => [...segmenter.segment(text)];
      },
    },
    {
      name: 'sbd',
      async load() {
        const { default: sbd } = await import('sbd');
        return (text) => sbd.sentences(text, { newline_boundaries: true });
      },
    },
    {
      name: 'sentence-splitter',
      async load() {
        const { split } = await import('sentence-splitter');
        return (text) => split(text);
      },
    },
    {
      name: 'natural',
      async load() {
        const { default: SentenceTokenizer } = await import('natural/lib/natural/tokenizers/sentence_tokenizer.js');
        const tokenizer = new SentenceTokenizer(ABBREVIATIONS);
        return (text) => tokenizer.tokenize(text);
      },
    },
    {
      name: 'compromise (its splitter)',
      async load() {
        const { default: nlp } = await import('compromise/one');
        const world = nlp.world() as {
          methods: { one: { tokenize: { splitSentences(text: string, world: object): string[] } } };
        };
        return (text) => world.methods.one.tokenize.splitSentences(text, world);
      },
    },
    {
      name: 'wink-nlp (sbd)',
      async load() {
        const { default: winkNLP } = await import('wink-nlp');
        const { default: model } = await import('wink-eng-lite-web-model');
        const nlp = winkNLP(model, ['sbd']);
        return (text) => nlp.readDoc(text).sentences().out();
      },
    },
  ],
};
