/**
 * Templates over words, shapes and affixes around a token, cue words beside it, and the run of capitals it stands in.
 */
import { mixHashes } from '../model/hash.js';
import {
  coarseOf,
  type FeatureContext,
  type FeatureList,
  formAt,
  HEADLINE_WORD,
  NOWHERE,
  shapeHash,
} from './feature-context.js';
import { Style } from './layout.js';
import { Case, Cue } from './words.js';

/** Words, shapes and affixes. */
export function addWordFeatures(context: FeatureContext, i: number, list: FeatureList): void {
  const { layout } = context;
  const style = layout.style[i]!;
  const form = formAt(context, i, 0)!;
  const b1 = formAt(context, i, -1);
  const b2 = formAt(context, i, -2);
  const a1 = formAt(context, i, 1);
  const a2 = formAt(context, i, 2);
  const l = form.lower;
  const lb1 = b1?.lower ?? NOWHERE;
  const lb2 = b2?.lower ?? NOWHERE;
  const la1 = a1?.lower ?? NOWHERE;
  const la2 = a2?.lower ?? NOWHERE;
  const headline = style === Style.CAPITALS && form.letterCase === Case.UPPER;
  const shape = headline ? HEADLINE_WORD : form.shape;
  const short = shapeHash(form, style);
  const sb1 = shapeHash(b1, style);
  const sb2 = shapeHash(b2, style);
  const sa1 = shapeHash(a1, style);
  const sa2 = shapeHash(a2, style);
  const opens = layout.opens[i]!;

  list.add(1, 0);
  list.add(2, l);
  list.add(3, headline ? form.titled : form.cased);
  list.add(4, lb1);
  list.add(5, la1);
  list.add(6, lb2);
  list.add(7, la2);
  list.add2(8, lb1, l);
  list.add2(9, l, la1);
  list.add2(10, lb2, lb1);
  list.add2(11, la1, la2);
  list.add2(12, lb1, la1);
  list.add(13, shape);
  list.add2(14, sb1, short);
  list.add2(15, short, sa1);
  list.add3(16, sb1, short, sa1);
  list.add(17, b1?.shape ?? NOWHERE);
  list.add(18, a1?.shape ?? NOWHERE);
  list.add3(19, mixHashes(sb2, sb1), short, mixHashes(sa1, sa2));
  for (let n = 0; n < 4; n++) {
    if (form.prefixes[n] !== 0) list.add(20 + n, form.prefixes[n]!);
    if (form.suffixes[n] !== 0) list.add(24 + n, form.suffixes[n]!);
  }
  list.add(28, b1?.suffixes[2] ?? NOWHERE);
  list.add(29, a1?.suffixes[2] ?? NOWHERE);
  list.add(30, a1?.prefixes[2] ?? NOWHERE);
  list.add(31, b1?.prefixes[2] ?? NOWHERE);
  list.add2(32, form.suffixes[2]!, short);
  list.add2(33, l, opens);
  list.add3(34, short, opens, style);
  list.add2(35, short, lb1);
  list.add2(36, short, la1);
  list.add2(37, style, form.letterCase);
}

function cuesAt(context: FeatureContext, i: number, offset: number): number {
  return formAt(context, i, offset)?.cues ?? -1;
}

const CUE_OFFSETS: readonly number[] = [0, -1, 1, -2, 2, 3];

/** Cue words beside the token. */
export function addCueFeatures(context: FeatureContext, i: number, list: FeatureList): void {
  for (let k = 0; k < CUE_OFFSETS.length; k++) {
    const cues = cuesAt(context, i, CUE_OFFSETS[k]!);
    if (cues !== 0) list.add(38 + k, cues);
  }
  const before = cuesAt(context, i, -1);
  const after = cuesAt(context, i, 1);
  for (let bit = 1; bit <= Cue.YEAR; bit <<= 1) {
    if (before > 0 && (before & bit) !== 0) list.add(54, bit);
    if (after > 0 && (after & bit) !== 0) list.add(55, bit);
  }
}

/** Templates over the run of capitalised words that the token stands in. */
export function addRunFeatures(context: FeatureContext, i: number, list: FeatureList): void {
  const { layout, words, tables } = context;
  const first = layout.runFirst[i]!;
  if (first < 0) return;
  const last = layout.runLast[i]!;
  const before = formAt(context, first, -1);
  const after = formAt(context, last, 1);
  const firstForm = words.forms[words.ofToken[first]!]!;
  const lastForm = words.forms[words.ofToken[last]!]!;
  const position = i === first ? (i === last ? 0 : 1) : i === last ? 2 : 3;
  const length = Math.min(last - first, 5);
  list.add2(44, before?.lower ?? NOWHERE, position);
  list.add2(45, after?.lower ?? NOWHERE, position);
  list.add2(46, lastForm.lower, position);
  list.add2(47, firstForm.lower, position);
  list.add2(48, length, position);
  list.add2(49, lastForm.suffixes[2]!, position);
  list.add2(50, coarseOf(tables, before), position);
  list.add2(51, coarseOf(tables, after), position);
  list.add2(52, coarseOf(tables, lastForm), position);
  const before2 = formAt(context, first, -2);
  const after2 = formAt(context, last, 2);
  list.add3(118, before2?.lower ?? NOWHERE, before?.lower ?? NOWHERE, position);
  list.add3(119, after?.lower ?? NOWHERE, after2?.lower ?? NOWHERE, position);
  list.add2(120, coarseOf(tables, before2), position);
  list.add2(121, coarseOf(tables, after2), position);
  list.add3(122, before?.lower ?? NOWHERE, after?.lower ?? NOWHERE, position);
  list.add3(123, coarseOf(tables, before), coarseOf(tables, after), position);
  let inside = 0;
  for (let k = first; k <= last && k < first + 8; k++) inside |= words.forms[words.ofToken[k]!]!.cues;
  list.add(53, inside);
  for (let bit = 1; bit <= Cue.YEAR; bit <<= 1) if ((lastForm.cues & bit) !== 0) list.add2(56, bit, position);
  // "of" joins two runs into one name: "Ministry of Foreign Affairs", "University of Cape Town".
  if (after && last + 2 < layout.capital.length && layout.candidate[last + 1] === 1) {
    list.add3(57, lastForm.lower, after.lower, position);
  }
  if (before && first >= 2 && layout.candidate[first - 1] === 1) {
    const head = formAt(context, first, -2);
    if (head) {
      list.add2(58, mixHashes(head.lower, before.lower), position);
      list.add2(59, mixHashes(head.cues, before.lower), position);
    }
  }
}
