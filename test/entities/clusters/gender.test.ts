import { describe, expect, it } from 'vitest';
import { genderBefore } from '../../../src/entities/clusters/gender.ts';

describe('genderBefore', () => {
  it.each<[string, 'he' | 'she' | undefined, string?]>([
    ['Mrs. ', 'she'],
    ['said Mr ', 'he'],
    ['his wife, ', 'she', 'a relative'],
    ['his wife ', 'she'],
    ['her brother ', 'he'],
    ['his wife,  ', 'she', 'two spaces'],
    ['chairman ', undefined, 'a woman may be one'],
    ['a neighbour called Mrs ', 'she', 'far from the beginning'],
    ['Mr and ', undefined],
    ['xMr ', undefined, 'part of a word'],
    ['', undefined],
  ])('%j: %s', (before, gender) => {
    expect(genderBefore(`${before}Haan left`, before.length)).toBe(gender);
  });
});
