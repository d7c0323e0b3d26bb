import { describe, expect, it } from 'vitest';
import { findEntities, selectEntities } from '../../src/entities/find.js';
import { findSentences } from '../../src/sentences/find.js';
import { tokenize } from '../../src/tokens/index.js';
import type { DateMention, Entity } from '../../src/types.js';

describe('findEntities', () => {
  const text = 'Peter Odhiambo said in Nairobi, Kenya, that police had left.';
  /** What is found where these stretches are dates. */
  const found = (...stretches: string[]): string[] => {
    const dates = stretches.map((stretch) => {
      const start = text.indexOf(stretch);
      return { start, end: start + stretch.length } as DateMention;
    });
    return findEntities(tokenize(text), findSentences(text, {}), dates, {}).map((entity) => entity.text);
  };

  it.each<[string, string[], string[]]>([
    ['no date', [], ['Peter Odhiambo', 'Nairobi', 'Kenya']],
    ['a date', ['Nairobi'], ['Peter Odhiambo', 'Kenya']],
    ['dates', ['Peter Odhiambo', 'Kenya'], ['Nairobi']],
    ['a date that holds it', ['in Nairobi,'], ['Peter Odhiambo', 'Kenya']],
    ['a date that holds two', ['Nairobi, Kenya'], ['Peter Odhiambo']],
    ['a date of a part of it', ['Odhiambo', 'airobi', 'Keny'], ['Peter Odhiambo', 'Nairobi', 'Kenya']],
    ['dates beside it', ['said in', ', that'], ['Peter Odhiambo', 'Nairobi', 'Kenya']],
  ])('gives names, without those that are %s', (_, dates, expected) => {
    expect(found(...dates)).toEqual(expected);
  });

  it('rounds scores to four digits', () => {
    for (const { score } of findEntities(tokenize(text), findSentences(text, {}), [], {})) {
      expect(score).toBe(Number(score.toFixed(4)));
    }
  });
});

describe('selectEntities', () => {
  const entity = (type: Entity['type'], score: number): Entity => {
    return { start: 0, end: 1, text: 'A', type, name: 'A', id: 'e1', score };
  };
  const all = [entity('ORG', 0.34), entity('ORG', 0.35), entity('LOC', 0.9)];

  it.each([
    [{}, [1, 2]],
    [{ minScore: 0 }, [0, 1, 2]],
    [{ minScore: 0.9 }, [2]],
    [{ minScore: 0.91 }, []],
    [{ types: ['LOC'] }, [2]],
    [{ types: ['ORG'], minScore: 0.34 }, [0, 1]],
    [{ types: [] }, []],
  ] as [{ types?: Entity['type'][]; minScore?: number }, number[]][])('with %j keeps %j', (options, kept) => {
    expect(selectEntities(all, options)).toEqual(kept.map((i) => all[i]));
  });
});
