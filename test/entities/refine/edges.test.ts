import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/entities/mention.ts';
import { refineMentions } from '../../../src/entities/refine/index.ts';
import { isCountry } from '../../../src/entities/refine/retype.ts';
import { tokenize } from '../../../src/tokens/index.ts';
import type { EntityType } from '../../../src/types.ts';

/** All mentions after refinement of those that `[TYPE text]` marks. */
function refine(marked: string): string[] {
  let text = '';
  const mentions: Mention[] = [];
  for (const [piece, type, name] of marked.matchAll(/\[([A-Z]+) ([^\]]+)\]|[^[]+/g)) {
    if (type) {
      mentions.push({ start: text.length, end: text.length + name!.length, type: type as EntityType, score: 0.5 });
    }
    text += name ?? piece;
  }
  return refineMentions(tokenize(text), mentions).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
}

describe.each<[string, [string, string[], string?][]]>([
  [
    'marks',
    [
      ['in [LOC “the the Tana] now', ['LOC Tana'], 'all of them'],
      ['in [LOC the] now', ['LOC the'], 'nothing else'],
      ['in [ORG —Heron?] now', ['ORG Heron'], 'a dash and a question mark'],
      ['at [ORG Heron!] now', ['ORG Heron!'], 'names may end so'],
      ['at [ORG Heron (Pty)] now', ['ORG Heron (Pty)']],
      ['at [ORG Heron Co.] now', ['ORG Heron Co.']],
      ['at [ORG Heron Xyz.] now', ['ORG Heron Xyz.'], 'a stop that the tokeniser parts'],
      ['at [ORG Heron,—] now', ['ORG Heron']],
      ['at [ORG ,] now', ['ORG ,'], 'nothing else'],
    ],
  ],
  [
    'titles',
    [
      ['met [PERSON Sister] now', ['PERSON Sister']],
      ['met [PERSON Sister 5 Haan] now', ['PERSON Sister 5 Haan'], 'no name follows the title'],
      ['met [PERSON Special Envoy Sister Haan] now', ['PERSON Haan']],
      ['met [PERSON Shri. Haan] now', ['PERSON Haan'], 'a stop that the tokeniser parts'],
      ['met [PERSON Det.] now', ['PERSON Det.'], 'a title and its stop'],
      ['met [PERSON Haan Sister] now', ['PERSON Haan Sister'], 'titles stand before'],
      ['met [ORG Sister Haan] now', ['ORG Sister Haan']],
    ],
  ],
  [
    'numbers',
    [
      ['([PERSON Mendis 31 4])', ['PERSON Mendis']],
      ['([PERSON 31])', ['PERSON 31']],
      ['([ORG Forum 18])', ['ORG Forum 18']],
      ['([PERSON Mendis 31 Bell])', ['PERSON Mendis 31 Bell']],
    ],
  ],
  [
    'roles',
    [
      ['the [ORG UN Deputy Special Envoy] said', ['ORG UN'], 'ranks before it'],
      ['the [ORG UN envoy] said', ['ORG UN'], 'a small letter'],
      ['the [ORG Tana Bank President Envoy] said', ['ORG Tana Bank'], 'two roles'],
      ['the [ORG Envoy] said', ['ORG Envoy']],
      ['the [ORG Deputy Envoy] said', ['ORG Deputy'], 'a rank is left'],
      ['the [ORG Envoy President] said', ['ORG Envoy President'], 'nothing but roles'],
      ['the [ORG Office of Trade Envoy] said', ['ORG Office of Trade Envoy']],
      ['the [ORG Office for Trade Envoy] said', ['ORG Office for Trade Envoy']],
      ['the [ORG Trade and Aid Envoy] said', ['ORG Trade and Aid Envoy']],
      ['the [ORG Office at the President] said', ['ORG Office at the President']],
      ['the [LOC Tana Envoy] said', ['LOC Tana Envoy'], 'no organisation'],
    ],
  ],
  [
    'second syllables',
    [
      ['[PERSON Lai Wai]-lo won', ['PERSON Lai Wai-lo'], 'two letters'],
      ['[PERSON Lai Wai]-chuung won', ['PERSON Lai Wai-chuung'], 'six letters'],
      ['[PERSON Lai Wai]-chuuung won', ['PERSON Lai Wai'], 'seven letters'],
      ['[PERSON Lai Wai]-l won', ['PERSON Lai Wai'], 'one letter'],
      ['[PERSON Wai]-lok won', ['PERSON Wai'], 'one word'],
      ['[PERSON Lai Wai]-Lok won', ['PERSON Lai Wai'], 'a capital'],
      ['[PERSON Lai Wai]-20 won', ['PERSON Lai Wai'], 'a number'],
      ['[PERSON Lai Wai] -lok won', ['PERSON Lai Wai'], 'a space before'],
      ['[PERSON Lai Wai]- lok won', ['PERSON Lai Wai'], 'a space after'],
      ['[PERSON Lai Wai]/lok won', ['PERSON Lai Wai'], 'no hyphen'],
      ['[PERSON Lai Wai]-lok', ['PERSON Lai Wai-lok'], 'the last word of a text'],
      ['[PERSON Lai Wai]-', ['PERSON Lai Wai']],
      ['[ORG Lai Wai]-lok won', ['ORG Lai Wai'], 'no person'],
      ['[PERSON Lai Wai]-[PERSON lok] won', ['PERSON Lai Wai', 'PERSON lok'], 'a name of its own'],
    ],
  ],
  [
    'stops of abbreviations',
    [
      ['R-[LOC Wyo].', ['LOC Wyo.'], 'the end of a text'],
      ['R-[LOC Wyo]', ['LOC Wyo']],
      ['R-[LOC Wyo] ., said', ['LOC Wyo'], 'a space before'],
      ['R-[LOC Wyo]! said', ['LOC Wyo'], 'another mark'],
      ['R-[ORG Wyo]., said', ['ORG Wyo'], 'no place'],
      ['in [LOC Tana Wyo]., said', ['LOC Tana Wyo'], 'two words'],
    ],
  ],
  [
    'companies',
    [
      ['agency [ORG Moody]’s', ['ORG Moody’s'], 'the end of a text'],
      ['agency [ORG Moody] rose', ['ORG Moody']],
      ['agency [ORG Moody]', ['ORG Moody']],
      ['in [LOC Moody]’s north', ['LOC Moody'], 'a place'],
      ['agency [ORG Standard & Poor]’s', ['ORG Standard & Poor’s'], 'by the last word'],
    ],
  ],
  [
    'small nouns',
    [
      ['at [FAC Mahamasina] stadium', ['FAC Mahamasina stadium'], 'the end of a text'],
      ['at [FAC Mahamasina]', ['FAC Mahamasina']],
      ['at [FAC Mahamasina]-stadium', ['FAC Mahamasina'], 'no space'],
      ['at [ORG Mahamasina] stadium', ['ORG Mahamasina']],
      ['at [FAC Anbar] province', ['FAC Anbar']],
      ['at [LOC Ain Zala] Airbase', ['LOC Ain Zala']],
      ['at [LOC Ain Zala] [LOC airbase]', ['LOC Ain Zala', 'LOC airbase'], 'a name of its own'],
    ],
  ],
  [
    'groups',
    [
      ['[ORG Salvadorans] won', ['NORP Salvadorans']],
      ['[LOC Muslim] men', ['NORP Muslim']],
      ['[LOC Chads] men', ['LOC Chads']],
      ['[PERSON Muslim] won', ['PERSON Muslim'], 'a surname'],
      ['[LOC West Old African] men', ['LOC West Old African']],
      ['[ORG Swiss] men', ['NORP Swiss'], 'no plural'],
      ['[LOC Old West African] men', ['LOC Old West African'], 'three words'],
    ],
  ],
  [
    'countries',
    [
      ['[ORG Sao Tome and Principe] won', ['LOC Sao Tome and Principe']],
      ['[FAC Peru] won', ['FAC Peru']],
      ['[ORG Peru] won', ['LOC Peru']],
      ['[ORG Peruvia] won', ['ORG Peruvia']],
    ],
  ],
  [
    'storms',
    [
      ['Typhoon [ORG Rai] hit', ['MISC Rai']],
      ['Typhoon [FAC Rai] hit', ['FAC Rai']],
      ['Typhoon [PERSON Rai Two] hit', ['PERSON Rai Two'], 'storms have one name'],
      ['[PERSON Rai] hit', ['PERSON Rai']],
    ],
  ],
  [
    'people with titles',
    [
      ['Mr [LOC Lima] won', ['PERSON Lima']],
      ['Mrs. [ORG Lima Bell Haan] won', ['PERSON Lima Bell Haan'], 'three words'],
      ['Mr [ORG Lima Bell Haan Co] won', ['ORG Lima Bell Haan Co'], 'four'],
      ['Mr [NORP Kurdish] won', ['NORP Kurdish']],
      ['mr [LOC Lima] won', ['LOC Lima'], 'no title'],
      ['[LOC Lima] won', ['LOC Lima']],
    ],
  ],
  [
    'nouns that are no names',
    [
      ['the [FAC Court] sat', ['FAC Court'], 'no organisation and no place'],
      ['the [ORG Court] sat', []],
      ['the [LOC Region] sat', []],
      ['the [ORG High Court] sat', ['ORG High Court']],
    ],
  ],
  [
    'parts of places',
    [
      ['[LOC Tana State] of the [LOC Union]', ['LOC Tana State of the Union']],
      ['[LOC Tana District] of [LOC Anbar Province] of [LOC Iraq]', ['LOC Tana District of Anbar Province of Iraq']],
      ['[LOC Old Estate] of [LOC Iraq]', ['LOC Old Estate', 'LOC Iraq'], 'another word'],
      ['[LOC State House] of [LOC Iraq]', ['LOC State House', 'LOC Iraq'], 'the last word'],
      ['[LOC Tana State] of  [LOC Iraq]', ['LOC Tana State', 'LOC Iraq'], 'two spaces'],
      ['[LOC Tana State] in [LOC Iraq]', ['LOC Tana State', 'LOC Iraq']],
      ['[LOC Tana State] of [ORG Iraq Co]', ['LOC Tana State', 'ORG Iraq Co']],
      ['[LOC Tana Commonwealth] of [LOC Iraq]', ['LOC Tana Commonwealth of Iraq']],
      ['[LOC Kingdom] of [LOC Tana]', ['LOC Kingdom of Tana'], 'alone'],
    ],
  ],
  [
    'the district of a city',
    [
      ['[LOC Washington], [LOC D.C]', ['LOC Washington, D.C']],
      ['[LOC Washington],  [ORG DC]', ['LOC Washington', 'ORG DC'], 'two spaces'],
      ['[LOC Washington] and [ORG DC]', ['LOC Washington', 'ORG DC']],
      ['[ORG Washington] [ORG DC]', ['ORG Washington', 'ORG DC'], 'no place'],
      ['[LOC Old Washington] [ORG DC]', ['LOC Old Washington', 'ORG DC']],
      ['[LOC Washington], [ORG DC Comics]', ['LOC Washington', 'ORG DC Comics']],
      ['[LOC Washington], [ORG ADC]', ['LOC Washington', 'ORG ADC']],
    ],
  ],
  [
    'pairs',
    [
      ['[FAC Moor High School and First Hill Church]', ['FAC Moor High School', 'FAC First Hill Church']],
      ['[ORG New Coast Trust and Norland Bank]', ['ORG New Coast Trust', 'ORG Norland Bank']],
      ['[ORG Tana Ltd. and Norland Bank]', ['ORG Tana Ltd.', 'ORG Norland Bank'], 'a company suffix'],
      ['[ORG Moor Stadium and Norland Bank]', ['ORG Moor Stadium and Norland Bank'], 'a stadium is a facility'],
      ['[FAC Moor Stadium and Tana Bridge]', ['FAC Moor Stadium', 'FAC Tana Bridge']],
      ['[FAC Moor Ltd and Tana Bridge]', ['FAC Moor Ltd and Tana Bridge'], 'a company is none'],
      ['[MISC Moor School and Tana School]', ['MISC Moor School and Tana School'], 'another type'],
      ['[ORG Moor Bank and Tana Bank and Sea Bank]', ['ORG Moor Bank and Tana Bank and Sea Bank'], 'two "and"s'],
      ['[ORG Bank of Moor Bank and Tana Bank]', ['ORG Bank of Moor Bank and Tana Bank'], '"of" may have two objects'],
      ['[ORG Aid for Moor Bank and Tana Bank]', ['ORG Aid for Moor Bank and Tana Bank']],
      ['[ORG Bank and Tana Bank]', ['ORG Bank and Tana Bank'], 'one word before'],
      ['[ORG Tana Bank and Bank]', ['ORG Tana Bank and Bank'], 'one word after'],
      ['[ORG Sandbank and Tana Bank]', ['ORG Sandbank and Tana Bank']],
      ['[ORG Old Sandbank and Tana Bank]', ['ORG Old Sandbank and Tana Bank'], 'another word'],
      ['[ORG Old Banks and Tana Bank]', ['ORG Old Banks and Tana Bank']],
    ],
  ],
  [
    'compounds',
    [
      ['the [ORG EU-Nigeria] talks', ['ORG EU', 'LOC Nigeria']],
      ['the [LOC U.S.–Africa] talks', ['LOC U.S.', 'LOC Africa'], 'an en dash'],
      ['the [NORP Jewish-Arab] city', ['NORP Jewish', 'NORP Arab']],
      ['the [LOC Muslim-Kurdish] city', ['NORP Muslim', 'NORP Kurdish'], 'a creed'],
      ['the [LOC Iran-American] talks', ['LOC Iran', 'NORP American'], 'a country is no origin'],
      ['[NORP Iranian-Canadians] won', ['NORP Iranian-Canadians']],
      ['[NORP Iranian-British] men', ['NORP Iranian-British']],
      ['the [LOC Iran-Lomeka] talks', ['LOC Iran-Lomeka'], 'nobody knows the second'],
      ['the [LOC Lomeka-Iran] talks', ['LOC Lomeka-Iran'], 'or the first'],
      ['the [LOC Iran-Iraq-Peru] talks', ['LOC Iran-Iraq-Peru'], 'three'],
      ['the [LOC Old Iran-Iraq] talks', ['LOC Old Iran-Iraq']],
      ['the [MISC Iran-Iraq] war', ['MISC Iran-Iraq'], 'the name of a war'],
    ],
  ],
])('%s', (_, cases) => {
  it.each(cases)('%s: %j', (marked, expected) => {
    expect(refine(marked)).toEqual(expected);
  });
});

