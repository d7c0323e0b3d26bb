import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/sentences/index.js';

/** `text` where it is not the sentences with a space between. */
interface Case {
  why: string;
  text?: string;
  sentences: string[];
}

const folder = new URL('../fixtures/sentences/', import.meta.url);

for (const file of readdirSync(folder).sort()) {
  describe(file.replace('.json', '').replaceAll('-', ' '), () => {
    const cases = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Case[];
    it.each(cases)('$why', ({ text, sentences }) => {
      expect(splitSentences(text ?? sentences.join(' ')).map((sentence) => sentence.text)).toEqual(sentences);
    });
  });
}
