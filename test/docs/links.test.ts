/** Links of the pages lead to files and headings that exist. Addresses elsewhere are not asked: tests need no network. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, root } from './code-blocks.js';

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'train/corpus/README.md'],
  ...filesUnder('docs', '.md').filter((file) => !file.startsWith('docs/api/')),
];

/** The text of a page without its code, where brackets are no links. */
function proseOf(page: string): string {
  return readFileSync(join(root, page), 'utf8')
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/`[^`\n]*`/g, 'code');
}

/** Targets of Markdown links and images, and of `src`, `srcset` and `href`. */
function linksOf(page: string): string[] {
  const prose = proseOf(page);
  const markdown = prose.matchAll(/\]\(([^)\s]+)\)/g);
  const attributes = prose.matchAll(/(?:src|srcset|href)="([^"]+)"/g);
  return [...markdown, ...attributes].map(([, target]) => target!);
}

/** Anchors of headings as GitHub makes them: lower case, hyphens for spaces, no punctuation. */
function anchorsOf(page: string): string[] {
  return [
    ...readFileSync(join(root, page), 'utf8')
      .replace(/^```[\s\S]*?^```/gm, '')
      .matchAll(/^#{1,6} (.+)$/gm),
  ].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}

/** What is wrong with a link, or nothing. */
function problem(page: string, target: string): string | undefined {
  if (/^(?:https?|mailto):/.test(target)) return URL.canParse(target) ? undefined : `${target} is no address`;
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? page : relative(root, join(root, dirname(page), path));
  if (file.startsWith('..') || !existsSync(join(root, file))) return `${target}: there is no ${file}`;
  if (anchor !== undefined && !anchorsOf(file).includes(anchor)) return `${target}: ${file} has no such heading`;
  return undefined;
}

describe.each(pages)('%s', (page) => {
  it('links to what there is', () => {
    expect(linksOf(page).flatMap((target) => problem(page, target) ?? [])).toEqual([]);
  });
});

it('finds links that lead nowhere', () => {
  expect(problem('docs/dates.md', 'entities.md#types')).toBeUndefined();
  expect(problem('docs/dates.md', 'entities.md#kinds')).toMatch(/no such heading/);
  expect(problem('docs/dates.md', 'missing.md')).toMatch(/there is no docs\/missing\.md/);
  expect(problem('README.md', 'https://')).toMatch(/no address/);
});

it('every page of docs stands in the order that the site shows', () => {
  const { projectDocuments } = JSON.parse(readFileSync(join(root, 'typedoc.json'), 'utf8'));
  const inDocs = filesUnder('docs', '.md').filter((file) => !file.startsWith('docs/api/'));
  expect([...projectDocuments].sort()).toEqual(inDocs);
});
