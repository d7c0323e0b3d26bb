import { describe, expect, it } from 'vitest';
import { matchNames, NameList } from '../../src/entities/gazetteer.js';
import { readContext } from '../../src/entities/feature-context.js';
import { Style } from '../../src/entities/layout.js';
import { wordTables } from '../../src/entities/model.js';
import { shapeOf } from '../../src/entities/words.js';
import { Fact, FACT_COUNT } from '../../src/entities/document.js';
import { findSentences } from '../../src/sentences/find.js';
import { tokenize } from '../../src/tokens/index.js';

function contextOf(text: string) {
  const tokens = tokenize(text);
  const context = readContext(tokens, findSentences(text, {}), wordTables());
  const wordAt = (i: number) => text.slice(tokens.starts[i], tokens.ends[i]);
  const indexOf = (word: string) => Array.from({ length: tokens.count }, (_, i) => i).find((i) => wordAt(i) === word)!;
  return { context, tokens, wordAt, indexOf };
}

describe('tokens that may be in a name', () => {
  it.each([
    ['Long talks in the town of Lomeka ended late.', 'Lomeka', 'ended late', 'capitals'],
    ['A minister of the Upper House of Tarvia resigned there.', 'of Tarvia', 'resigned there', 'a small word between'],
    ['Everybody knew that he had joined al-Nahda before.', 'al Nahda', 'that had', 'a particle before'],
    ['A Falcon 9 rocket from the Zanu-era hangar rose.', '9 era', 'hangar rose', 'a number, and what a hyphen joins'],
    ['i met my own nephew ryan somewhere in kerala', 'ryan kerala', 'met my', 'listed names in informal lower case'],
    ['They had met his nephew ryan somewhere in kerala.', 'They', 'ryan kerala', 'not where capitals are used'],
  ])('%s', (text, some, others, _why) => {
    const { context, indexOf } = contextOf(text);
    const isCandidate = (word: string) => context.layout.candidate[indexOf(word)] === 1;
    expect(some.split(' ').filter((word) => !isCandidate(word))).toEqual([]);
    expect(others.split(' ').filter(isCandidate)).toEqual([]);
  });
});

describe('how a sentence is written', () => {
  it.each([
    ['PORT WORKERS END STRIKE IN TARVIA\n\nWork resumed.', Style.CAPITALS],
    ['Port Workers End Strike in Tarvia\n\nWork resumed.', Style.TITLE],
    ['Port workers ended a strike in Tarvia.', Style.PLAIN],
    ['port workers ended a strike', Style.LOWER],
  ])('%s', (text, style) => {
    expect(contextOf(text).context.layout.style[0]).toBe(style);
  });
});

describe('listed names', () => {
  const { context, indexOf } = contextOf('She flew from Buenos Aires to Nairobi with Harbin Bank.');
  it('match as long as they can', () => {
    expect(context.names.position[indexOf('Buenos')]).toBe(2);
    expect(context.names.position[indexOf('Aires')]).toBe(4);
    expect(context.names.lists[indexOf('Aires')]! & NameList.BIG_CITY).not.toBe(0);
    expect(context.names.position[indexOf('Nairobi')]).toBe(1);
  });
  it('start only where they may', () => {
    const none = matchNames(context.words, new Uint8Array(context.tokens.count), wordTables().names);
    expect(none.lists.some((bits) => bits !== 0)).toBe(false);
  });
});

describe('what a text says of a word elsewhere', () => {
  const text =
    'Apple growers met. Mr Okello, who sells apple juice, said the Tana Relief Group (TRG) had paid. TRG denied it.';
  const { context, indexOf } = contextOf(text);
  const countOf = (word: string, fact: number) =>
    context.document.counts[context.words.forms[context.words.ofToken[indexOf(word)]!]!.lowerForm * FACT_COUNT + fact];
  it('counts lower case, titles and capitals', () => {
    expect(countOf('Apple', Fact.LOWER)).toBe(1);
    expect(countOf('Okello', Fact.AFTER_TITLE)).toBe(1);
    expect(countOf('Tana', Fact.AFTER_THE)).toBe(1);
  });
  it('finds what an acronym stands for', () => {
    const last = context.words.forms[context.document.expansion[indexOf('TRG')]!]!;
    expect(last).toBe(context.words.forms[context.words.ofToken[indexOf('Group')]!]);
  });
});

describe('shapes', () => {
  it.each([
    ['McKay', 'XxXxx', 'XxXx'],
    ['B-52s', 'X-ddx', 'X-dx'],
    ['COVID', 'XXX', 'X'],
  ])('%s', (word, long, short) => {
    expect([shapeOf(word, 3), shapeOf(word, 1)]).toEqual([long, short]);
  });
});

describe('how much of a text is about sport', () => {
  it.each([
    [0, 'Leeds council closed the library on Monday. A striker handed out leaflets, and the mayor spoke for an hour.'],
    [
      1,
      `The midfielder opened the ward for which the league paid. ${'The clinic has beds for nine patients now. '.repeat(18)}`,
    ],
    [3, 'Leeds won the league match when the midfielder scored twice before halftime.'],
  ])('level %i', (level, text) => {
    expect(contextOf(text).context.document.sport).toBe(level);
  });
});
