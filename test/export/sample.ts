import type { Analysis, Span } from '../../src/types.js';

/** An analysis made by hand over a text with an emoji, a CR LF, two blanks and a character beyond the BMP in a name. */
export const text = '🙂  Mr Ana𝒳 Costa\r\nsaid on Sunday: “All is well.”\n\nIt rained.';

const span = (words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
};

export const sample: Analysis = {
  text,
  sentences: [
    { ...span('🙂  Mr Ana𝒳 Costa\r\nsaid on Sunday: “All is well.”'), paragraph: 0 },
    { ...span('It rained.'), paragraph: 1 },
  ],
  entities: [{ ...span('Ana𝒳 Costa'), type: 'PERSON', name: 'Ana𝒳 Costa', id: 'e1', score: 0.9 }],
  dates: [{ ...span('Sunday'), type: 'DATE', value: '2026-01-18', grain: 'day', mod: 'END' }],
  quotes: [
    {
      ...span('“All is well.”'),
      type: 'direct',
      quoted: [span('All is well.')],
      speaker: { ...span('Ana𝒳 Costa'), name: 'Ana𝒳 Costa', entityId: 'e1', kind: 'name' },
      cue: span('said'),
      utterance: 'u1',
      closed: true,
      score: 1,
      rule: 'cue',
    },
  ],
  clusters: [{ id: 'e1', type: 'PERSON', name: 'Ana𝒳 Costa', mentions: [span('Ana𝒳 Costa')], quotes: [0] }],
};

export const hostile: readonly string[] = [
  '',
  ' ',
  '\n',
  '\ud800',
  'a\udc00b',
  '\0\u0085\u2028',
  '<&>"\'',
  '🙂🙂',
  'a  b\t\tc ',
  '“x',
];
