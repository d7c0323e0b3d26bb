import { describe, expect, it } from 'vitest';
import { Event, eventTable } from '../../src/sentences/events.js';
import { CharClass, charClass } from '../../src/text/characters.js';

const EVENTS: Readonly<Partial<Record<keyof typeof CharClass, number>>> = {
  STOP: Event.STOP,
  BREAK: Event.BREAK,
  DOUBLE_QUOTE: Event.DOUBLE_QUOTE,
};

describe('what the scan stops at', () => {
  it.each(Object.entries(EVENTS))('is every %s', (name, event) => {
    const cls = CharClass[name as keyof typeof CharClass];
    const table = eventTable();
    const wrong = Array.from(table.keys()).filter((code) => (charClass(code) === cls) !== (table[code] === event));
    expect(wrong).toEqual([]);
  });

  it.each([
    ['([{（［【', Event.OPEN],
    [')]}）］】', Event.CLOSE],
    ['*=_~#', Event.RULE],
    ['ABMYZ', Event.CAPITAL],
    ["@`az1 -,;:'’É•", Event.NONE],
  ])('%s', (characters, event) => {
    const events = Array.from({ length: characters.length }, (_, i) => eventTable()[characters.charCodeAt(i)]);
    expect(events).toEqual(events.map(() => event));
  });
});
