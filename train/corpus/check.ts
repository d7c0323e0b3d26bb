/**
 * Checks the articles against the annotation guide (ANNOTATION.md): `npm run check:corpus [-- FILE …]`.
 * Prints each problem and leaves with status 1 if there is any.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { type Markup, type MarkupElement, parseMarkup } from './markup.js';
import { corpusFiles, TASKS } from './read.js';
import { isTimexValue, TIMEX_MODS, TIMEX_TYPES } from './timex-values.js';

const ENTITY_TYPES: ReadonlySet<string> = new Set(['PERSON', 'ORG', 'LOC', 'FAC', 'NORP', 'PRODUCT', 'MISC', 'MONEY']);
const QUOTE_TYPES: ReadonlySet<string> = new Set(['direct', 'mixed', 'indirect']);

/** A speaker of two utterances is marked twice; a quotation may report another. */
const NESTS_IN_ITSELF: ReadonlySet<string> = new Set(['q', 'w']);

/** Attributes of each tag: required, then optional. */
const ATTRIBUTES: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  doc: [
    ['ref', 'style', 'region'],
    ['quotes', 'tasks'],
  ],
  s: [[], []],
  e: [['t'], ['n']],
  t: [['type', 'v'], ['mod']],
  q: [['u', 't'], ['s']],
  w: [['u'], []],
  c: [['u'], []],
};

/** What is wrong with an article, one line each; empty when all is well. */
export function checkArticle(source: string): string[] {
  const markup = parseMarkup(source);
  return [
    ...markup.problems,
    ...checkAttributes(markup),
    ...checkRanges(markup),
    ...checkSentences(markup),
    ...checkEntities(markup),
    ...checkDates(markup),
    ...checkQuotes(markup),
  ];
}

function checkAttributes({ attributes, elements }: Markup): string[] {
  const problems: string[] = [];
  for (const { tag, attributes: given } of [{ tag: 'doc', attributes }, ...elements]) {
    const known = ATTRIBUTES[tag];
    if (!known) {
      problems.push(`unknown tag <${tag}>`);
      continue;
    }
    const [required, optional] = known;
    for (const name of required) if (!given[name]) problems.push(`<${tag}> lacks ${name}: ${JSON.stringify(given)}`);
    for (const name of Object.keys(given)) {
      if (!required.includes(name) && !optional.includes(name))
        problems.push(`<${tag}> has an unknown attribute ${name}`);
    }
  }
  if (attributes.ref && !isDayOrMinute(attributes.ref)) problems.push(`ref is no day or time: ${attributes.ref}`);
  for (const task of attributes.tasks?.split(/\s+/) ?? []) {
    if (!(TASKS as readonly string[]).includes(task)) problems.push(`unknown task ${JSON.stringify(task)}`);
  }
  return problems;
}

