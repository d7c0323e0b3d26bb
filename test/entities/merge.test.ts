import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/entities/mention.ts';
import { holds, mergeMentions } from '../../src/entities/merge.ts';

const at = (start: number, end: number, type: Mention['type'] = 'ORG'): Mention => ({ start, end, type, score: 1 });

describe('mergeMentions', () => {
  it.each([
    ['keeps both where they stand apart', [at(0, 3)], [at(4, 6)], [at(0, 3), at(4, 6)]],
    ['sorts them', [at(10, 12)], [at(0, 3), at(20, 22)], [at(0, 3), at(10, 12), at(20, 22)]],
    ['drops what overlaps a winner', [at(2, 5)], [at(0, 3), at(4, 8)], [at(2, 5)]],
    ['drops what holds a winner', [at(2, 5)], [at(0, 9)], [at(2, 5)]],
    ['keeps neighbours', [at(2, 5)], [at(0, 2), at(5, 6)], [at(0, 2), at(2, 5), at(5, 6)]],
    ['takes nothing', [], [], []],
  ])('%s', (_, winners, others, expected) => {
    expect(mergeMentions(winners, others)).toEqual(expected);
  });

  it('lets winners yield to a name that holds them', () => {
    const money = at(4, 7, 'MONEY');
    const film = at(0, 9, 'MISC');
    expect(mergeMentions([money], [film], (winner, other) => holds(other, winner))).toEqual([film]);
    expect(mergeMentions([money], [at(5, 9)], (winner, other) => holds(other, winner))).toEqual([money]);
  });
});
