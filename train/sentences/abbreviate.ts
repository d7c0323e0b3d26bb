import type { Document } from './documents.js';
import type { Random } from '../random.js';

/** Words with the abbreviation that American and older British style puts for them, and how often the variant does. */
const ABBREVIATED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:US|UK|UN|EU|UAE)\b(?!\.)/g, []],
  [/\b(?:Company|Companies)\b/g, ['Co.', 'Cos.']],
  [/\bCorporation\b/g, ['Corp.']],
  [/\b(?:Limited|Ltd)\b(?!\.)/g, ['Ltd.']],
  [
    /\b(?:Incorporated|Inc|Holdings|Group|Systems|Industries|Bank)\b(?!\.)/g,
    ['Inc.', 'Corp.', 'Co.', 'Bros.', 'Assn.'],
  ],
  [/\b(?:Street|Road|Avenue|Boulevard|Building)\b/g, ['St.', 'Rd.', 'Ave.', 'Blvd.', 'Bldg.']],
  [/\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Rev|St)\b(?!\.)/g, []],
  [/\bGeneral(?= \p{Lu})/gu, ['Gen.']],
  [/\bColonel(?= \p{Lu})/gu, ['Col.']],
  [/\bCaptain(?= \p{Lu})/gu, ['Capt.']],
  [/\bProfessor(?= \p{Lu})/gu, ['Prof.']],
  [/\bSenator(?= \p{Lu})/gu, ['Sen.']],
  [/\bGovernor(?= \p{Lu})/gu, ['Gov.']],
  [/\bRepresentative(?= \p{Lu})/gu, ['Rep.']],
  [/(?<=\d ?)\b(?:am|pm)\b(?!\.)/g, []],
  [
    /\b(?:January|February|August|September|October|November|December)\b/g,
    ['Jan.', 'Feb.', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'],
  ],
];

/** Abbreviated states and provinces, put for a country or region that follows a city and a comma. */
const STATES: readonly string[] = [
  'Ala.',
  'Ariz.',
  'Calif.',
  'Colo.',
  'Conn.',
  'D.C.',
  'Fla.',
  'Ga.',
  'Ill.',
  'Ind.',
  'Kan.',
  'Ky.',
  'La.',
  'Mass.',
  'Md.',
  'Mich.',
  'Minn.',
  'Miss.',
  'Mo.',
  'N.C.',
  'N.J.',
  'N.M.',
  'N.Y.',
  'Nev.',
  'Okla.',
  'Ont.',
  'Ore.',
  'Pa.',
  'Que.',
  'R.I.',
  'S.C.',
  'Tenn.',
  'Tex.',
  'Va.',
  'Vt.',
  'Wash.',
  'Wis.',
  'Wyo.',
];

/** A city, a comma, and a name before a comma or the end of the sentence. */
const PLACE =
  /(?<=\b(?:in|of|from|at|near) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?, )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?=[,.])/gu;

/** A first and a middle initial before a surname. */
const MIDDLE_NAME = /(?<=\b\p{Lu}\p{Ll}{2,} )(?=\p{Lu}\p{Ll}{2,} (?:said|told|who|added|asked)\b)/gu;

interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * The document in a style that abbreviates: U.S., Corp., Sept., ‘Akron, Ohio’ as ‘Akron, Pa.’, ‘Ana Diaz said’ as
 * ‘Ana J. Diaz said’. A stop that ends the sentence merges with the abbreviation's, so that it is seen at sentence ends too.
 */
export function withAbbreviations(document: Document, random: Random): Document {
  const edits = editsOf(document.text, random);
  if (edits.length === 0) return document;
  const pieces: string[] = [];
  /** Offset in the new text of each old offset. */
  const moved = new Int32Array(document.text.length + 1);
  let from = 0;
  let shift = 0;
  for (const edit of edits) {
    if (edit.start < from) continue;
    const follows = document.text[edit.end] === '.' && edit.text.endsWith('.');
    const end = follows ? edit.end + 1 : edit.end;
    for (let i = from; i <= edit.start; i++) moved[i] = i + shift;
    pieces.push(document.text.slice(from, edit.start), edit.text);
    shift += edit.text.length - (end - edit.start);
    for (let i = edit.start + 1; i <= end; i++) moved[i] = end + shift;
    from = end;
  }
  for (let i = from; i <= document.text.length; i++) moved[i] = i + shift;
  pieces.push(document.text.slice(from));
  return {
    id: `${document.id}+abbreviated`,
    text: pieces.join(''),
    sentences: document.sentences.map(({ start, end }) => ({ start: moved[start]!, end: moved[end]! })),
  };
}

function editsOf(text: string, random: Random): Edit[] {
  const edits: Edit[] = [];
  const add = (pattern: RegExp, share: number, replace: (match: string) => string): void => {
    for (const { 0: match, index } of text.matchAll(pattern)) {
      if (random.next() < share) edits.push({ start: index, end: index + match.length, text: replace(match) });
    }
  };
  for (const [pattern, forms] of ABBREVIATED)
    add(pattern, 0.8, (match) => (forms.length ? pick(forms, random) : stopped(match)));
  add(PLACE, 0.8, () => pick(STATES, random));
  add(MIDDLE_NAME, 0.5, () => `${'ABCDEFGHJKLMNPRSTW'[random.below(18)]}. `);
  return edits.sort((a, b) => a.start - b.start);
}

/** US: U.S.; pm: p.m.; Mr: Mr. */
function stopped(word: string): string {
  return /^(?:\p{Lu}+|am|pm)$/u.test(word) ? [...word].map((letter) => `${letter}.`).join('') : `${word}.`;
}

function pick(forms: readonly string[], random: Random): string {
  return forms[random.below(forms.length)]!;
}
