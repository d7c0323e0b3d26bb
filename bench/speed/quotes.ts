import type { SpeedTask } from './system.js';

export const quotes: SpeedTask = {
  name: 'quotes',
  systems: [
    { name: 'wirecopy', load: ({ extractQuotes }) => extractQuotes },
    {
      // Marked quotations only, without speakers.
      name: 'compromise (no speakers)',
      async load() {
        const { default: nlp } = await import('compromise');
        return (text) => nlp(text).quotations().json({ offset: true });
      },
    },
  ],
};
