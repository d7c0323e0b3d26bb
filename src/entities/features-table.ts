/**
 * Templates over word clusters and listed names.
 */
import { mixHashes } from '../model/hash.js';
import {
  coarseOf,
  coarsestOf,
  type FeatureContext,
  type FeatureList,
  fineOf,
  formAt,
  shapeHash,
} from './feature-context.js';

/** Clusters of the words around a token. */
export function addClusterFeatures(context: FeatureContext, i: number, list: FeatureList): void {
  const { tables, layout } = context;
  const form = formAt(context, i, 0)!;
  const b1 = formAt(context, i, -1);
  const a1 = formAt(context, i, 1);
  const b2 = formAt(context, i, -2);
  const a2 = formAt(context, i, 2);
  const short = shapeHash(form, layout.style[i]!);
  const coarse = coarseOf(tables, form);
  const coarseB1 = coarseOf(tables, b1);
  const coarseA1 = coarseOf(tables, a1);
  list.add(60, fineOf(form));
  list.add(61, coarse);
  list.add(62, coarsestOf(tables, form));
  list.add(63, fineOf(b1));
  list.add(64, coarseB1);
  list.add(65, coarsestOf(tables, b1));
  list.add(66, fineOf(a1));
  list.add(67, coarseA1);
  list.add(68, coarsestOf(tables, a1));
  list.add(69, coarseOf(tables, b2));
  list.add(70, coarseOf(tables, a2));
  list.add(71, fineOf(b2));
  list.add(72, fineOf(a2));
  list.add2(73, coarseB1, coarse);
  list.add2(74, coarse, coarseA1);
  list.add2(75, coarseB1, coarseA1);
  list.add2(76, coarse, short);
  list.add3(77, coarsestOf(tables, b1), coarsestOf(tables, form), coarsestOf(tables, a1));
  list.add2(78, fineOf(b1), fineOf(form));
  list.add2(79, fineOf(form), fineOf(a1));
  list.add2(80, fineOf(form), short);
  list.add2(81, fineOf(b1), short);
  list.add2(82, fineOf(a1), short);
  list.add2(83, coarsestOf(tables, b1), coarsestOf(tables, b2));
}

/** Listed names that cover a token, and beside it. */
export function addNameListFeatures(context: FeatureContext, i: number, list: FeatureList): void {
  const { names, layout } = context;
  const { lists, position, person } = names;
  const { sentence } = layout;
  const inSentence = (k: number) => k >= 0 && k < sentence.length && sentence[k] === sentence[i];
  const here = lists[i]!;
  const personHere = person[i]!;
  if (here !== 0) {
    for (let bit = 1; bit <= here; bit <<= 1) if ((here & bit) !== 0) list.add2(90, bit, position[i]!);
    list.add2(91, here, position[i]!);
  }
  list.add2(92, here, personHere);
  const before = inSentence(i - 1) ? mixHashes(lists[i - 1]!, person[i - 1]!) : -1;
  const after = inSentence(i + 1) ? mixHashes(lists[i + 1]!, person[i + 1]!) : -1;
  list.add(93, before);
  list.add(94, after);
  list.add3(95, before, mixHashes(here, personHere), after);
  list.add2(96, mixHashes(here, personHere), shapeHash(formAt(context, i, 0), layout.style[i]!));
  if (here !== 0) {
    // A listed name inside a longer run is often part of another name: "Harbin Bank".
    let first = i;
    while (first > 0 && position[first]! > 2) first--;
    let last = i;
    while (last + 1 < position.length && position[last]! > 1 && position[last] !== 4 && position[last + 1]! > 2) last++;
    const startsRun = layout.runFirst[first] === first ? 1 : 0;
    const endsRun = layout.runLast[last] === last ? 2 : 0;
    list.add2(97, here, startsRun + endsRun);
    list.add2(98, here, formAt(context, last, 1)?.cues ?? -1);
    list.add2(99, here, formAt(context, first, -1)?.cues ?? -1);
  }
}
