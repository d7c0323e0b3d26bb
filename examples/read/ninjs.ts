/**
 * A news object in IPTC's ninjs, versions 1 to 3: `npx tsx examples/read/ninjs.ts [FILE]`
 *
 * Names of the fields differ between versions (`versioncreated`, `versionCreated`; `body_xhtml`, `bodies`).
 */
import { readFileSync } from 'node:fs';
import { type Article, isoDate, printArticle } from './article.js';
import { domText } from './dom-text.js';
import { parsePage } from './html.js';

export function readNinjs(json: string): Article {
  const item = Object.fromEntries(
    Object.entries(JSON.parse(json) as Record<string, unknown>).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const bodies = partsOf(item, 'body', 'bodies');
  // Markup says where paragraphs end, plain text often does not.
  const body = bodies.find(({ isMarkup }) => isMarkup) ?? bodies[0];
  const dates = [item['contentcreated'], item['firstcreated'], item['versioncreated']].filter(isString);
  return {
    title: partsOf(item, 'headline', 'headlines')[0]?.value ?? '',
    text: !body ? '' : body.isMarkup ? domText(parsePage(body.value).body).text : body.value,
    url: isString(item['uri']) ? item['uri'] : undefined,
    published: dates.map(isoDate).find(isString),
  };
}

interface Part {
  value: string;
  isMarkup: boolean;
}

/** Version 1 has a field a body (`body_text`, `body_xhtml`), versions 2 and 3 have a list; the main one first. */
function partsOf(item: Record<string, unknown>, field: string, list: string): Part[] {
  const listed = (Array.isArray(item[list]) ? (item[list] as Record<string, unknown>[]) : []).map((part) => ({
    role: String(part['role']),
    type: String(part['contentType'] ?? part['contenttype']),
    value: part['value'],
  }));
  const named = Object.entries(item)
    .filter(([name]) => name === field || name.startsWith(`${field}_`))
    .map(([name, value]) => ({ role: name.slice(field.length + 1), type: name, value }));
  return [...listed, ...named]
    .sort((a, b) => Number(b.role === 'main') - Number(a.role === 'main'))
    .flatMap(({ value, role, type }) =>
      isString(value) ? [{ value, isMarkup: /html|richtext/i.test(`${role} ${type}`) }] : [],
    );
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

if (process.argv[1] === import.meta.filename) {
  const [file = 'examples/read/data/story.ninjs.json'] = process.argv.slice(2);
  printArticle(readNinjs(readFileSync(file, 'utf8')));
}
