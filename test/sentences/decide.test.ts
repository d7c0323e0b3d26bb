import { describe, expect, it } from 'vitest';
import { hashString } from '../../src/model/hash.js';
import { addWord } from '../../src/sentences/common-words.js';
import { clearVerdict, decide } from '../../src/sentences/decide.js';
import { extractFeatures, FEATURE_BITS, MOST_FEATURES } from '../../src/sentences/features.js';
import { candidateAt, type State } from './candidate-at.js';

const commonWords = new Uint8Array(256);
for (const word of ['officials', 'police']) addWord(commonWords, hashString(word));

const verdictAt = (marked: string, state?: State): boolean | undefined =>
  clearVerdict(candidateAt(marked, state), commonWords);

/** Rows of one table: yes, no, and what the model is asked. */
type Verdicts = [why: string, marked: string, verdict: boolean | undefined][];

const TABLES: Readonly<Record<string, Verdicts>> = {
  'without a stop': [
    ['after a word', 'Storm hits coast| The mayor', undefined],
    ['after a number of two digits, perhaps of an item', 'Storm kills 20| The mayor', false],
    ['after a number of three digits', 'Storm kills 200| The mayor', undefined],
    ['after a number in a bracket', 'Storm kills many (200)| The mayor', false],
    ['after a word in a bracket', 'Storm kills many (two)| The mayor', undefined],
  ],
  'in an open sentence': [
    ['after an opening mark', 'He read: “|… The rest', false],
    ['at the start', '|… The rest', false],
  ],
  'where the space was lost': [
    ['before a small letter', 'The show was out|.fans queued', false],
    ['after a word in small letters', 'The show was out|.Fans queued', true],
    ['before a quotation', 'The show was out|.“We waited', true],
    ['before a bracket', 'The show was at Bello|.(Fans queued', false],
    ['behind a closing mark', '“The show was out|.”Fans queued', true],
    ['behind a closing mark, after a short word', '“We did it|.”Fans queued', true],
    ['behind a closing mark, before a small letter', '“Why now|?”he asked', false],
    ['before a quotation, after a short word', 'We did it|.“Fans queued', true],
    ['after a short word', 'We did it|.Fans queued', false],
    ['after a word of three letters', 'We did all|.Fans queued', true],
    ['after a name, before another', 'They use Node|.Fans queued', false],
    ['after a name, before an opener', 'They use Node|.The fans queued', true],
    ['after a name, before a title', 'They use Node|.Prof Bello came', true],
    ['after an initialism', 'They left the U.S.A|.The fans queued', false],
    ['after a number', 'They were 1,000|.The fans queued', true],
    ['after a number, before a name', 'They were 1,000|.Fans queued', false],
    ['before capitals', 'The show was out|.FANS queued', false],
    ['before an inner capital', 'The show was out|.McBride queued', false],
    ['before a name of the web', 'The show was out|.Fans/news', false],
    ['before the last word', 'The show was out|.Fans', true],
    ['before a word with a stop', 'The show was out|.Fans.', true],
    ['after a stop that is no period', 'The show was out|!Fans queued', true],
  ],
  'before marks': [
    ['a bracket after an abbreviation', 'Halyard Inc|. (NYSE: HLYD) rose', false],
    ['a bracket after a word', 'The fans left|. (He stayed.) So', undefined],
    ['a bracket after an abbreviation and an exclamation', 'Halyard Inc|! (NYSE: HLYD) rose', undefined],
    ['a bracket after an abbreviation and a mark', '“Halyard Inc|.” (NYSE: HLYD) rose', undefined],
    ['a quotation after an abbreviation', 'Halyard Ltd|. “It rose', true],
    ['a dash', 'RICHMOND, Va|. — A court', false],
    ['a dash after a question', '“Why|?” — Burt Salazar', false],
    ['the number of an item', 'They must act|. (2) Lagos must pay', true],
    ['a letter of an item', 'They must act|. (b) Lagos must pay', undefined],
  ],
  'names with a mark': [
    ['before a name', 'He worked at Yahoo|! Finance', false],
    ['before an opener', 'He worked at Yahoo|! The firm', true],
    ['before a small letter', 'He worked at Yahoo|! in accounting', false],
    ['after another stop', 'He worked at Yahoo|? Finance', undefined],
    ['of another name', 'He worked at Halyard|! Finance', undefined],
    ['of another name, before a small letter', 'He worked at Halyard|! in accounting', undefined],
  ],
  'before a small letter': [
    ['after a closing mark', '“Why now|?” he asked', false],
    ['after a question', 'Why now|? he asked', undefined],
    ['after an abbreviation', 'It opens at 9 a.m|. on weekdays', false],
    ['after an abbreviation and an exclamation', 'It opens at 9 a.m|! on weekdays', undefined],
    ['after a word', 'The library is closed|. it is a school', undefined],
  ],
  'after a question or an exclamation': [
    ['before an opener', 'Why now|? The mayor', true],
    ['before an opener, exclaimed', 'Not now|! The mayor', true],
    ['before an opener with a stop', 'Why now|? A. Larsson', undefined],
    ['before a name', 'Why now|? Lagos', undefined],
    ['with a closing mark', '“Why now|?” The mayor', undefined],
    ['before a quotation', 'Why now|? “The mayor', undefined],
    ['an ellipsis', 'Not now|… The mayor', undefined],
  ],
  'abbreviations in brackets': [
    ['before a name', 'Lt. Gen. (retd|.) Anwar Malik', false],
    ['before an opener', 'The road in Akron (Ill|.) The mayor', true],
    ['before an opener with a stop', 'Lt. Gen. (retd|.) A. K. Singh', false],
    ['which the bracket does not begin with', 'The road (in Ill|.) Lagos', undefined],
    ['words', 'The road (closed|.) Lagos', undefined],
    ['with another closing mark', 'The road “(Ill|.” Lagos', undefined],
  ],
  'between plain words': [
    ['in small letters', 'They met in town|. The mayor', true],
    ['with a capital', 'They met in Lagos|. The mayor', true],
    ['in capitals', 'They met in LAGOS|. THE MAYOR', true],
    ['before a name', 'They met in Lagos|. Mayor Bello', undefined],
    ['before an opener with a stop', 'They met in Lagos|. A. Bello', undefined],
    ['before a quotation', 'They met in Lagos|. “The mayor', true],
    ['before a bracket', 'They met in Lagos|. (The mayor', undefined],
    ['behind a closing mark', '“They met in Lagos|.” The mayor', true],
    ['behind a bracket', '(They met in Lagos|.) The mayor', undefined],
    ['with an inner capital', 'They like the iPhone|. The mayor', undefined],
    ['after a year', 'They met in 2019|. The mayor', true],
    ['after a year that is a heading', '2019|. The mayor', undefined],
    ['after an abbreviation', 'They met at the Univ|. The mayor', undefined],
    ['after an abbreviation that ends sentences, before a quotation', 'They met at Marwick & Co|. “The mayor', true],
    ['after one that needs a word', 'They met the Gov|. “The mayor', undefined],
    ['after one that is both', 'They met Okoro Sr|. “The mayor', undefined],
    ['after one that is neither', 'They met 5 lbs|. “The mayor', undefined],
    ['after one that ends sentences, before a quoted name', 'They met at Marwick & Co|. “Lagos', undefined],
    ['behind a mark, before a name', '“They met in Lagos|.” Mayor Bello', undefined],
  ],
  'after a place': [
    ['a city, a comma, a state', 'He grew up in Harlan, Ky|. Ruth Mason', true],
    ['without the comma', 'He grew up in Harlan Ky|. Ruth Mason', undefined],
    ['without the comma, set apart', 'He grew up in Harlan  Ky|. Ruth Mason', undefined],
    ['no city', 'He grew up in town, Ky|. Ruth Mason', undefined],
    ['two spaces', 'He grew up in Harlan,  Ky|. Ruth Mason', undefined],
    ['before a number', 'He grew up in Harlan, Ky|. 5 people', undefined],
    ['a firm after a name and a comma', 'He grew up with Harlan, Inc|. Ruth Mason', undefined],
    ['behind a closing mark', '“He grew up in Harlan, Ky|.” Ruth Mason', undefined],
  ],
  'inside a list': [
    ['the number of an item at the start', '1|. Ministry pays', false],
    ['the number of an item in two digits', '12|. Ministry pays', false],
    ['a year at the start', '2019|. Ministry pays', undefined],
    ['after a colon', 'They want two things: 1|. Ministry pays', false],
    ['after a word', 'They lost by 1|. Ministry pays', undefined],
    ['after a word, three digits', 'They want two things: 100|. Ministry pays', undefined],
  ],
  'with too little before it for a sentence': [
    ['an hour', 'At 5 a.m|. Mister Smith', false],
    ['in a later sentence', 'He left. ^At 5 a.m|. Mister Smith', false],
    ['of six code units', 'At 10 a.m|. Mister Smith', false],
    ['of seven', 'Now 10 a.m|. Mister Smith', undefined],
    ['of none', 'A.m|. Mister Smith', undefined],
    ['a month', 'In Sept|. Mister Smith', false],
    ['a state', 'In Ky|. Mister Smith', false],
    ['a firm', 'At Inc|. Mister Smith', undefined],
  ],
  'inside an initialism': [
    ['set apart', 'They met at the G.m.b|. H. office', false],
    ['without a stop behind', 'They met at the G.m.b|. H office', undefined],
    ['before a word', 'They met at the G.m.b|. Hall. So', undefined],
    ['before a quotation', 'They met at the G.m.b|. “H. office', undefined],
  ],
  'after a word without a vowel': [
    ['before a name', 'They read Wm|. Blandford', false],
    ['with a vowel', 'They read Wim|. Blandford', undefined],
    ['in small letters', 'They read wm|. Blandford', undefined],
    ['before capitals', 'They read Wm|. BLANDFORD', undefined],
    ['before an opener with a stop', 'They read Wm|. On. So', undefined],
  ],
  'after words that point ahead': [
    ['in small letters', 'Brown v|. Harris', false],
    ['in capitals', 'BROWN VS|. HARRIS', false],
    ['with a capital, at the end', 'Brown met Eg|. Harris', undefined],
  ],
  'after an initial': [
    ['of a name, before an inner capital', 'He met Peter J|. McBride', false],
    ['of a name, before a name', 'He met Peter J|. Larsson', false],
    ['of a name, before capitals', 'He met Peter J|. LARSSON', undefined],
    ['of a name, before a number', 'He met Peter J|. 5 others', undefined],
    ['of a name, before a letter', 'He met Peter J|. K Larsson', false],
    ['before another initial', 'He met with J|. K. Larsson', false],
    ['after another initial', 'He met J. K|. Larsson', false],
    ['at the start', 'J|. Larsson', false],
    ['after a word', 'He has plan J|. Larsson', undefined],
    ['after a word, before a name with a stop', 'He has plan J|. Larsson. So', undefined],
    ['before a common word', 'He met Peter J|. Officials', undefined],
    ['before an opener', 'He met Peter J|. The mayor', undefined],
    ['before an opener with a stop, which is an initial', 'He met Peter J|. A. Larsson', false],
    ['before an opener that a stop follows', 'He met Peter J|. On. So', false],
    ['before a quotation', 'He met Peter J|. “Larsson', undefined],
  ],
  'after references and months': [
    ['a number', 'They read it in Fig|. 5 of it', false],
    ['a word', 'They read it in Fig|. Blandford', undefined],
    ['a month, then a number', 'They read it in Sept|. 11 of them', false],
    ['a month, then a word', 'They read it in Sept|. Blandford', undefined],
    ['a number after a word', 'They read it in town|. 11 of them', undefined],
  ],
  'after titles': [
    ['a name', 'They met Gov|. Larsson', false],
    ['a common word, which is a name then', 'They met Gov|. Police', false],
    ['an initial', 'They met Gov|. A. Larsson', false],
    ['in small letters', 'They met the gov|. Larsson', undefined],
    ['in capitals', 'THEY MET GOV|. LARSSON', false],
    ['a number', 'They met Gov|. 5 others', undefined],
    ['that can be a unit', 'They waited one Sec|. Larsson', undefined],
    ['a quotation', 'They met Gov|. “Larsson', undefined],
    ['a bracket', 'They met Gov|. (Larsson', false],
    ['a word that is none', 'They met Bello|. Larsson', undefined],
  ],
};

