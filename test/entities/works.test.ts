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
    ['the film, “Limbo”', 'Limbo', 'the end of the text'],
    ['film “Limbo” won', 'Limbo', 'the beginning'],
    ['a novel titled, “Limbo”', 'Limbo', 'a participle and a comma'],
    ['a novel entitled “Limbo”', 'Limbo', ''],
    ['a novel named “Limbo”', 'Limbo', ''],
    ['the Film; “Limbo”', 'Limbo', 'a capital and a mark'],
    ['“Limbo,” her last crime novel', 'Limbo', 'words before the noun'],
    ['“Limbo” was their longest, saddest, darkest play', 'Limbo', 'as many as four'],
    ['“Limbo” an album', 'Limbo', ''],
    ['“Limbo,” the musical', 'Limbo', ''],
    ['“Limbo,” his film', 'Limbo', ''],
    ['“Limbo,” its sequel', 'Limbo', ''],
    ['the film “A of from Over with About Limbo”', 'A of from Over with About Limbo', 'small words'],
    [
      'the film “One Two Three Four Five Six Seven Eight Nine Ten”',
      'One Two Three Four Five Six Seven Eight Nine Ten',
      'ten words',
    ],
    [`the film “${'A'.repeat(80)}”`, 'A'.repeat(80), 'eighty letters'],
    ['the film “Limbo;”', 'Limbo', 'a semicolon inside'],
  ])('%s', (text, title) => {
    expect(worksIn(text)).toEqual([`MISC ${title}`]);
  });

  it.each<[string, string]>([
    ['he called the book “a waste of paper”', 'no capital'],
    ['the film “is not what We wanted”', 'a quotation'],
    ['she wrote a book. “Nobody read It. Not One,” she said', 'a sentence'],
    ['the minister, “Iron Hand” to his friends, left', 'a nickname'],
    ['the game was over. “Well Played,” he said', 'speech after the full stop'],
    ['the film “One Two Three Four Five Six Seven Eight Nine Ten Eleven”', 'eleven words'],
    [`the film “${'A'.repeat(81)}”`, 'eighty-one letters'],
    ['the film “Limbo went Home”', 'a verb in lower case'],
    ['the film “Limbo\nHome”', 'two lines'],
    ['the film “Limbo. Home”', 'two sentences'],
    ['the film “No! Home”', 'two sentences'],
    ['the film “Limbo', 'an open mark'],
    ['the film “”', 'nothing'],
    ['the film “limbo”', 'no capital'],
    ['the film called him “Limbo”', 'no participle before the mark'],
    ['called “Limbo”', 'no noun before the participle'],
    ['“Limbo” was their longest, saddest, darkest, slowest play', 'the noun is too far'],
    ['“Limbo”, film', 'no article'],
    ['“Limbo” became a film', 'another verb'],
    ['“Limbo”; a film', 'another mark'],
    ['“Limbo” a filmmaker', 'a longer word'],
    ['the film ”Limbo“', 'closing marks'],
    [`“Limbo”, a ${'sad '.repeat(3)}${'s'.repeat(30)} film`, 'far behind'],
  ])('none in: %s', (text) => {
    expect(worksIn(text)).toEqual([]);
  });

  it('win over the person that the title names, and stay titles', () => {
    const text = '“Anita,” a drama film, won. “Anita” was made by Anita Mui.';
    const person: Mention = { start: 1, end: 6, type: 'PERSON', score: 0.9 };
    const maker: Mention = { start: text.indexOf('Anita Mui'), end: text.length - 1, type: 'PERSON', score: 0.9 };
    expect(worksIn(text, [person, maker])).toEqual(['MISC Anita', 'MISC Anita', 'PERSON Anita Mui']);
  });

  it('stay titles wherever the same words are quoted, and nowhere else', () => {
    const text = 'They sang “Noon” and “Dusk.” Dusk fell. “Noon” is a song. ‘Noon’ again.';
    expect(worksIn(text)).toEqual(['MISC Noon', 'MISC Noon', 'MISC Noon']);
  });

  it('are nearly sure', () => {
    expect(addWorks('the film “Limbo”', [])).toEqual([{ start: 10, end: 15, type: 'MISC', score: 0.95 }]);
  });

  it('leave the mentions of a text without titles', () => {
    const person: Mention = { start: 0, end: 3, type: 'PERSON', score: 0.9 };
    expect(addWorks('Ann said “No Way”', [person])).toEqual([person]);
  });

  it('takes linear time on unclosed marks', () => {
    const text = 'the film “A '.repeat(20_000);
    const began = process.cpuUsage().user;
    addWorks(text, []);
    expect((process.cpuUsage().user - began) / 1000).toBeLessThan(1500);
  });
});
