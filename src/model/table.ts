/**
 * Tables from hashed keys to numbers: sorted keys, delta-coded in sextets, and open addressing once decoded.
 */
import { readPlanes, writePlanes } from './sextets.js';

/** A table as it ships: keys ascending and delta-coded, values in planes of sextets. */
export interface PackedTable {
  /** Format of this record; {@link decodeTable} refuses another. */
  readonly format: 1;
  readonly size: number;
  /** Keys keep this many of the hash's high bits. */
  readonly keyBits: number;
  readonly keys: readonly string[];
  readonly values: readonly string[];
}

/** A decoded table. */
export interface HashTable {
  readonly shift: number;
  readonly mask: number;
  /** For each slot the key + 1, or 0 where it is free, and the value: side by side, so that a search reads one place. */
  readonly slots: Int32Array;
}

/** Slot where the search for a key begins, before the mask. */
function spread(key: number): number {
  const h = Math.imul(key, 0x9e3779b1);
  return h ^ (h >>> 15);
}

/** Value of the hash in the table, or `none`. */
export function lookUp(table: HashTable, hash: number, none: number): number {
  const { slots, mask } = table;
  const key = (hash >>> table.shift) + 1;
  let slot = spread(key) & mask;
  for (let found = slots[2 * slot]!; found !== 0; found = slots[2 * slot]!) {
    if (found === key) return slots[2 * slot + 1]!;
    slot = (slot + 1) & mask;
  }
  return none;
}

/** Decodes a table: a few milliseconds for 100,000 entries. */
export function decodeTable(packed: PackedTable): HashTable {
  if (packed.format !== 1) throw new RangeError(`table format ${String(packed.format)} is not 1`);
  const deltas = new Int32Array(packed.size);
  readPlanes(packed.keys, deltas);
  const numbers = new Int32Array(packed.size);
  readPlanes(packed.values, numbers);
  return fillTable(deltas, numbers, 32 - packed.keyBits);
}

/** A table over keys given as ascending deltas. */
export function fillTable(deltas: Int32Array, numbers: Int32Array, shift: number): HashTable {
  const table = newTable(deltas.length, shift);
  let key = 0;
  for (let i = 0; i < deltas.length; i++) {
    key += deltas[i]!;
    insert(table, key, numbers[i]!);
  }
  return table;
}

/** An empty table of open addressing, at most half full with `size` entries. */
export function newTable(size: number, shift: number): HashTable {
  let capacity = 16;
  while (capacity < size * 2) capacity *= 2;
  return { shift, mask: capacity - 1, slots: new Int32Array(2 * capacity) };
}

/** Adds an entry unless the key is there. */
export function insert({ slots, mask }: HashTable, key: number, value: number): void {
  let slot = spread(key + 1) & mask;
  while (slots[2 * slot] !== 0 && slots[2 * slot] !== key + 1) slot = (slot + 1) & mask;
  if (slots[2 * slot] !== 0) return;
  slots[2 * slot] = key + 1;
  slots[2 * slot + 1] = value;
}

/** Packs entries (32-bit hash and number); `merge` decides where two hashes share a key. */
export function encodeTable(
  entries: Iterable<readonly [number, number]>,
  keyBits: number,
  merge: (first: number, second: number) => number,
): PackedTable {
  const merged = new Map<number, number>();
  let largest = 0;
  for (const [hash, number] of entries) {
    const key = hash >>> (32 - keyBits);
    const present = merged.get(key);
    const value = present === undefined ? number : merge(present, number);
    merged.set(key, value);
    largest = Math.max(largest, value);
  }
  const sorted = [...merged].sort((a, b) => a[0] - b[0]);
  const deltas = sorted.map(([key], i) => key - (i > 0 ? sorted[i - 1]![0] : 0));
  return {
    format: 1,
    size: sorted.length,
    keyBits,
    keys: writePlanes(deltas, sextetsFor(deltas.reduce((a, b) => Math.max(a, b), 0))),
    values: writePlanes(
      sorted.map(([, number]) => number),
      sextetsFor(largest),
    ),
  };
}

/** How many sextets hold numbers up to `largest`. */
export function sextetsFor(largest: number): number {
  let width = 1;
  while (largest >= 2 ** (6 * width)) width++;
  return width;
}
