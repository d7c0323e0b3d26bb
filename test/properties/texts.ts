/** Texts to test promises on that hold for every string. */
import fc from 'fast-check';

/** Pieces of news and of everything that is not news; put together at random they break most tokenisers. */
const PIECES: readonly string[] = [
  ...'Mr |Dr. |President |Ana Ruiz|Al Sadr|SDF|the ministry|Syrian|U.S. |St. |J. K. |Acme Corp.|O’Neill|McDonald’s'.split(
    '|',
  ),
  ...'on Sunday|last month|in 2024|March 5, 2026|5/6/26|two years ago|until September|at 7 p.m.|the 1990s|may|now'.split(
    '|',
  ),
  ...'said |, she said. |according to |he told reporters |warned that |“We left,” |“No| more.” |it added|: '.split('|'),
  ..."\"|“|”|‘|’|'|„|«|»|''|``|(|)|[|]|{|}|…|...|—|–|-|!|?|.|,|;|:|/|\\|@|#|$|€|%|&|*|_|~".split('|'),
  ...['$4.2m', '3.5bn', '45%', '12 km', 'a@b.co', 'https://x.org/a?b=c#d', '+44 20 7946 0000', '@handle', '#tag'],
  ...[' ', '  ', '\t', '\n', '\n\n', '\r', '\r\n', '\f', '\v', '\0', '\u0085', '\u2028', '\u2029', '\u00a0', '\u3000'],
  ...['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u200e', '\u200f', '\u202e', '\u2066', '\u2069'],
  ...['\ud800', '\udc00', '\udbff', '\udfff', '\ufffd', '\uffff', '\ue000', '\u{10ffff}'],
  ...['é', 'e\u0301', 'ﬁ', 'ß', 'İ', 'ı', 'ǅ', 'Ω', 'Жуков', '中文', 'العربية', 'עברית', 'हिन्दी', 'ไทย', '한국어'],
  ...['👩‍👩‍👧‍👦', '🇬🇧', '☃', '½', '²', '٣', '１２', 'Ⅻ', 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢', '<b>', '&amp;', '</p>', '__proto__', 'constructor'],
];

/** Strings put together from the pieces, with arbitrary Unicode now and then. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      { weight: 1, arbitrary: fc.constantFrom('The', 'minister', 'of', 'and', 'Bank', 'Baghdad') },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

/** What has broken text libraries before, each under its name. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'an empty text': '',
  'white space only': ' \t\n\r\n\u00a0\u2028 ',
  'one NUL': '\0',
  'a lone high surrogate': 'Ana \ud800 Ruiz said.',
  'a lone low surrogate at the end': 'Ana Ruiz said \udc00',
  'surrogates in the wrong order': '\udc00\ud800 said “\udc00\ud800”',
  'a byte order mark': '\ufeffAna Ruiz said “no”.',
  'only quotation marks': '"“”‘’\'„«»'.repeat(200),
  'marks that never close': '“ '.repeat(2_000),
  'only stops': '.'.repeat(5_000),
  'only capitals': 'AB '.repeat(3_000),
  'initials without end': 'A. '.repeat(3_000),
  'nested brackets': '('.repeat(10_000) + ')'.repeat(10_000),
  'a word without end': 'a'.repeat(300_000),
  'a number without end': '1234567890'.repeat(10_000),
  'a name without end': 'Ruiz '.repeat(10_000),
  'combining marks without end': `e${'\u0301'.repeat(20_000)}`,
  'line breaks only': '\n'.repeat(20_000),
  'spaces, then a word': `${' '.repeat(100_000)}x`,
  'no spaces at all': 'said,“no”.Ruiz'.repeat(5_000),
  'dates without end': 'on Sunday, 5 March 2026, '.repeat(1_000),
  'cues without end': 'he said she said '.repeat(1_000),
  'joined emoji': '👩‍👩‍👧‍👦'.repeat(1_000),
  'right-to-left overrides': '\u202eRuiz said “no”\u202c'.repeat(500),
  'prototype names': '__proto__ constructor toString hasOwnProperty valueOf said. '.repeat(50),
  'minified code': 'var a=function(b){return b?"“":\'.\'};if(a(1)){a(2)}else{for(;;){}}'.repeat(200),
  base64: 'QW5hIFJ1aXogc2FpZCDigJxub+KAnQ=='.repeat(1_000),
  'every character of the first plane': Array.from({ length: 0x10000 }, (_, i) => String.fromCharCode(i)).join(''),
};
