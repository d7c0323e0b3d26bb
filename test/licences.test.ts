/** What is made from the work of others says from whose, and under which licence; only these licences are let in. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it, test } from 'vitest';

const ALLOWED =
  /\b(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|CC0(?:[ -]1\.0)?|PDDL(?:[ -]1\.0)?|CC[ -]BY(?:[ -]\d\.\d)?(?![ -]?(?:SA|NC|ND))|Unicode(?:-3\.0| License V3)|public domain)(?![\w])/g;
/** A model may also learn from text under it, where its card says so; nothing of the text is in the weights. */
const ALLOWED_TO_TRAIN = /\bCC[ -]BY-SA(?:[ -]\d\.\d)?(?![\w-])/g;
const ANY_LICENCE =
  /\b(?:[AL]?GPL|MPL|EPL|EUPL|ODbL|CC[ -]?BY|SA|NC|ND|CC-[A-Z]{2}\S*|[Pp]roprietary|[Nn]on-?commercial)\b/;

const licencesIn = (text: string): string[] => text.match(ALLOWED) ?? [];
/** What is left of a text that speaks of another licence. */
const otherLicenceIn = (text: string): string | undefined => ANY_LICENCE.exec(text.replace(ALLOWED, ''))?.[0];

/** The comment a file begins with, as running text. */
function headerOf(file: string): string {
  const header = /^(?:\/\*\*.*?\*\/|(?:\/\/[^\n]*\n)+)/s.exec(readFileSync(file, 'utf8'))?.[0] ?? '';
  return header.replace(/^\s*(?:\/\*\*|\*\/|\*|\/\/)/gm, ' ').replace(/\s+/g, ' ');
}

const filesOf = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`)
    .sort();

/** What a model card says of training data: the licence of each row of its table, or a paragraph that names them. */
function trainingSources(card: string): string[] {
  const [, paragraph] = /^- Training data: (.*?)(?=^[-#])/ms.exec(card) ?? [];
  if (paragraph !== undefined) return [paragraph];
  const [, table = ''] = /^\| source \| what \| licence \|.*\n\|[-|:]+\|\n((?:\|.*\n)+)/m.exec(card) ?? [];
  return table
    .split('\n')
    .filter(Boolean)
    .map((row) => row.split('|')[3]!);
}

describe('a word list', () => {
  test.each(filesOf('src/lexicon', '.ts'))('has its licence in its header: %s', (file) => {
    const header = headerOf(file);
    expect(licencesIn(header)).not.toEqual([]);
    expect(otherLicenceIn(header)).toBeUndefined();
    if (!file.includes('/generated/')) expect(header).toMatch(/\b(?:for wirecopy|for this project|[Oo]wn lists)\b/);
  });

  test.each(filesOf('src/lexicon/generated', '.ts'))(
    'that is generated says by what, and the licence of each source: %s',
    (file) => {
      const header = headerOf(file);
      const [, generator] = /[Gg]enerated by (train\/[\w/-]+\.ts)/.exec(header) ?? [];
      expect(filesOf('train', '.ts')).toContain(generator);
      const sources = /(?:Sources?:|from) (.*?)(?:\. |; do not edit)/.exec(`${header} `)?.[1] ?? '';
      expect(sources).not.toBe('');
      for (const source of sources.split('; ')) {
        if (!source.startsWith('own lists')) expect(licencesIn(source), source).not.toEqual([]);
      }
    },
  );

  test.each(filesOf('train/lexicon/lists', '.txt'))('that names are generated from is our own: %s', (file) => {
    expect(readFileSync(file, 'utf8').split('\n', 1)[0]).toMatch(/^# .* Own list for this project/);
  });
});

describe('a model', () => {
  test.each(filesOf('src/weights', '.ts'))('says in its card what it learnt from, under which licences: %s', (file) => {
    const path = `docs/models/${basename(file, '.ts')}.md`;
    expect(headerOf(file)).toContain(path);
    const sources = trainingSources(readFileSync(path, 'utf8').replace(ALLOWED_TO_TRAIN, 'MIT'));
    expect(sources).not.toEqual([]);
    for (const source of sources) {
      expect(licencesIn(source), source).not.toEqual([]);
      expect(otherLicenceIn(source), source).toBeUndefined();
    }
  });
});

describe('a package that is needed at run time', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { dev?: boolean; license?: string; hasInstallScript?: boolean }>;
  };
  const needed = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev);

  it('is among those looked at', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const names = needed.map(([path]) => path.replace(/^node_modules\//, ''));
    expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  });

  test.each(needed)(
    'has a licence of the list and runs nothing when installed: %s',
    (_, { license, hasInstallScript }) => {
      expect(licencesIn(license ?? '')).toEqual([license]);
      expect(hasInstallScript).toBeUndefined();
    },
  );
});

describe('this check', () => {
  test.each(['CC BY-SA 4.0', 'CC BY-NC 4.0', 'CC-BY-NC-SA', 'GPL-3.0', 'AGPL', 'ODbL', 'non-commercial', 'CC BY-ND'])(
    'knows %s, which is not let in',
    (licence) => {
      expect(licencesIn(licence)).toEqual([]);
      expect(otherLicenceIn(`Somebody's list (${licence})`)).toBeDefined();
    },
  );

  test.each([
    'MIT',
    'CC0',
    'CC BY 4.0',
    'CC BY',
    'Apache-2.0',
    'BSD-3-Clause',
    'PDDL 1.0',
    'Unicode-3.0',
    'public domain',
  ])('knows %s, which is', (licence) => {
    expect(licencesIn(`Somebody's list (${licence}).`)).toEqual([licence]);
    expect(otherLicenceIn(`Somebody's list (${licence}).`)).toBeUndefined();
  });
});
