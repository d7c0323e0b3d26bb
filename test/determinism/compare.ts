/** Compares the JSON that two engines wrote, and says which article differs, and where. */
import { createHash } from 'node:crypto';

export function hashOf(json: string): string {
  return createHash('sha256').update(json).digest('hex').slice(0, 16);
}

/** One line for each article whose JSON is not the same, byte for byte. */
export function differences(
  articles: readonly { id: string }[],
  expected: readonly string[],
  actual: readonly string[],
): string[] {
  return articles.flatMap(({ id }, index) => {
    const [before = '', after = ''] = [expected[index], actual[index]];
    if (hashOf(before) === hashOf(after)) return [];
    return `${id}: ${hashOf(before)} became ${hashOf(after)}; ${whereDifferent(before, after)}`;
  });
}

/** The first property whose values differ: `quotes[2].score: 0.91 became 0.92`. */
function whereDifferent(before: string, after: string): string {
  if (before === '' || after === '') return 'one of them is missing';
  const first = firstDifference(JSON.parse(before), JSON.parse(after), '');
  if (first !== undefined) return first;
  let offset = 0;
  while (before[offset] === after[offset]) offset++;
  return `the same values, written in another order from character ${offset} on`;
}

function firstDifference(before: unknown, after: unknown, path: string): string | undefined {
  if (!isObject(before) || !isObject(after)) {
    return Object.is(before, after) ? undefined : `${path}: ${JSON.stringify(before)} became ${JSON.stringify(after)}`;
  }
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const step = Array.isArray(before) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    const found = firstDifference(before[key], after[key], step);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
