import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterMentions } from '../../src/entities/clusters/index.ts';
import type { Mention } from '../../src/entities/mention.ts';
import type { EntityType } from '../../src/types.ts';

const TYPES: Record<string, EntityType> = {
  P: 'PERSON',
  O: 'ORG',
  L: 'LOC',
  F: 'FAC',
  M: 'MISC',
  D: 'PRODUCT',
  N: 'NORP',
};

/** "[P Ada Lovelace] met [L Paris]" without its marks, with its mentions. */
function read(marked: string): { text: string; mentions: Mention[] } {
  let text = '';
  const mentions: Mention[] = [];
  for (const [piece, letter, name] of marked.matchAll(/\[([POLFMDN$]) ([^\]]+)\]|[^[]+/g)) {
    if (letter !== undefined) {
      mentions.push({ start: text.length, end: text.length + name!.length, type: TYPES[letter]!, score: 1 });
    }
    text += name ?? piece;
  }
  return { text, mentions };
}

/** The entities as numbers by first mention. */
function indices(marked: string): string {
  const { text, mentions } = read(marked);
  return clusterMentions(text, mentions)
    .map(({ index }) => index)
    .join('');
}

function names(marked: string): string[] {
  const { text, mentions } = read(marked);
  return clusterMentions(text, mentions).map(({ name }) => name);
}

describe('persons', () => {
  it.each([
    ['surname alone', '[P Amina Wanjiru] spoke. [P Wanjiru] left.', '00'],
    ['given name alone', '[P Amina Wanjiru] spoke. [P Amina] left.', '00'],
    ['honorific inside', '[P Amina Wanjiru] spoke. [P Mr Wanjiru] left.', '00'],
    ['short form first, in a headline', '[P Wanjiru] to quit\n\n[P Amina Wanjiru] will quit.', '00'],
    ['particle kept, dropped, hyphenated', '[P Karim al-Douri], [P Al-Douri], [P al Douri], [P Douri]', '0000'],
    ['romanisation', '[P Mohammed Sharif] and [P Muhammad Shareef]', '01'],
    ['doubled letters and vowels', '[P Mohammed Haddad] and [P Mohamed Haddad]', '00'],
    ['words written together', '[P Samir Abdel Latif], [P Samir Abdellatif]', '00'],
    ['accents', '[P Íñigo Ansotegi], [P Inigo Ansotegi]', '00'],
    ['initials', '[P Batyr Orazov], [P B. Orazov], [P J. K. Mensah], [P J.K. Mensah]', '0011'],
    ['middle name left out', '[P Ruth Ann Okello], [P Ruth Okello]', '00'],
    ['middle name given later', '[P Ruth Okello] spoke. [P Ruth Ann Okello] left.', '00'],
    ['initial before the name', '[P B. Orazov] spoke. [P Batyr Orazov] left.', '00'],
    ['first of two surnames', '[P Eufrosina Paz Lugo] spoke. [P Paz] left.', '00'],
    ['family name first', '[P Cheng Mei-ling] spoke. [P Cheng] left.', '00'],
    ['short given name', '[P Michael Tran] and [P Mike Tran]', '00'],
    ['two of one surname in full', '[P Zeinab Lotfy], [P Karim Lotfy]', '01'],
    ['two of one initial', '[P Anna Bell], [P Alan Bell]', '01'],
    [
      'the surname goes to whom the text is about',
      '[P Zeinab Lotfy] rose. [P Zeinab] saw [P Karim Lotfy]. [P Lotfy] sat.',
      '0010',
    ],
    ['who is named last by the given name', '[P Ann Bell] met [P Alan Bell]. [P Alan] sat. [P Bell] rose.', '0111'],
    ['as many words', '[P Karim Sadr] and [P al-Sadr]', '01'],
    ['namesakes of nations', '[P America] [P United States]', '01'],
    ['father and son', '[P Eben Quaye] met [P Eben Quaye Jnr].', '01'],
    ['a surname is no other surname', '[P Amina Wanjiru] met [P Kamau].', '01'],
    ['a place of the same name', '[P Ali Garissa] was born in [L Garissa].', '01'],
    ['a company of the same name', '[P Rosa Lindt] left [O Lindt].', '01'],
  ])('%s: %s', (_, marked, expected) => {
    expect(indices(marked)).toBe(expected);
  });
});