describe('scores', () => {
  const scored = (text: string, mentions: Mention[]) =>
    refineMentions(tokenize(text), mentions).map(({ type, score }) => [type, score]);

  it('of a joined place are those of its less likely part; a district is judged by its city', () => {
    const state: Mention = { start: 0, end: 10, type: 'LOC', score: 0.9 };
    expect(scored('Tana State of Iraq', [state, { start: 14, end: 18, type: 'LOC', score: 0.6 }])).toEqual([
      ['LOC', 0.6],
    ]);
    expect(
      scored('Tana State of Iraq', [
        { ...state, score: 0.5 },
        { start: 14, end: 18, type: 'LOC', score: 0.6 },
      ]),
    ).toEqual([['LOC', 0.5]]);
    expect(scored('Washington DC', [state, { start: 11, end: 13, type: 'ORG', score: 0.2 }])).toEqual([['LOC', 0.9]]);
  });

  it('of the parties of a compound are those of its span', () => {
    const compound: Mention = { start: 0, end: 10, type: 'ORG', score: 0.4, spanScore: 0.8 };
    expect(scored('EU-Nigeria', [compound])).toEqual([
      ['ORG', 0.8],
      ['LOC', 0.8],
    ]);
    expect(scored('EU-Nigeria', [{ ...compound, spanScore: 0.3 }])).toEqual([
      ['ORG', 0.4],
      ['LOC', 0.4],
    ]);
  });

  it('stay where only edges move', () => {
    expect(scored('the Tana', [{ start: 0, end: 8, type: 'LOC', score: 0.4, spanScore: 0.8 }])).toEqual([['LOC', 0.4]]);
    expect(scored('Tana province', [{ start: 0, end: 4, type: 'LOC', score: 0.4, spanScore: 0.8 }])).toEqual([
      ['LOC', 0.4],
    ]);
  });

  it.each([
    ['ORG', 'Salvadorans', 'Salvadorans', 'NORP'],
    ['ORG', 'Peru', 'Peru', 'LOC'],
    ['PERSON', 'Typhoon Rai', 'Rai', 'MISC'],
    ['LOC', 'Mr Lima', 'Lima', 'PERSON'],
  ] as const)('of a %s in %j are those of its span where a word settles its type', (type, text, name, settled) => {
    const start = text.indexOf(name);
    expect(scored(text, [{ start, end: start + name.length, type, score: 0.4, spanScore: 0.8 }])).toEqual([
      [settled, 0.8],
    ]);
  });
});

describe('isCountry', () => {
  it.each(['Peru', 'PERU', 'New Zealand', 'NEW ZEALAND', 'DRC', 'U.S.', 'GUINEA-BISSAU', 'CHAD'])('%s', (words) => {
    expect(isCountry(words)).toBe(true);
  });
  it.each(['peru', 'PERUVIA', 'Drc', 'PERu', 'NEW Zealand', ''])('not %j', (words) => {
    expect(isCountry(words)).toBe(false);
  });
});
