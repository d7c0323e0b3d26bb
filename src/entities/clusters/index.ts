/**
 * Which mentions are of the same entity, and what its fullest mention is.
 *
 * Equal names of one type are one entity. A shorter form goes to the fuller name that the text has used most until then,
 * or else to the first that comes: newspapers name in full before they shorten, headlines apart. Full names index their
 * short forms in hash maps, so the time is linear in the number of mentions.
 */
import { ALIASES, PLACE_ABBREVIATIONS } from '../../lexicon/aliases.js';
import type { EntityType } from '../../types.js';
import type { Mention } from '../mention.js';
import { linkExplained } from './acronyms.js';
import { type Gender, genderBefore } from './gender.js';
import { type Name, readName } from './name.js';
import { lookupKeys, RANKS, shortFormsOf } from './short-forms.js';

/** The entity of a mention: `index` counts entities by first mention. */
export interface ClusteredMention {
  readonly index: number;
  readonly name: string;
}

/** A distinct name of one type. */
interface Entry {
  readonly name: Name;
  readonly type: EntityType;
  /** Its short forms, as keys of the maps. */
  readonly forms: readonly string[];
  /** What it may be a short form by. */
  readonly keys: readonly string[];
  /** The fuller name that it stands for. */
  parent: Entry | null;
  /** Mentions of this name and its short forms so far. */
  count: number;
  /** Of a person, where a title or a relative's word before the name has shown it. */
  gender: Gender | undefined;
}

/** Full names kept for one short form: families in the news are small. */
const NAMESAKES = 4;

/** Entities of mentions in text order. */
export function clusterMentions(text: string, mentions: readonly Mention[]): ClusteredMention[] {
  const entries = readEntries(text, mentions);
  const explained = new Set<Entry>();
  linkExplained(text, mentions, (short, full) => {
    const from = entries[short]!;
    const to = rootOf(entries[full]!);
    if (from.parent || to === from) return;
    from.parent = to;
    explained.add(from);
  });
  const later = new Map<string, Entry[]>();
  for (const entry of new Set(entries)) {
    for (const key of entry.forms) {
      const namesakes = later.get(key);
      if (!namesakes) later.set(key, [entry]);
      else if (namesakes.length < NAMESAKES) namesakes.push(entry);
    }
  }
  const used = new Map<string, Entry[]>();
  const roots = entries.map((entry, i) => {
    const { start, type } = mentions[i]!;
    const gender = type === 'PERSON' ? genderBefore(text, start) : undefined;
    if (!explained.has(entry)) {
      const keys = isAfterThe(text, mentions[i]!) ? [...entry.keys, `the ${entry.name.key}`] : entry.keys;
      entry.parent = findFuller(entry, keys, used, gender) ?? findFuller(entry, keys, later, gender);
    }
    const root = rootOf(entry);
    root.count++;
    // "Mr Haan" is Peter Haan: then "Mrs Haan" is not.
    root.gender ??= gender;
    remember(used, entry, root);
    remember(used, root, root);
    return root;
  });
  return nameClusters(text, mentions, entries, roots);
}

function readEntries(text: string, mentions: readonly Mention[]): Entry[] {
  const byKey = new Map<string, Entry>();
  return mentions.map(({ start, end, type }) => {
    const written = text.slice(start, end);
    const name = NAMED.has(type) ? readName(written, type) : literalName(written);
    const key = `${type} ${identityOf(name, type)}`;
    let entry = byKey.get(key);
    if (!entry) {
      entry = {
        name,
        type,
        forms: formKeys(name, type),
        keys: lookupKeys(name, type),
        parent: null,
        count: 0,
        gender: undefined,
      };
      byKey.set(key, entry);
    }
    return entry;
  });
}

/** Types whose names have variants and short forms. */
const NAMED: ReadonlySet<EntityType> = new Set(['PERSON', 'ORG', 'LOC', 'FAC', 'PRODUCT', 'MISC']);

