import type { PackedTable } from '../../model/table.js';

export const NAME_LISTS: PackedTable = { format: 1, size: 0, keyBits: 28, keys: [''], values: [''] };
