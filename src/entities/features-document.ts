/**
 * Templates over the rest of the text.
 */
import { mixHashes } from '../model/hash.js';
import { Fact, FACT_COUNT, OCCURRENCES } from './document.js';
import { coarseOf, type FeatureContext, type FeatureList, formAt, NOWHERE } from './feature-context.js';

/** What of the other occurrences tells the type. */
const TELLING: readonly number[] = [
  Fact.AFTER_TITLE,
  Fact.BESIDE_SPEECH,
  Fact.AFTER_PREPOSITION,
  Fact.BEFORE_ORG,
  Fact.POSSESSIVE,
  Fact.AFTER_THE,
  Fact.AFTER_GIVEN_NAME,
  Fact.AFTER_ROLE,
];

/** Templates over the other occurrences of the same word in the text. */
export function addDocumentFeatures(context: FeatureContext, i: number, list: FeatureList): void {
  const { document, layout, words, tables } = context;
  if (layout.capital[i] === 0) return;
  const form = formAt(context, i, 0)!;
  const { counts, ofToken } = document;
  const base = form.lowerForm * FACT_COUNT;
  const others = (fact: number) => counts[base + fact]! - ((ofToken[i]! >> fact) & 1);
  const capitals = others(Fact.CAPITAL);
  const lower = others(Fact.LOWER);
  const inside = others(Fact.CAPITAL_INSIDE);
  const opens = layout.opens[i]!;
  list.add2(100, Math.min(lower, 2), opens);
  list.add2(101, Math.min(inside, 2), opens);
  list.add2(102, capitals === 0 ? 0 : capitals === 1 ? 1 : capitals < 4 ? 2 : 3, lower > 0 ? 1 : 0);
  list.add3(124, document.sport, context.names.lists[i]!, context.names.person[i]!);
  list.add2(125, document.sport, formAt(context, i, -1)?.lower ?? NOWHERE);
  list.add2(126, document.sport, formAt(context, i, 1)?.lower ?? NOWHERE);
  list.add2(127, document.sport, coarseOf(tables, form));
  list.add3(103, Math.min(lower, 1), Math.min(inside, 1), mixHashes(opens, layout.style[i]!));
  if (capitals > 0) {
    let summary = 0;
    for (let k = 0; k < TELLING.length; k++) {
      const n = others(TELLING[k]!);
      if (n === 0) continue;
      summary |= 1 << k;
      list.add2(104, TELLING[k]!, n === capitals ? 2 : 1);
    }
    list.add(105, summary);
    list.add(106, share(others(Fact.BEFORE_CAPITAL), capitals));
    list.add(107, share(others(Fact.AFTER_CAPITAL), capitals));
    const seen = form.lowerForm * OCCURRENCES;
    for (let k = 0; k < OCCURRENCES; k++) {
      const at = document.occurrences[seen + k]!;
      if (at < 0) break;
      if (at === i) continue;
      const before = formAt(context, at, -1);
      const after = formAt(context, at, 1);
      list.add(108, before?.lower ?? NOWHERE);
      list.add(109, after?.lower ?? NOWHERE);
      list.add(110, coarseOf(tables, before));
      list.add(111, coarseOf(tables, after));
      if (layout.runFirst[at]! >= 0) {
        const last = words.forms[words.ofToken[layout.runLast[at]!]!]!;
        list.add(112, last.lower);
        if (last.cues !== 0) list.add(113, last.cues);
      }
    }
  }
  for (const offset of [-1, 1]) {
    const neighbour = formAt(context, i, offset);
    if (!neighbour || layout.capital[i + offset] === 0) continue;
    const at = neighbour.lowerForm * FACT_COUNT;
    let summary = 0;
    if (counts[at + Fact.AFTER_TITLE]! > 0) summary |= 1;
    if (counts[at + Fact.BESIDE_SPEECH]! > 0) summary |= 2;
    if (counts[at + Fact.AFTER_PREPOSITION]! > 0) summary |= 4;
    if (counts[at + Fact.BEFORE_ORG]! > 0) summary |= 8;
    if (counts[at + Fact.LOWER]! > 0) summary |= 16;
    list.add2(114, offset, summary);
  }
  const expansion = document.expansion[i]!;
  if (expansion >= 0) {
    const last = words.forms[expansion]!;
    list.add(115, last.lower);
    list.add(116, last.cues);
    list.add(117, coarseOf(tables, last));
  }
}

function share(some: number, all: number): number {
  return some === 0 ? 0 : some < all ? 1 : 2;
}
