import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/entities/mention.ts';
import { refineMentions } from '../../src/entities/refine/index.ts';
import { tokenize } from '../../src/tokens/index.ts';
import type { EntityType } from '../../src/types.ts';

/** Refines the mentions that `[TYPE text]` marks. */
function refine(marked: string): string[] {
  let text = '';
  const mentions: { start: number; end: number; type: EntityType; score: number }[] = [];
  for (const [piece, type, name] of marked.matchAll(/\[([A-Z]+) ([^\]]+)\]|[^[]+/g)) {
    if (type)
      mentions.push({ start: text.length, end: text.length + name!.length, type: type as EntityType, score: 0.5 });
    text += name ?? piece;
  }
  return refineMentions(tokenize(text), mentions).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
}

describe.each<[string, [string, string, string?][]]>([
  [
    'trimMarks',
    [
      ['flew to [LOC the United States] today', 'LOC United States'],
      ['told [ORG The Straits Times]', 'ORG The Straits Times', 'The may be part of the name'],
      ['said [ORG “Harbour Watch”]', 'ORG Harbour Watch'],
      ['met [PERSON Cheng Nick-] then', 'PERSON Cheng Nick'],
      ['in [LOC Kenya’s] north', 'LOC Kenya'],
      ['a [ORG Reef (Pty) Ltd.] mine', 'ORG Reef (Pty) Ltd.'],
    ],
  ],
  [
    'trimTitles',
    [
      ['[PERSON Sister Marie-Ange] prayed', 'PERSON Marie-Ange'],
      ['[PERSON Special Envoy Hammer] left', 'PERSON Hammer'],
      ['[PERSON Det. Sgt. Amos Okello] said', 'PERSON Amos Okello'],
      ['[PERSON Shri Chauhan] said', 'PERSON Chauhan'],
      ['[PERSON Nana Adjei] said', 'PERSON Nana Adjei', 'a name as well'],
      ['[PERSON General] barked', 'PERSON General', 'nothing would be left'],
      ['[ORG General Motors] fell', 'ORG General Motors', 'no person'],
    ],
  ],
  [
    'trimRoles',
    [
      ['the [ORG UN Special Rapporteur] said', 'ORG UN Special Rapporteur', 'no listed role'],
      ['the [ORG UN Special Envoy] said', 'ORG UN'],
      ['a [ORG White House Advisor] said', 'ORG White House'],
      ['the [ORG Nigerian President] said', 'NORP Nigerian'],
      ['the [ORG Office of the President] said', 'ORG Office of the President'],
      ['the [ORG Attorney General] said', 'ORG Attorney General'],
      ['the [PERSON Amos Engineer] said', 'PERSON Amos Engineer'],
    ],
  ],
  ['trimNumbers', [['([PERSON K. Mendis 31]; Shaon 6-43)', 'PERSON K. Mendis']]],
  [
    'completeGivenName',
    [
      ['[PERSON Lai Wai]-lok won', 'PERSON Lai Wai-lok'],
      ['the [PERSON Ann Bell]-led team', 'PERSON Ann Bell'],
      ['the [PERSON Ann Bell]-backed bill', 'PERSON Ann Bell'],
      ['the [PERSON Bell]-era law', 'PERSON Bell'],
      ['[PERSON Ann Bell] - who won', 'PERSON Ann Bell'],
    ],
  ],
  [
    'completeStop',
    [
      ['R-[LOC Wyo]., said', 'LOC Wyo.'],
      ['went to [LOC Lagos].', 'LOC Lagos'],
      ['in [LOC La].', 'LOC La', 'too short to be sure'],
    ],
  ],
  [
    'completeCompany',
    [
      ['agency [ORG Moody]’s cut', 'ORG Moody’s'],
      ['agency [ORG Meridian]’s cut', 'ORG Meridian'],
    ],
  ],
  [
    'completeHead',
    [
      ['at [FAC Mahamasina] stadium', 'FAC Mahamasina stadium'],
      ['at [FAC Mahamasina] yesterday', 'FAC Mahamasina'],
      ['in [LOC Lagos] airport', 'LOC Lagos'],
      ['the [LOC Ain Zala] airbase', 'FAC Ain Zala airbase'],
      ['in [LOC Anbar] province', 'LOC Anbar province'],
      ['in [LOC Anbar] district', 'LOC Anbar'],
    ],
  ],
  [
    'retypeGroup',
    [
      ['the [LOC Salvadoran] government', 'NORP Salvadoran'],
      ['[ORG Muslims] prayed', 'NORP Muslims'],
      ['[LOC West African] states', 'NORP West African'],
      ['the [LOC Philippines] and [LOC Peru]', 'LOC Philippines'],
      ['spoke [MISC English]', 'MISC English', 'a language'],
    ],
  ],
  [
    'retypeCountry',
    [
      ['[ORG New Zealand] lost', 'LOC New Zealand'],
      ['[ORG NEW ZEALAND] LOSE', 'LOC NEW ZEALAND'],
      ['the [ORG DRC] signed', 'LOC DRC'],
      ['[PERSON Jordan] scored', 'PERSON Jordan'],
      ['[ORG Bank of New Zealand] fell', 'ORG Bank of New Zealand'],
    ],
  ],
  [
    'retypeStorm',
    [
      ['Tropical storm [PERSON Nadia] turned', 'MISC Nadia'],
      ['Typhoon [LOC Santos] hit', 'MISC Santos'],
      ['after the storm, [PERSON Nadia] turned', 'PERSON Nadia'],
    ],
  ],
  [
    'splitCompounds',
    [
      ['the [ORG EU-Nigeria] talks', 'ORG EU'],
      ['[LOC U.S.-Africa] trade', 'LOC U.S.'],
      ['the [LOC Jewish-Arab] city', 'NORP Jewish'],
      ['in [LOC Guinea-Bissau]', 'LOC Guinea-Bissau'],
      ['an [NORP Iranian-American] poet', 'NORP Iranian-American', 'the origin of one person'],
      ['the [ORG Asean-China Centre] opened', 'ORG Asean-China Centre'],
    ],
  ],
  [
    'splitPairs',
    [
      ['at [FAC Moor High School and First Hill Church] now', 'FAC Moor High School'],
      ['[ORG New Coast Trust and Norland Bank] fell', 'ORG New Coast Trust'],
      ['the [ORG Moor State Community and Technical College]', 'ORG Moor State Community and Technical College'],
      ['the [ORG Food and Drug Administration] said', 'ORG Food and Drug Administration'],
      ['the [ORG Department of Roads and Rural Works] said', 'ORG Department of Roads and Rural Works'],
      ['the [ORG House and Senate Committee] met', 'ORG House and Senate Committee'],
    ],
  ],
  [
    'isGeneric',
    [
      ['[ORG Ministry] spokesman [PERSON Bell] said', 'PERSON Bell'],
      ['the [LOC State] and [LOC Garissa]', 'LOC Garissa'],
      ['the [ORG Senate] said', 'ORG Senate'],
    ],
  ],
  [
    'joinPlaces',
    [
      ['the [LOC Kurdistan Region] of [LOC Iraq]', 'LOC Kurdistan Region of Iraq'],
      ['the [LOC State] of the [LOC Union]', 'LOC State of the Union'],
      ['north of [LOC Anbar] of [LOC Iraq]', 'LOC Anbar'],
      ['the [ORG Health Council] of [LOC Iraq]', 'ORG Health Council'],
      ['in [LOC Washington], [ORG DC], on Monday', 'LOC Washington, DC'],
      ['in [LOC Washington] [LOC D.C.] on Monday', 'LOC Washington D.C.'],
      ['in [LOC Columbia], [ORG DC Comics] said', 'LOC Columbia'],
    ],
  ],
])('%s', (_, cases) => {
  it.each(cases)('%s: %s', (marked, expected) => {
    expect(refine(marked)[0]).toBe(expected);
  });
});

it('scores a name whose type a word settles as its span, whatever type the model was unsure of', () => {
  const text = 'the Ain Zala airbase and Ain Zala';
  const ainZala: Mention = { start: 4, end: 12, type: 'LOC', score: 0.4, spanScore: 0.9 };
  const refined = refineMentions(tokenize(text), [ainZala, { ...ainZala, start: 25, end: 33 }]);
  expect(refined.map(({ type, score }) => [type, score])).toEqual([
    ['FAC', 0.9],
    ['LOC', 0.4],
  ]);
});

it('never grows over the next mention', () => {
  expect(refine('[PERSON Lai Wai]-[LOC lok] and [ORG Bell Co][MISC .]')).toEqual([
    'PERSON Lai Wai',
    'LOC lok',
    'ORG Bell Co',
    'MISC .',
  ]);
});
