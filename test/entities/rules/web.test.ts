import { describe, expect, it } from 'vitest';
import { findRuleEntities } from '../../../src/entities/rules/index.ts';
import { tokenize } from '../../../src/tokens/index.ts';

const WEB = new Set(['EMAIL', 'URL', 'HANDLE', 'HASHTAG']);
const found = (text: string): string[] =>
  findRuleEntities(tokenize(text))
    .filter(({ type }) => WEB.has(type))
    .map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

const a = (count: number): string => 'a'.repeat(count);

describe('URLs', () => {
  it.each<[string, string, string?]>([
    ['HTTP://Example.org/A', 'HTTP://Example.org/A', 'capitals'],
    ['WWW.Example.org', 'WWW.Example.org'],
    ['https://example.org/a?b=c&d=%20#e', 'https://example.org/a?b=c&d=%20#e'],
    ['https://example.org/a, and', 'https://example.org/a'],
    ['https://example.org/a!?…', 'https://example.org/a', 'several marks'],
    ['https://example.org/a;:', 'https://example.org/a'],
    ["'https://example.org/a'.", 'https://example.org/a'],
    ['*https://example.org/a_*', 'https://example.org/a', 'marks of Markdown'],
    ['[https://example.org/a]', 'https://example.org/a'],
    ['<https://example.org/a>', 'https://example.org/a'],
    ['https://example.org/a<br>', 'https://example.org/a'],
    ['“https://example.org/a”', 'https://example.org/a'],
    ['‘https://example.org/a’', 'https://example.org/a'],
    ['https://example.org/a‘b', 'https://example.org/a'],
    ['https://example.org/a\0b', 'https://example.org/a'],
    ['https://example.org/a\nb', 'https://example.org/a'],
    ['(https://example.org/a)b', 'https://example.org/a'],
    ['(https://example.org/(a)(b))', 'https://example.org/(a)(b)'],
    ['example.org/a)', 'example.org/a'],
    ['9to5.com', '9to5.com', 'a digit first'],
    ['jazz0.org', 'jazz0.org', 'the last letter and the first digit'],
    ['example.org?x', 'example.org', 'no path'],
    ['sea-shore.org', 'sea-shore.org'],
    ['news.example.co.uk/x', 'news.example.co.uk/x'],
    ['(see bbc.co.uk)', 'bbc.co.uk'],
    [`${a(64)}.org`, `${a(64)}.org`, 'a long label'],
  ])('%j: %s', (text, url) => {
    expect(found(text)).toEqual([`URL ${url}`]);
  });

  it.each([
    ['http:/x.example', 'one slash'],
    ['http://(x)', 'no host'],
    ['http', 'a word'],
    ['https and more', 'a word'],
    ['www,example', 'no stop'],
    ['www. Then', 'a stop'],
    ['wwww.Example.org', 'a word of its own'],
    ['home.Org', 'a capital'],
    ['Booking.com', 'a company'],
    ['Ébooking.com', 'a capital of another alphabet'],
    ['10.org', 'no letter'],
    ['example.zzyzx', 'no domain'],
    ['example.orgs', 'a longer word'],
    ['example.org_a', 'letters that go on'],
    ['x\\example.org', 'a path of Windows'],
    ['x:example.org', 'a prefix'],
    ['.example.org', 'a stop before'],
    [`${a(65)}.org`, 'too long a label'],
    ['example.', 'nothing after'],
  ])('none in %j: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('e-mail addresses', () => {
  it.each<[string, string, string?]>([
    ['a.b_c%d+e-f9@x.example', 'a.b_c%d+e-f9@x.example', 'every mark that may stand there'],
    ['...a@x.example', 'a@x.example', 'dots before'],
    ['A@X.EXAMPLE.', 'A@X.EXAMPLE'],
    ['zZ09@jazz.org', 'zZ09@jazz.org'],
    ['(a@x-y.example)', 'a@x-y.example'],
    ['a@x.example-', 'a@x.example'],
    ['a@x.org..', 'a@x.org'],
    [`${a(64)}@x.org`, `${a(64)}@x.org`, 'as long as a name may be'],
    [`a@x.${a(24)}`, `a@x.${a(24)}`],
    ['a@x.uk', 'a@x.uk'],
    ['N90@x.example and', 'N90@x.example', 'an address that begins like an amount'],
    ['KD400@x.example', 'KD400@x.example'],
    [`a@${`${a(50)}.`.repeat(4)}${a(20)}`, `a@${`${a(50)}.`.repeat(4)}${a(20)}`, 'a host of 224 letters'],
  ])('%j: %s', (text, address) => {
    expect(found(text)).toEqual([`EMAIL ${address}`]);
  });

  it.each([
    ['.@x.org', 'no name'],
    [`${a(65)}@x.org`, 'too long a name'],
    ['a@x.c', 'one letter'],
    ['a@x.c1', 'a digit'],
    [`a@x.${a(25)}`, 'too long a domain'],
    ['a@x..org', 'two stops'],
    ['a@-x', 'a hyphen first'],
    ['a@x-.org', 'a hyphen before the stop'],
    ['a@', 'nothing'],
    [`a@${`${a(50)}.`.repeat(5)}org`, 'too long a host'],
  ])('none in %j: %s', (text) => {
    expect(found(text).filter((mention) => mention.startsWith('EMAIL'))).toEqual([]);
  });
});

it('win over the amount that an address begins with', () => {
  const all = findRuleEntities(tokenize('Rs90@x.example')).map(({ type }) => type);
  expect(all).toEqual(['EMAIL']);
});

describe('handles', () => {
  it.each<[string, string, string?]>([
    ['@b5', '@b5'],
    ['@5b', '@5b'],
    ['@b_c', '@b_c'],
    ['@_b', '@_b'],
    ['.@b,', '@b', 'a stop before, so that all see it'],
    ['@b.c', '@b.c'],
    ['@b.', '@b'],
    ['@b-c', '@b', 'a hyphen ends a name'],
    ['@b@c.example', '@b@c.example'],
    ['@b@c-d.example', '@b@c-d.example', 'but no host'],
    ['@b@', '@b'],
    ['@Z', '@Z'],
    ['@A5', '@A5'],
    [`@${a(139)}`, `@${a(139)}`],
  ])('%j: %s', (text, handle) => {
    expect(found(text)).toEqual([`HANDLE ${handle}`]);
  });

  it.each([
    ['a@b', 'inside a word'],
    ['é@b', 'inside a word of another alphabet'],
    ['@@b', 'a doubled sign'],
    ['@5', 'a price'],
    ['@_', 'no letter'],
    ['@.b', 'a stop first'],
    ['@é', 'another script'],
    ['@bé', 'a name that goes on in it'],
    [`@${a(140)}`, 'too long'],
  ])('none in %j: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('hashtags', () => {
  it.each([
    ['#a', '#a'],
    ['#1a', '#1a'],
    ['#a_1!', '#a_1'],
    ['(#سلام)', '#سلام'],
    ['#a-b', '#a'],
    [`#${a(138)}`, `#${a(138)}`],
  ])('%j: %s', (text, tag) => {
    expect(found(text)).toEqual([`HASHTAG ${tag}`]);
  });

  it.each([
    ['#1', 'a rank'],
    ['#', 'a sign'],
    ['# a', 'a sign and a word'],
    ['a#b', 'inside a word'],
    ['&#x27;', 'a character reference'],
    ['##a', 'a heading'],
    ['#_1', 'no letter'],
    [`#${a(139)}`, 'too long'],
  ])('none in %j: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