describe('organisations', () => {
  it.each([
    ['acronym in brackets', '[O Coastal Defence Front] ([O CDF]) said. The [O CDF] left.', '000'],
    ['acronym behind two spaces', '[O Coastal  Defence  Front]  ([O CDF]) said. The [O CDF] left.', '000'],
    ['foreign acronym in typeset text', '[O Confederation\u00a0of Workers]\u00a0([O LKHS])', '00'],
    ['foreign acronym behind a line break', '[O Confederation of Workers]\r\n([O LKHS])', '00'],
    ['foreign acronym behind a blank line', '[O Confederation of Workers]\n\n([O LKHS])', '01'],
    ['expansion in brackets', 'The [O CDF] ([O Coastal Defence Front]) said.', '00'],
    ['acronym without brackets', '[O Coastal Defence Front] said. [O CDF] left. [O C.D.F.] came.', '000'],
    ['acronym first', '[O CDF] said. [O Coastal Defence Front] left.', '00'],
    ['small words skipped', '[O Union of Teachers and Nurses] [O UTN]', '00'],
    ['small words kept', '[O Bank of Norland] [O BoN]', '00'],
    ['foreign acronym in brackets', '[O Confederation of Harbour Workers] ([O LKHS])', '00'],
    ['foreign acronym elsewhere', '[O Confederation of Harbour Workers] [O LKHS]', '01'],
    ['one acronym of two', '[O Harbour Front] ([O LKH]) and [O Salt Front] ([O LKH])', '0010'],
    ['the same name again', '[O Black Ants] and [O Ants], also known as [O Ants]', '000'],
    ['no man and no woman', 'Mrs [O Haan Group] and Mr [O Haan]', '00'],
    ['other names of one body', '[O Fed] and [O Federal Reserve]', '00'],
    ['a place of an abbreviated name', '[O Ala] and [O Alabama]', '01'],
    ['doubled letters', '[O Allen Bank] and [O Alen Bank]', '01'],
    ['syllables in brackets', '[O Peshawar Electric Supply Company] ([O Pesco])', '00'],
    ['other name after or', '[O Norland Agency for Sea Technology], or [O NORSET], said', '00'],
    ['initials of another language', '[O Election Council], known by its [N Turkish] initials [O YSK], said', '010'],
    ['known as', '[O Front for Salvation], also known as [O Black Ants], said', '00'],
    ['a ministry beside its acronym', 'the [O Interior Ministry] and the [O CDF]', '01'],
    [
      'company suffix dropped',
      '[O St. Clair Chemical Co.] fell. [O St. Clair Chemical] rose. [O St. Clair] closed.',
      '000',
    ],
    ['suffix other than the first', '[O Formosa Bump Corp.] [O Bump]', '00'],
    ['place left out', '[O Norland Interior Ministry] [O Interior Ministry]', '00'],
    ['team by its place and its nickname', '[O Kansas City Royals] [O Kansas City] [O Royals]', '000'],
    ['longer name of another body', '[O African Bloc] [O African Bloc Transition Mission in Norland]', '01'],
    ['acronym inside another name', '[O UN] [O UN Security Council]', '01'],
    [
      'two ministries, the last used more',
      '[O Norland Defence Ministry], [O Sudland Defence Ministry], [O Defence Ministry]',
      '010',
    ],
    ['the definite article', '[O The Herald] [O Herald]', '00'],
    ['possessive', '[O Blue Heron] [O Blue Heron’s]', '00'],
    ['written together', '[O Al Jazirah] [O Aljazirah]', '00'],
  ])('%s: %s', (_, marked, expected) => {
    expect(indices(marked)).toBe(expected);
  });
});

describe('places, facilities and the rest', () => {
  it.each([
    ['countries', '[L US], [L U.S.], [L United States], [L America], [L UK], [L Britain]', '000011'],
    ['formal names', '[L Islamic Republic of Iran] [L Iran]', '00'],
    ['a country of another name', '[L Czechia], [L Czech Republic], [F UK] and [F Britain]', '0012'],
    ['the river in marks', '[L Umzim River] rose. The “[L Umzim]” fell.', '01'],
    ['datelines', '[L Regina], [L Sask.] – in [L Saskatchewan]', '011'],
    ['the river', '[L Umzim River] rose. The [L Umzim] fell.', '00'],
    ['a town and its river', '[L Umzim River] rose by [L Umzim].', '01'],
    ['a county and its town', '[L Gila County] [L Gila]', '01'],
    ['a capital', '[L Kuwait City], [L Kuwait]', '01'],
    ['hospital', '[F Mpilo Central Hospital] [F Mpilo]', '00'],
    ['years of an award', '[M Norland Prize 2017] [M Norland Prize]', '00'],
    ['plural of an award', '[M Emmy] [M Emmys]', '00'],
    ['a sequel', '[M Iron Harbour] [M Iron Harbour 2]', '01'],
    ['a model', '[D Varsha] [D Varsha X]', '01'],
    ['groups by surface', '[N Sunni], [N Sunnis], [N sunni]', '010'],
    ['amounts to the letter', '[$ $4.2 million], [$ $42 million], [$ $4.2 million]', '010'],
    ['a team and its city', '[O Leeds] beat [O Hull] in [L Leeds].', '012'],
  ])('%s: %s', (_, marked, expected) => {
    expect(indices(marked)).toBe(expected);
  });
});

