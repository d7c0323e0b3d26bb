/** Every property of the public types says what it is. The shapes of foreign formats are explained by their standards. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './code-blocks.js';

/** Properties of exported interfaces in a source, each with the line before it. */
function propertiesOf(source: string): { property: string; before: string }[] {
  const found: { property: string; before: string }[] = [];
  let inside = false;
  source.split('\n').forEach((line, i, lines) => {
    if (/^\S/.test(line)) inside = line.startsWith('export interface');
    else if (inside && /^ +\w+\??: .*[;{]$/.test(line)) found.push({ property: line.trim(), before: lines[i - 1]! });
  });
  return found;
}

it.each(['src/types.ts', 'src/html/index.ts'])('%s', (file) => {
  const properties = propertiesOf(readFileSync(join(root, file), 'utf8'));
  expect(properties.length).toBeGreaterThan(3);
  expect(properties.filter(({ before }) => !before.endsWith('*/'))).toEqual([]);
});

it('sees a property without a word', () => {
  const source =
    'export interface A {\n  /** Said. */\n  a: string;\n  b?: {\n    c: string;\n  };\n}\nconst x = {\n  d: 1,\n};';
  expect(propertiesOf(source).filter(({ before }) => !before.endsWith('*/'))).toEqual([
    { property: 'b?: {', before: '  a: string;' },
    { property: 'c: string;', before: '  b?: {' },
  ]);
});