describe.each(Object.entries(TABLES))('clear cases %s', (_table, rows) => {
  it.each(rows)('%s: %s', (_why, marked, verdict) => {
    expect(verdictAt(marked)).toBe(verdict);
  });
});

it('inside a quotation nothing ends without a stop', () => {
  expect(verdictAt('She sang “Born to| The mayor”', { inQuotation: true })).toBe(false);
});

describe('where no rule is clear the weights decide', () => {
  const ends = (marked: string, weight: number): boolean => {
    const indices = new Uint16Array(MOST_FEATURES);
    extractFeatures(candidateAt(marked), commonWords, indices);
    const weights = new Int8Array(2 ** FEATURE_BITS);
    // The first feature is that of the stop and its marks, which no other feature of these shares its number with.
    weights[indices[0]!] = weight;
    return decide(candidateAt(marked), { commonWords, weights });
  };

  it.each([-1, 0, 1, 2])('a sum of %i', (weight) => {
    expect(ends('They met in Lagos|. Mayor Bello', weight)).toBe(weight > 0);
  });

  it.each([29, 30, 31])('a sum of %i without any stop', (weight) => {
    expect(ends('Storm hits coast| The mayor', weight)).toBe(weight > 30);
  });

  it('and all of them count', () => {
    const marked = 'They met in Lagos|. Mayor Bello';
    const indices = new Uint16Array(MOST_FEATURES);
    const count = extractFeatures(candidateAt(marked), commonWords, indices);
    const weights = new Int8Array(2 ** FEATURE_BITS);
    for (const index of indices.subarray(0, count)) weights[index] = -1;
    weights[indices[0]!] = count - 1;
    expect(decide(candidateAt(marked), { commonWords, weights })).toBe(false);
    weights[indices[0]!] = count;
    expect(decide(candidateAt(marked), { commonWords, weights })).toBe(true);
  });

  it('but not where one is', () => {
    const weights = new Int8Array(2 ** FEATURE_BITS).fill(1);
    expect(decide(candidateAt('They met Gov|. Larsson'), { commonWords, weights })).toBe(false);
    expect(decide(candidateAt('They met in Lagos|. The mayor'), { commonWords, weights: weights.fill(-1) })).toBe(true);
  });
});