/** $4.2 is not $42: amounts, addresses and groups are what is written. */
function literalName(written: string): Name {
  const key = written.toLowerCase();
  return { key, words: [key], written: [written] };
}

let aliases: ReadonlyMap<string, string> | undefined;

/** Equal for names that are one without any context: "Al Jazeera" and "Aljazeera", "Britain" and "UK". */
function identityOf({ key, words }: Name, type: EntityType): string {
  aliases ??= new Map(ALIASES.flatMap(([first, ...others]) => others.map((other) => [other, first!] as const)));
  const isKnown = type === 'LOC' || type === 'ORG';
  const known = isKnown ? (aliases.get(key) ?? (type === 'LOC' ? PLACE_ABBREVIATIONS.get(key) : undefined)) : undefined;
  if (known) return known.replaceAll(' ', '');
  // "Abdel Latif" and "Abdellatif"
  return type === 'PERSON' ? words.join('').replace(/(.)\1+/g, '$1') : words.join('');
}

function isAfterThe(text: string, { start }: Mention): boolean {
  return /\bthe\s$/i.test(text.slice(Math.max(0, start - 5), start));
}

function formKeys(name: Name, type: EntityType): string[] {
  return shortFormsOf(name, type).map(({ rank, key }) => `${type} ${rank} ${key}`);
}

/** Lets the short forms of `entry` stand for `root`, unless they stand for what the text has used more. */
function remember(map: Map<string, Entry[]>, entry: Entry, root: Entry): void {
  for (const key of entry.forms) {
    const current = map.get(key)?.[0];
    if (!current || rootOf(current).count < root.count) map.set(key, [root]);
  }
}

/** The entity that a name is a short form of, by the most telling form; no man for "Mrs", no woman for "Mr". */
function findFuller(
  { type, name }: Entry,
  keys: readonly string[],
  map: ReadonlyMap<string, readonly Entry[]>,
  gender: Gender | undefined,
): Entry | null {
  for (const rank of RANKS) {
    for (const key of keys) {
      for (const found of map.get(`${type} ${rank} ${key}`) ?? []) {
        const root = rootOf(found);
        const isFuller = rank === 'full' || rank === 'self' || found.name.words.length > name.words.length;
        const isOther = gender !== undefined && root.gender !== undefined && root.gender !== gender;
        if (isFuller && root.name !== name && !isOther) return root;
      }
    }
  }
  return null;
}

function rootOf(entry: Entry): Entry {
  let root = entry;
  for (let steps = 0; root.parent && steps < 32; steps++) root = root.parent;
  return root;
}

interface Cluster {
  readonly index: number;
  /** Its fullest mention, and how full that is. */
  best: number;
  fullness: number;
}

/** Numbers the entities by first mention and names each after its fullest one. */
function nameClusters(
  text: string,
  mentions: readonly Mention[],
  entries: readonly Entry[],
  roots: readonly Entry[],
): ClusteredMention[] {
  const clusters = new Map<Entry, Cluster>();
  const clusterOf = roots.map((root, i) => {
    const fullness = fullnessOf(text, mentions[i]!, entries[i]!);
    let cluster = clusters.get(root);
    if (!cluster) {
      cluster = { index: clusters.size, best: i, fullness };
      clusters.set(root, cluster);
    } else if (fullness > cluster.fullness) {
      cluster.best = i;
      cluster.fullness = fullness;
    }
    return cluster;
  });
  return clusterOf.map(({ index, best }) => ({ index, name: text.slice(mentions[best]!.start, mentions[best]!.end) }));
}

/** More words are fuller; at equal number more letters; then Istanbul rather than the ISTANBUL of a dateline. */
function fullnessOf(text: string, { start, end }: Mention, { name }: Entry): number {
  const written = text.slice(start, end);
  const letters = Math.min(499, name.key.length);
  return name.words.length * 1000 + letters * 2 + (written === written.toUpperCase() ? 0 : 1);
}
