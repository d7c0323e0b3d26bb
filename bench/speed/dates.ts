import type { SpeedTask } from './system.js';

const REFERENCE = '2026-01-20';

export const dates: SpeedTask = {
  name: 'dates',
  systems: [
    {
      name: 'wirecopy',
      load:
        ({ extractDates }) =>
        (text) =>
          extractDates(text, { referenceDate: REFERENCE }),
    },
    {
      name: 'chrono-node',
      async load() {
        const chrono = await import('chrono-node');
        const reference = new Date(REFERENCE);
        return (text) => chrono.parse(text, reference);
      },
    },
    {
      name: 'compromise-dates',
      async load() {
        const { default: nlp } = await import('compromise');
        const { default: plugin } = await import('compromise-dates');
        const withDates = nlp.plugin(plugin) as unknown as (text: string) => { dates(c: object): { json(): unknown } };
        return (text) => withDates(text).dates({ today: REFERENCE }).json();
      },
    },
    {
      name: 'recognizers-text',
      async load() {
        const { recognizeDateTime, Culture, DateTimeOptions } = await import('@microsoft/recognizers-text-suite');
        const reference = new Date(REFERENCE);
        return (text) => recognizeDateTime(text, Culture.English, DateTimeOptions.None, reference);
      },
    },
  ],
};
