/** What others have put on the prototypes changes no result, and nothing of ours is left there. */
import { afterEach, describe, expect, it } from 'vitest';
import * as wirecopy from 'wirecopy';
import { WRITERS } from '../properties/writers.js';

const TEXT =
  'By Tom Okoro\n\nPORTO, Jan 20 — “We left Baghdad on Sunday,” Ana Ruiz, the mayor, told reporters. She constructor said it rained ' +
  'every Friday at 8 p.m. in March.\n\nThe toString Ministry (MOT) warned that rivers “may rise” by $4.2m, according to Mr __proto__.';

function everything(): string {
  const analysis = wirecopy.analyze(TEXT, { referenceDate: '2026-01-20' });
  const written = Object.values(WRITERS).map((write) => write(analysis));
  const verified = wirecopy.verifyQuote('We left Basra on Sunday', analysis);
  return JSON.stringify([
    analysis,
    wirecopy.summarizeSources(analysis),
    verified,
    wirecopy.extractDates(TEXT),
    written,
  ]);
}

const ROOTS = [
  Object.prototype,
  Array.prototype,
  String.prototype,
  Map.prototype,
  Set.prototype,
  RegExp.prototype,
  Function.prototype,
];
const keysOf = (): string => JSON.stringify(ROOTS.map((root) => Reflect.ownKeys(root).map(String)));

const polluted: [object, string][] = [];
function pollute(root: object, name: string, value: unknown): void {
  Object.defineProperty(root, name, { value, configurable: true, writable: true, enumerable: true });
  polluted.push([root, name]);
}
afterEach(() => {
  for (const [root, name] of polluted.splice(0)) delete (root as never)[name];
});

/** Names that options, results and inner records have, and words of the text. */
const NAMES: readonly (readonly [name: string, value: unknown])[] = [
  ['referenceDate', '1999-01-01'],
  ['types', ['MONEY']],
  ['minScore', 1],
  ['lexicon', { Ruiz: 'ORG' }],
  ['model', {}],
  ['lineBreaks', 'space'],
  ['quotes', 'whole'],
  ['prefer', 'past'],
  ['form', 'fragment'],
  ['title', '<b>'],
  ['url', 'x'],
  ['id', 'x'],
  ['polluted', true],
  ['said', 'x'],
  ['sunday', 'x'],
  ['the', 'x'],
];

describe('a polluted prototype', () => {
  const before = everything();

  it.each(NAMES)('Object.prototype.%s changes nothing', (name, value) => {
    pollute(Object.prototype, name, value);
    expect(everything()).toBe(before);
  });

  it('arrays and strings with more on their prototypes change nothing', () => {
    pollute(Array.prototype, 'polluted', () => 'x');
    pollute(String.prototype, 'polluted', () => 'x');
    expect(everything()).toBe(before);
  });
});

it('nothing of ours pollutes', () => {
  const before = keysOf();
  everything();
  wirecopy.extractEntities('Mr __proto__ of constructor Corp. met __proto__.', {
    lexicon: JSON.parse('{"__proto__":"ORG","constructor":"PERSON"}'),
  });
  expect(keysOf()).toBe(before);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
