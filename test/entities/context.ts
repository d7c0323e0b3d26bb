/** What the recogniser reads of a text, with word tables as small as a test needs. */
import { type FeatureContext, readContext, type WordTables } from '../../src/entities/feature-context.js';
import { NameList, phraseHash } from '../../src/entities/gazetteer.js';
import { lowerHash } from '../../src/entities/words.js';
import { decodeTable, encodeTable, type HashTable } from '../../src/model/table.js';
import { findSentences } from '../../src/sentences/find.js';
import { tokenize } from '../../src/tokens/index.js';

export interface SmallTables {
  /** Cluster of a word, from 1. */
  readonly clusters?: Readonly<Record<string, number>>;
  /** Lists of a name in lower case. */
  readonly names?: Readonly<Record<string, number>>;
}

export function contextOf(text: string, tables: SmallTables = {}): FeatureContext {
  return readContext(tokenize(text), findSentences(text, {}), smallTables(tables));
}

/** Number of the `nth` token that reads so. */
export function tokenOf({ tokens }: FeatureContext, word: string, nth = 1): number {
  let seen = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.text.slice(tokens.starts[i], tokens.ends[i]) === word && ++seen === nth) return i;
  }
  throw new RangeError(`no token ${word}`);
}

function smallTables({ clusters = {}, names = {} }: SmallTables): WordTables {
  return {
    clusters: tableOf(Object.entries(clusters).map(([word, id]) => [lowerHash(word), id])),
    coarse: [0, 10, 10, 20],
    coarsest: [0, 100, 100, 100],
    names: nameTable(names),
  };
}

/** The names, and what they begin with. */
export function nameTable(names: Readonly<Record<string, number>>): HashTable {
  return tableOf(
    Object.entries(names).flatMap(([name, lists]) => {
      const hashes = name.split(' ').map(lowerHash);
      return hashes.map((_, i): [number, number] => {
        const isWhole = i + 1 === hashes.length;
        return [phraseHash(hashes.slice(0, i + 1)), isWhole ? lists : NameList.CONTINUES];
      });
    }),
  );
}

function tableOf(entries: readonly (readonly [number, number])[]): HashTable {
  return decodeTable(encodeTable(entries, 28, (a, b) => a | b));
}