/** `2025-05-14` or `2025-05-14T08:30`. */
function isDayOrMinute(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/.test(value)) return false;
  const time = Date.parse(`${value.slice(0, 10)}T${value.slice(11) || '00:00'}Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** A quotation may run over sentence ends and hold another one; nothing else crosses or repeats inside itself. */
function checkRanges({ text, elements }: Markup): string[] {
  const problems: string[] = [];
  for (const element of elements) {
    const content = text.slice(element.start, element.end);
    if (content.trim() === '')
      problems.push(`empty <${element.tag}>, after ${show(text.slice(0, element.start).slice(-30))}`);
    else if (content.trim() !== content)
      problems.push(`<${element.tag}> begins or ends with white space: ${show(content)}`);
  }
  const sorted = [...elements].sort((a, b) => a.start - b.start || b.end - a.end);
  const open: MarkupElement[] = [];
  for (const element of sorted) {
    for (let i = open.length - 1; i >= 0; i--) if (open[i]!.end <= element.start) open.splice(i, 1);
    for (const outer of open) {
      const names = [outer.tag, element.tag].sort().join();
      if (outer.end < element.end && names !== 'q,s') {
        problems.push(`<${outer.tag}> and <${element.tag}> cross: ${show(text.slice(element.start, element.end))}`);
      } else if (outer.end >= element.end && outer.tag === element.tag && !NESTS_IN_ITSELF.has(element.tag)) {
        problems.push(`<${element.tag}> inside <${outer.tag}>: ${show(text.slice(element.start, element.end))}`);
      }
    }
    open.push(element);
  }
  return problems;
}

/** Sentences cover every non-space character and stand one space or one blank line apart. */
function checkSentences({ text, elements }: Markup): string[] {
  const problems: string[] = [];
  let end = 0;
  let first = true;
  for (const sentence of elements.filter((element) => element.tag === 's')) {
    const gap = text.slice(end, sentence.start);
    if (gap.trim()) problems.push(`text outside <s>: ${show(gap.trim())}`);
    else if (!first && gap !== ' ' && gap !== '\n\n')
      problems.push(`${show(gap)} between sentences, before ${show(text.slice(sentence.start, sentence.end))}`);
    if (text.slice(sentence.start, sentence.end).includes('\n'))
      problems.push(`a line break inside <s>: ${show(text.slice(sentence.start, sentence.end))}`);
    end = Math.max(end, sentence.end);
    first = false;
  }
  if (text.slice(end).trim()) problems.push(`text outside <s>: ${show(text.slice(end).trim())}`);
  return problems;
}

/** Known types; possessives outside; names that are one of their own mentions. */
function checkEntities({ text, elements }: Markup): string[] {
  const problems: string[] = [];
  const mentions = new Map<string, Set<string>>();
  for (const { tag, attributes, start, end } of elements) {
    if (tag !== 'e') continue;
    const mention = text.slice(start, end);
    const { t: type = '', n: name = mention } = attributes;
    if (!ENTITY_TYPES.has(type)) problems.push(`unknown entity type ${show(type)} of ${show(mention)}`);
    if (/['’]s$/.test(mention) && name !== mention) problems.push(`the possessive belongs outside: ${show(mention)}`);
    if (type === 'NORP' || type === 'MONEY') {
      if (attributes.n) problems.push(`${type} has no name: ${show(mention)}`);
      continue;
    }
    addTo(mentions, fold(name), fold(mention));
  }
  for (const [name, of] of mentions) {
    if (!of.has(name)) problems.push(`no mention reads ${show(name)}, the name of ${[...of].map(show).join(', ')}`);
  }
  return problems;
}

function checkDates({ text, elements }: Markup): string[] {
  const problems: string[] = [];
  for (const { tag, attributes, start, end } of elements) {
    if (tag !== 't') continue;
    const { type = '', v: value = '', mod } = attributes;
    const mention = show(text.slice(start, end));
    if (!TIMEX_TYPES.has(type)) problems.push(`unknown type ${show(type)} of ${mention}`);
    else if (!isTimexValue(type, value)) problems.push(`${show(value)} is no TIMEX3 value of a ${type}, at ${mention}`);
    if (mod !== undefined && !TIMEX_MODS.has(mod)) problems.push(`unknown mod ${show(mod)} of ${mention}`);
  }
  return problems;
}

/** Every speaker and cue has its quotation; the pieces of one utterance have one source. */
function checkQuotes({ text, elements }: Markup): string[] {
  const problems: string[] = [];
  const byTag = (tag: string): MarkupElement[] => elements.filter((element) => element.tag === tag);
  const sources = new Map<string, Set<string>>();
  for (const { attributes } of byTag('q')) {
    const { u = '', t = '', s = '' } = attributes;
    if (!QUOTE_TYPES.has(t)) problems.push(`unknown type ${show(t)} of quotation ${u}`);
    addTo(sources, u, s);
  }
  const spoken = new Set(byTag('w').map(({ attributes }) => attributes.u ?? ''));
  for (const { tag, attributes, start, end } of [...byTag('w'), ...byTag('c')]) {
    if (!sources.has(attributes.u ?? '')) problems.push(`<${tag}> of no quotation: ${show(text.slice(start, end))}`);
  }
  for (const [u, of] of sources) {
    if (of.size > 1) problems.push(`quotation ${u} has several sources: ${[...of].map(show).join(', ')}`);
    const [source] = of;
    if (source && !spoken.has(u)) problems.push(`quotation ${u} has a source (${source}) and no <w>`);
    if (!source && spoken.has(u)) problems.push(`quotation ${u} has a <w> and no source`);
  }
  return problems;
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

/** Headlines and datelines write names in capitals, lists and line ends in other apostrophes. */
function fold(name: string): string {
  return name.replace(/[’‘]/g, "'").toLowerCase();
}

function show(text: string): string {
  return JSON.stringify(text.length > 50 ? `${text.slice(0, 49)}…` : text);
}

function main(files: readonly string[]): number {
  let count = 0;
  for (const file of files) {
    for (const problem of checkArticle(readFileSync(file, 'utf8'))) {
      console.log(`${basename(file)}: ${problem}`);
      count++;
    }
  }
  console.log(`${files.length} articles, ${count} problems`);
  return count === 0 ? 0 : 1;
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  const files = argv.slice(2);
  process.exitCode = main(files.length ? files : [...corpusFiles('train'), ...corpusFiles('dev')]);
}
