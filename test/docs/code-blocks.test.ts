/** Every ```ts block in the documentation runs, and what it says of its results is true. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as wirecopy from 'wirecopy';
import { blocksOfComments, blocksOfMarkdown, filesUnder, root, runBlock } from './code-blocks.js';

const pages = ['README.md', 'CONTRIBUTING.md', ...filesUnder('docs', '.md').filter((f) => !f.startsWith('docs/api/'))];

describe.each(pages)('%s', (page) => {
  const blocks = blocksOfMarkdown(page);
  it.runIf(blocks.length > 0).each(blocks)('$place runs', (block) => {
    runBlock(block);
  });

  it('names only commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const named = readFileSync(join(root, page), 'utf8').matchAll(
      /npm run (?:--silent |-s )?([a-z][a-z:-]*[a-z])\b(?!:)/g,
    );
    for (const [, name] of named) expect(Object.keys(scripts)).toContain(name);
  });
});

describe('TSDoc examples', () => {
  const blocks = filesUnder('src', '.ts').flatMap(blocksOfComments);
  it.each(blocks)('$place holds', (block) => {
    expect(runBlock(block)).toBeGreaterThan(0);
  });
});

describe('every public function', () => {
  const sources = filesUnder('src', '.ts').map((file) => readFileSync(join(root, file), 'utf8'));
  it.each(Object.keys(wirecopy))('%s is documented with an example', (name) => {
    const source = sources.find((text) => text.includes(`export function ${name}(`))!;
    const before = source.slice(0, source.indexOf(`export function ${name}(`));
    const comment = before.slice(before.lastIndexOf('/**'));
    for (const tag of ['@param', '@returns', '@throws', '@example']) expect(comment).toContain(tag);
  });
});

describe('the runner itself', () => {
  it('fails where a value is not what the line says', () => {
    expect(() => runBlock({ place: 'here', code: '1 + 1; // => 3' })).toThrow(/here, line 1/);
    expect(() => runBlock({ place: 'here', code: "const a: string[] = ['x']; // => ['y']" })).toThrow();
    expect(runBlock({ place: 'here', code: "const a: string[] = ['x']; // => ['x']\na.length // => 1" })).toBe(2);
  });

  it('gives a block the package, by its public names', () => {
    const code = "import { splitSentences } from 'wirecopy/sentences';\nsplitSentences('Rain. Snow.').length; // => 2";
    expect(runBlock({ place: 'here', code })).toBe(1);
    expect(() => runBlock({ place: 'here', code: "import 'wirecopy/internal';" })).toThrow();
  });
});
