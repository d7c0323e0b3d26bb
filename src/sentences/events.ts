/** What the scan stops at; everything else is passed over by one table look-up a code unit. */
export const Event = {
  NONE: 0,
  STOP: 1,
  BREAK: 2,
  DOUBLE_QUOTE: 3,
  OPEN: 4,
  CLOSE: 5,
  /** A to Z: the words that open an English sentence begin with one. */
  CAPITAL: 6,
  /** * = _ ~ #: three and more draw a line between texts. */
  RULE: 7,
} as const;

let table: Uint8Array | undefined;

/** The event of each UTF-16 code unit. */
export function eventTable(): Uint8Array {
  table ??= buildTable();
  return table;
}

function buildTable(): Uint8Array {
  const events = new Uint8Array(65536);
  const mark = (characters: string, event: number): void => {
    for (let i = 0; i < characters.length; i++) events[characters.charCodeAt(i)] = event;
  };
  mark('.!?\u2026\u203c\u203d\u2047\u2048\u2049\u3002\uff01\uff0e\uff1f', Event.STOP);
  mark('\n\v\f\r\u2028\u2029', Event.BREAK);
  mark('"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u2036\u300c\u300d\u300e\u300f\uff02', Event.DOUBLE_QUOTE);
  mark('([{\uff08\uff3b\u3010', Event.OPEN);
  mark(')]}\uff09\uff3d\u3011', Event.CLOSE);
  mark('*=_~#', Event.RULE);
  mark('ABCDEFGHIJKLMNOPQRSTUVWXYZ', Event.CAPITAL);
  return events;
}
