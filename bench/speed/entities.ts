import type { SpeedTask } from './system.js';

export const entities: SpeedTask = {
  name: 'entities',
  systems: [
    { name: 'wirecopy', load: ({ extractEntities }) => extractEntities },
    {
      name: 'compromise',
      async load() {
        const { default: nlp } = await import('compromise');
        return (text) => nlp(text).topics().json({ offset: true });
      },
    },
    {
      // Other kinds of entities: dates, amounts, addresses, no names.
      name: 'wink-nlp (its own kinds)',
      async load() {
        const { default: winkNLP } = await import('wink-nlp');
        const { default: model } = await import('wink-eng-lite-web-model');
        const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
        return (text) => nlp.readDoc(text).entities().out(nlp.its.detail);
      },
    },
  ],
};
