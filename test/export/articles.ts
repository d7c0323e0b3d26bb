/** Analyses of texts made for these tests: characters beyond the BMP, odd white space, quotations over lines. */
import { analyze } from '../../src/analyze.js';
import type { Analysis } from '../../src/types.js';
import { sample } from './sample.js';

const REFERENCE_DATE = '2026-01-20';

const TEXTS: readonly string[] = [
  'Mayor Ana Ruiz said on Sunday that “the harbour 🙂 is open”. Ruiz, 41, was elected in March 2024.\n\nThe World Bank ' +
    'lends $40m every year, the bank said.',
  '“We left,\r\nall of us,” said Mr. Jürgen 𝒳aver Müller of Siemens AG.\r\n\r\n“Nobody stayed.\r\n\r\n“Nobody.”',
  'LONDON\u00a0— Prime Minister Jane\u2028Doe\ttold the BBC:\v“No\u0085comment” in\u3000London.\fShe left.\x1cIt rained.',
  'Tabs\tin “a quotation\twith tabs”, said Peter\tVoss of “Acme”.',
  '<TEXT>R&D</TEXT> at AT&T "grew" 3% in 2024, it said.',
  '\0\ud800 said Jane Doe \udc00on Monday: “It is\ufffe bad \ud83d.”',
  'B-PER\n\n-DOCSTART- -X- O O\n\nT1\tPERSON 0 4\tJane Doe met # R1 * Ann Roe.',
  '',
  '\n \n',
];

export const articles: readonly Analysis[] = [
  sample,
  ...TEXTS.map((text) => analyze(text, { referenceDate: REFERENCE_DATE })),
];