describe('names', () => {
  it.each([
    ['the fullest mention', '[P Wanjiru]: [P Mr Wanjiru], [P Amina Wanjiru]', 'Amina Wanjiru'],
    ['the expansion', 'The [O CDF] ([O Coastal Defence Front])', 'Coastal Defence Front'],
    ['the name in full', '[P Batyr Orazov], [P B. Orazov]', 'Batyr Orazov'],
    ['wherever it stands', '[P B. Orazov], [P Batyr Orazov]', 'Batyr Orazov'],
    ['more words rather than letters', '[O Tana Sea Co], also known as [O Tanaseacompanyoftheseas]', 'Tana Sea Co'],
    ['not the capitals of a headline', '[L Garissa] – In [L GARISSA]', 'Garissa'],
    ['not the capitals of a dateline', '[L GARISSA] – In [L Garissa]', 'Garissa'],
    ['the fullest of the text, not of the world', '[L US] and [L U.S.]', 'US'],
  ])('%s', (_, marked, expected) => {
    expect(new Set(names(marked))).toEqual(new Set([expected]));
  });
});

describe('clusterMentions', () => {
  const word = fc.constantFrom(
    'Al',
    'al-Sadr',
    'Moqtada',
    'UN',
    'U.N.',
    'the',
    "'",
    '’s',
    'Co.',
    'of',
    'é',
    '&',
    '(',
    '-',
    '\ud800',
    'Jr.',
  );
  const mention = fc.record({
    name: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
    type: fc.constantFrom(...Object.values(TYPES), 'MONEY' as const),
    between: fc.constantFrom(' ', ' (', ', or ', ') the ', ', also known as '),
  });

  it('gives every mention one entity and a name of its own type, for any mentions', () => {
    fc.assert(
      fc.property(fc.array(mention, { maxLength: 20 }), (pieces) => {
        let text = '';
        const mentions = pieces.map(({ name, type, between }) => {
          text += between;
          const start = text.length;
          text += name;
          return { start, end: text.length, type, score: 1 };
        });
        const clusters = clusterMentions(text, mentions);
        expect(clusters.length).toBe(mentions.length);
        let next = 0;
        clusters.forEach(({ index, name }, i) => {
          expect(index).toBeLessThanOrEqual(next);
          next = Math.max(next, index + 1);
          const first = clusters.findIndex((other) => other.index === index);
          expect(mentions[first]!.type).toBe(mentions[i]!.type);
          expect(clusters[first]!.name).toBe(name);
        });
        expect(clusterMentions(text, mentions)).toEqual(clusters);
      }),
      { numRuns: 300 },
    );
  });

  it('takes linear time on many people of one surname', () => {
    const time = (count: number): number => {
      let text = '';
      const mentions: Mention[] = [];
      for (let i = 0; i < count; i++) {
        for (const name of [`Ann${i} Bell`, 'Bell', `A${i}C`]) {
          mentions.push({ start: text.length, end: text.length + name.length, type: 'PERSON', score: 1 });
          text += `${name} `;
        }
      }
      const start = process.cpuUsage().user;
      clusterMentions(text, mentions);
      return (process.cpuUsage().user - start) / 1000;
    };
    time(1_000);
    expect(time(10_000)).toBeLessThan(5_000);
  });
});

describe('families', () => {
  it.each([
    [
      '[P John Okafor] won. His wife, [P Grace Okafor], cheered. Mr [P Okafor] thanked her. Mrs [P Okafor] smiled.',
      '0101',
    ],
    // by the titles alone
    [
      '[P John Okafor] and [P Grace Okafor] won. Mr [P Okafor] spoke; Ms. [P Okafor] did not. [P Okafor] left.',
      '01010',
    ],
    // nobody else is named in full: someone new
    ['Mr. [P Peter Haan] spoke. Mrs. [P Haan] did not.', '01'],
    // a title shows no one's gender but the named one's
    ['[P Ana Ruiz], the chairman, spoke. Ms [P Ruiz] left.', '00'],
    ['[P Peter Haan] spoke. Mr. [P Haan] left. Lord [P Haan] stayed.', '000'],
  ])('%s', (marked, expected) => {
    expect(indices(marked)).toBe(expected);
  });
});
