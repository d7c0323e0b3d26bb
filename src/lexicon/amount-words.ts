/** Words of spelt-out amounts and magnitudes, lower case. Written for wirecopy. MIT. */

/** Words that a spelt-out amount starts with: "four dinars", "half a million euros". */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  'eight',
  'eighteen',
  'eighty',
  'eleven',
  'fifteen',
  'fifty',
  'five',
  'forty',
  'four',
  'fourteen',
  'nine',
  'nineteen',
  'ninety',
  'one',
  'seven',
  'seventeen',
  'seventy',
  'six',
  'sixteen',
  'sixty',
  'ten',
  'thirteen',
  'thirty',
  'three',
  'twelve',
  'twenty',
  'two',
  'zero',
]);

/** Words that multiply what stands before them: "4.2 million", "1 lakh crore". */
export const MAGNITUDE_WORDS: ReadonlySet<string> = new Set([
  'billion',
  'bn',
  'cr',
  'crore',
  'crores',
  'hundred',
  'lakh',
  'lakhs',
  'million',
  'mln',
  'mn',
  'quadrillion',
  'thousand',
  'tn',
  'trillion',
  'trn',
]);

/** Magnitudes that are nouns of their own: "millions of shekels", "tens of thousands of euros". */
export const PLURAL_MAGNITUDES: ReadonlySet<string> = new Set([
  'billions',
  'crores',
  'hundreds',
  'lakhs',
  'millions',
  'tens',
  'thousands',
  'trillions',
]);

/** Letters written onto a number: £2.3m, €1.86bn, $300K. Lower case. */
export const MAGNITUDE_LETTERS: ReadonlySet<string> = new Set([
  'b',
  'bn',
  'cr',
  'k',
  'l',
  'm',
  'mln',
  'mn',
  't',
  'tn',
  'tr',
  'trn',
]);
