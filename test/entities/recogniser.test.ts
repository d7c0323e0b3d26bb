import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/entities/index.js';

const TYPES = new Set(['PERSON', 'ORG', 'LOC', 'FAC', 'NORP', 'PRODUCT', 'MISC']);
const found = (text: string) =>
  extractEntities(text, { minScore: 0 })
    .filter(({ type }) => TYPES.has(type))
    .map(({ text: mention, type }) => `${mention} ${type}`);

describe('the shipped recogniser', () => {
  it.each([
    [
      'NAIROBI, Kenya — Interior Minister Peter Odhiambo said on Monday that police had freed nine aid workers.',
      ['NAIROBI LOC', 'Kenya LOC', 'Peter Odhiambo PERSON'],
      'a dateline; the title stays outside',
    ],
    [
      'The Lakes Farmers Union (LFU) sued. The LFU wants the levy struck down.',
      ['Lakes Farmers Union ORG', 'LFU ORG', 'LFU ORG'],
      'an acronym, at its expansion and alone',
    ],
    [
      'Mr Lima met workers in Harare. Officials from Brazil followed.',
      ['Lima PERSON', 'Harare LOC', 'Brazil LOC'],
      'a person who is named like a place',
    ],
    [
      'Syrian and Turkish officials met at Erbil International Airport.',
      ['Syrian NORP', 'Turkish NORP', 'Erbil International Airport FAC'],
      'demonyms; a facility named after a place',
    ],
    [
      'FIRE CLOSES PORT OF BEIRUT\n\nA fire closed the port of Beirut on Friday, Lebanon’s transport minister said.',
      ['BEIRUT LOC', 'Beirut LOC', 'Lebanon LOC'],
      'a headline in capitals',
    ],
  ])('%s', (text, expected, _why) => {
    const mentions = found(text);
    for (const mention of expected) expect(mentions).toContain(mention);
  });

  it('takes no word for a name because it begins a sentence', () => {
    expect(found('Police are looking for two men. Nobody was hurt. Roads were closed until noon.')).toEqual([]);
  });

  it('gives probabilities', () => {
    const text = 'Prime Minister Anwar Ibrahim visited Kuala Lumpur. Grenfell Stroud objected; Mokoto rose 3%.';
    for (const { score } of extractEntities(text)) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it('reads no other text', () => {
    const text = 'Okello spoke. The chairman of Tana Holdings left.';
    const before = extractEntities(text);
    extractEntities('Okello is a town. Trains stop in Okello and at Tana.');
    expect(extractEntities(text)).toEqual(before);
  });
});
