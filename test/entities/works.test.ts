import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/entities/mention.ts';
import { addWorks } from '../../src/entities/refine/works.ts';

const worksIn = (text: string, mentions: Mention[] = []): string[] =>
  addWorks(text, mentions).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

describe('titles of works', () => {
  it.each<[string, string, string]>([
    ['the film “Salt Road” opens', 'Salt Road', 'the noun before'],
    ['her novel "The Well of Noon" sold', 'The Well of Noon', 'straight marks'],
    ['a play called ‘Dry Season’ ran', 'Dry Season', 'with a participle'],
    ['“Heard,” a one-act play about a trial', 'Heard', 'the noun after; the comma is not part of it'],
    ['“Lowland” is a documentary', 'Lowland', 'with a verb between'],
    ['in his new drama, “11 Days in May.”', '11 Days in May', 'a number first'],
  ])('%s', (text, title) => {
    expect(worksIn(text)).toEqual([`MISC ${title}`]);
  });

  it.each<[string, string]>([
    ['he called the book “a waste of paper”', 'no capital'],
    ['the film “is not what We wanted”', 'a quotation'],
    ['she wrote a book. “Nobody read It. Not One,” she said', 'a sentence'],
    ['the minister, “Iron Hand” to his friends, left', 'a nickname'],
    ['the game was over. “Well Played,” he said', 'speech after the full stop'],
  ])('none in: %s', (text) => {
    expect(worksIn(text)).toEqual([]);
  });

  it('win over the person that the title names, and stay titles', () => {
    const text = '“Anita,” a drama film, won. “Anita” was made by Anita Mui.';
    const person: Mention = { start: 1, end: 6, type: 'PERSON', score: 0.9 };
    const maker: Mention = { start: text.indexOf('Anita Mui'), end: text.length - 1, type: 'PERSON', score: 0.9 };
    expect(worksIn(text, [person, maker])).toEqual(['MISC Anita', 'MISC Anita', 'PERSON Anita Mui']);
  });

  it('takes linear time on unclosed marks', () => {
    const text = 'the film “A '.repeat(20_000);
    const began = process.cpuUsage().user;
    addWorks(text, []);
    expect((process.cpuUsage().user - began) / 1000).toBeLessThan(1500);
  });
});
