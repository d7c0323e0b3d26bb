/**
 * What the first pass found, as features of the second: the same name elsewhere in the text, and the longest name that
 * holds a word ("Mesa" beside "Carlos Mesa"). After Krishnan and Manning 2006.
 */
import { mixHashes } from '../model/hash.js';
import type { FeatureContext, FeatureList } from './feature-context.js';

/** Types and none. */
const KINDS = 8;
/** First template of the second pass. */
const TEMPLATE = 200;

/** A name of the first pass. */
interface FirstName {
  first: number;
  last: number;
  kind: number;
  hash: number;
}

/** Labels of the first pass with what they say about every word form. */
export interface FirstPass {
  readonly labels: Uint8Array;
  /** Number of the name that a token stands in, -1 outside. */
  readonly nameOf: Int32Array;
  readonly names: readonly FirstName[];
  /** How often each lower-case form, written with a capital, stands in a name of each kind; kind 0 is none. */
  readonly kinds: Int32Array;
  /** The same for whole names, by hash. */
  readonly kindsOfName: ReadonlyMap<number, Int32Array>;
  /** The two longest names that hold each form, by number, -1 for none. */
  readonly longest: Int32Array;
}

/** Reads the labels of the first pass. */
export function readFirstPass(context: FeatureContext, labels: Uint8Array): FirstPass {
  const { words, layout } = context;
  const count = labels.length;
  const nameOf = new Int32Array(count).fill(-1);
  const names: FirstName[] = [];
  const kinds = new Int32Array(words.lowerFormCount * KINDS);
  const longest = new Int32Array(words.lowerFormCount * 2).fill(-1);
  const kindsOfName = new Map<number, Int32Array>();
  for (let i = 0; i < count; i++) {
    const label = labels[i]!;
    if (label > 0 && label % 2 === 1) names.push({ first: i, last: i, kind: (label + 1) >> 1, hash: 0 });
    if (label > 0) {
      nameOf[i] = names.length - 1;
      const name = names.at(-1)!;
      name.last = i;
      name.hash = mixHashes(name.hash, formOf(context, i));
    }
    if (layout.capital[i] === 1) kinds[formOf(context, i) * KINDS + ((label + 1) >> 1)]!++;
  }
  names.forEach((name, number) => {
    let ofName = kindsOfName.get(name.hash);
    if (!ofName) {
      ofName = new Int32Array(KINDS);
      kindsOfName.set(name.hash, ofName);
    }
    ofName[name.kind]!++;
    for (let i = name.first; i <= name.last && i < name.first + LONGEST_READ; i++) {
      keepLongest(longest, formOf(context, i) * 2, names, number);
    }
  });
  return { labels, nameOf, names, kinds, kindsOfName, longest };
}

/** Words of a name that are entered as held by it. */
const LONGEST_READ = 12;

function formOf(context: FeatureContext, i: number): number {
  return context.words.forms[context.words.ofToken[i]!]!.lowerForm;
}

function keepLongest(longest: Int32Array, at: number, names: readonly FirstName[], number: number): void {
  const lengthOf = (n: number) => (n < 0 ? -1 : names[n]!.last - names[n]!.first);
  if (lengthOf(number) > lengthOf(longest[at]!)) {
    longest[at + 1] = longest[at]!;
    longest[at] = number;
  } else if (lengthOf(number) > lengthOf(longest[at + 1]!) && longest[at] !== number) longest[at + 1] = number;
}

/** Adds the features of the second pass. */
export function addFirstPassFeatures(context: FeatureContext, pass: FirstPass, i: number, list: FeatureList): void {
  const { labels, nameOf, names, kinds, kindsOfName, longest } = pass;
  const { sentence, capital } = context.layout;
  const own = labels[i]!;
  const labelAt = (k: number) => (k < 0 || k >= labels.length || sentence[k] !== sentence[i] ? 99 : labels[k]!);
  list.add(TEMPLATE, own);
  list.add2(TEMPLATE + 1, own, labelAt(i - 1));
  list.add2(TEMPLATE + 2, own, labelAt(i + 1));
  list.add3(TEMPLATE + 3, own, labelAt(i - 1), labelAt(i + 1));
  const name = nameOf[i]! >= 0 ? names[nameOf[i]!]! : undefined;
  const length = name ? Math.min(name.last - name.first, 4) : -1;
  list.add2(TEMPLATE + 4, own, length);
  if (capital[i] === 0) return;
  const form = formOf(context, i);
  const others = majority(kinds, form * KINDS, (own + 1) >> 1);
  list.add(TEMPLATE + 5, others);
  list.add2(TEMPLATE + 6, others, own);
  if (name) {
    const same = majority(kindsOfName.get(name.hash)!, 0, name.kind);
    list.add2(TEMPLATE + 7, same, own);
    list.add3(TEMPLATE + 8, same, own, length);
  }
  let holder = longest[form * 2]!;
  if (holder >= 0 && holder === nameOf[i]) holder = longest[form * 2 + 1]!;
  if (holder >= 0) {
    const other = names[holder]!;
    const longer = other.last - other.first - (name ? name.last - name.first : -1);
    const place = placeIn(context, other, form);
    const seen = mixHashes(other.kind, place) ^ (longer > 0 ? 64 : longer === 0 ? 128 : 0);
    list.add(TEMPLATE + 9, seen);
    list.add2(TEMPLATE + 10, seen, own);
    list.add3(TEMPLATE + 11, seen, own, others);
    list.add2(TEMPLATE + 12, seen, labelAt(i + 1));
  }
}

/** The kind that most of the others have, and whether all of them have it; without the token itself. */
function majority(counts: Int32Array, at: number, ownKind: number): number {
  let best = -1;
  let most = 0;
  let all = 0;
  for (let kind = 0; kind < KINDS; kind++) {
    const n = counts[at + kind]! - (kind === ownKind ? 1 : 0);
    all += n;
    if (n > most) {
      most = n;
      best = kind;
    }
  }
  if (most === 0) return 0;
  return 1 + best * 4 + (most === all ? (all > 1 ? 2 : 1) : 0);
}

/** 0 alone, 1 first, 2 last, 3 between. */
function placeIn(context: FeatureContext, name: FirstName, form: number): number {
  if (name.first === name.last) return 0;
  if (formOf(context, name.first) === form) return 1;
  return formOf(context, name.last) === form ? 2 : 3;
}
