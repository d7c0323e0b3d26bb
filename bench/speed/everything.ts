import type { SpeedTask } from './system.js';

/** Everything at once; part-of-speech tags by wink-nlp are the floor under it. */
export const everything: SpeedTask = {
  name: 'everything',
  systems: [
    {
      name: 'wirecopy (analyze)',
      load:
        ({ analyze }) =>
        (text) =>
          analyze(text, { referenceDate: '2026-01-20' }),
    },
    {
      name: 'wink-nlp (tags only)',
      async load() {
        const { default: winkNLP } = await import('wink-nlp');
        const { default: model } = await import('wink-eng-lite-web-model');
        const nlp = winkNLP(model, ['pos']);
        return (text) => nlp.readDoc(text).tokens().out(nlp.its.pos);
      },
    },
    {
      name: 'compromise (three)',
      async load() {
        const { default: nlp } = await import('compromise');
        return (text) => {
          const document = nlp(text);
          return [document.topics().json(), document.quotations().json(), document.sentences().json()];
        };
      },
    },
  ],
};
