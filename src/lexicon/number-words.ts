/** English numbers as words, lower case, each list in the order of its values. Written for wirecopy. MIT. */

/** 0 to 19. */
export const CARDINALS: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];

/** 20, 30, to 90; their plurals are decades: "the nineties". */
export const TENS: readonly string[] = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** 1st to 19th; "twenty-first" is read as 20 + 1. */
export const ORDINALS: readonly string[] = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];

/** 20th and 30th: no more are needed for days, and centuries beyond. */
export const ORDINAL_TENS: readonly string[] = ['twentieth', 'thirtieth'];

/** Words that multiply what stands before them. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['million', 1_000_000],
  ['thousand', 1_000],
]);
