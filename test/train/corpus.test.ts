import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../train/corpus/check.ts';
import { markedParts } from '../../train/corpus/marked-parts.ts';
import { parseMarkup } from '../../train/corpus/markup.ts';
import { articleId, corpusFiles, readArticle, readCorpus } from '../../train/corpus/read.ts';
import { isTimexValue } from '../../train/corpus/timex-values.ts';

const ARTICLE = `<doc ref="2025-05-14" style="wire" region="east-africa">
<s><q u="1" t="direct" s="Amina Wanjiru">“We lost the maize &amp; the goats.</s> <s>Everything,”</q> <c u="1">said</c> <w u="1"><e t="PERSON">Amina Wanjiru</e></w>, who left <e t="LOC">Garissa</e> <t type="DATE" v="2025-05-11">on Sunday</t>.</s>

<s><w u="2"><e t="PERSON" n="Amina Wanjiru">Wanjiru</e></w> <c u="2">said</c> <q u="2" t="mixed" s="Amina Wanjiru">the road was ‘a river’</q>.</s>
</doc>
`;

describe('the articles', () => {
  for (const part of ['train', 'dev'] as const) {
    it(`of ${part} follow the annotation guide`, () => {
      const problems = corpusFiles(part).flatMap((file) =>
        checkArticle(readFileSync(file, 'utf8')).map((problem) => `${articleId(file)}: ${problem}`),
      );
      expect(problems).toEqual([]);
    });
  }

  it('are told apart by the tasks that they are annotated for', () => {
    const all = readCorpus('dev');
    expect(all.length).toBeGreaterThan(80);
    expect(readCorpus('dev', 'quotes')).toEqual(all.filter((article) => article.tasks.includes('quotes')));
  });
});

describe('readArticle', () => {
  const article = readArticle('own-x', ARTICLE);
  const slice = ({ start, end }: { start: number; end: number }): string => article.text.slice(start, end);

  it('gives plain text with paragraphs and characters for references', () => {
    expect(article.text.split('\n\n')).toEqual([
      '“We lost the maize & the goats. Everything,” said Amina Wanjiru, who left Garissa on Sunday.',
      'Wanjiru said the road was ‘a river’.',
    ]);
    expect(article.sentences.map(slice)[1]).toBe('Everything,” said Amina Wanjiru, who left Garissa on Sunday.');
  });

  it('names entities after their mention where no name is given', () => {
    expect(article.entities.map((e) => [slice(e), e.label, e.name])).toEqual([
      ['Amina Wanjiru', 'PERSON', 'Amina Wanjiru'],
      ['Garissa', 'LOC', 'Garissa'],
      ['Wanjiru', 'PERSON', 'Amina Wanjiru'],
    ]);
  });

  it('links quotations that run over sentence ends with speaker and cue', () => {
    expect(
      article.quotes.map((q) => [slice(q), q.type, q.speaker?.text, q.speakerCanonical, q.cue && slice(q.cue)]),
    ).toEqual([
      ['“We lost the maize & the goats. Everything,”', 'direct', 'Amina Wanjiru', 'Amina Wanjiru', 'said'],
      ['the road was ‘a river’', 'mixed', 'Wanjiru', 'Amina Wanjiru', 'said'],
    ]);
    expect(article.quotes[1]!.quoted.map(([start, end]) => article.text.slice(start, end))).toEqual(['‘a river’']);
  });

  it('knows what it is annotated for', () => {
    expect(article.tasks).toEqual(['sentences', 'entities', 'dates', 'quotes']);
    expect(readArticle('x', '<doc tasks="entities sentences"><s>Rain.</s></doc>').tasks).toEqual([
      'sentences',
      'entities',
    ]);
  });
});

describe('checkArticle', () => {
  const body = (content: string): string => `<doc ref="2025-05-14" style="wire" region="test">\n${content}\n</doc>\n`;

  it('passes a sound article', () => {
    expect(checkArticle(ARTICLE)).toEqual([]);
  });

  it.each([
    ['a tag that never closes', '<s><e t="LOC">Lagos flooded.</s>', /<e> is never closed/],
    ['a tag that closes nothing', '<s>Lagos</e> flooded.</s>', /<\/e> closes nothing/],
    ['a bare ampersand', '<s>Salt & Sons closed.</s>', /unknown character reference/],
    ['an unknown tag', '<s><x>Lagos</x> flooded.</s>', /unknown tag <x>/],
    ['an unknown attribute', '<s><e t="LOC" name="Lagos">Lagos</e> flooded.</s>', /unknown attribute name/],
    ['an unknown entity type', '<s><e t="GPE">Lagos</e> flooded.</s>', /unknown entity type "GPE"/],
    ['an entity inside an entity', '<s><e t="ORG"><e t="LOC">Lagos</e> Press</e> closed.</s>', /<e> inside <e>/],
    ['an entity that crosses a sentence', '<s>See <e t="ORG">Acme Inc.</s> <s>Ltd</e> closed.</s>', /cross/],
    ['white space inside a tag', '<s><e t="LOC">Lagos </e>flooded.</s>', /white space/],
    ['the possessive inside', '<s><e t="LOC" n="Lagos">Lagos’s</e> roads and <e t="LOC">Lagos</e>.</s>', /possessive/],
    ['a name that no mention has', '<s><e t="LOC" n="British Columbia">B.C.</e> burned.</s>', /no mention reads/],
    ['text outside sentences', '<s>It rained.</s> Again.', /text outside <s>/],
    ['two spaces between sentences', '<s>It rained.</s>  <s>Again.</s>', /between sentences/],
    ['a value that is no TIMEX3', '<s>Due <t type="DATE" v="2025-13">soon</t>.</s>', /no TIMEX3 value/],
    ['a duration as a date', '<s>Due in <t type="DATE" v="P2D">two days</t>.</s>', /no TIMEX3 value/],
    ['an unknown mod', '<s>Due <t type="DATE" v="2025" mod="LATE">late 2025</t>.</s>', /unknown mod/],
    ['a cue of no quotation', '<s>He <c u="4">said</c> nothing.</s>', /<c> of no quotation/],
    ['a source without its mention', '<s><q u="1" t="indirect" s="Ann Lee">it rained</q>.</s>', /no <w>/],
    [
      'a mention without its source',
      '<s><w u="1">She</w> <c u="1">said</c> <q u="1" t="indirect">it rained</q>.</s>',
      /no source/,
    ],
    [
      'two sources of one utterance',
      '<s><q u="1" t="direct" s="A">“No”</q> <w u="1">A</w> <q u="1" t="direct" s="B">“Yes”</q></s>',
      /several sources/,
    ],
  ])('reports %s', (_, content, problem) => {
    expect(checkArticle(body(content)).join('\n')).toMatch(problem);
  });

  it('reports an impossible day of publication and an unknown task', () => {
    const article = '<doc ref="2025-02-30" style="wire" region="x" tasks="names"><s>Rain.</s></doc>';
    expect(checkArticle(article).join('\n')).toMatch(/ref is no day[\s\S]*unknown task "names"/);
  });
});

describe('parseMarkup', () => {
  it('never throws', () => {
    for (const source of ['', '<', '<doc', '</doc>', '<doc><doc>', '<s></s>', '&', '&bogus;', 'plain text']) {
      expect(parseMarkup(source).problems.length).toBeGreaterThan(0);
    }
  });
});

describe('markedParts', () => {
  const parts = (text: string, type = 'mixed'): string[] =>
    markedParts(text, 0, text.length, type).map(([start, end]) => text.slice(start, end));

  it.each([
    ['that the islands had been ‘ravaged’ and ‘scant, if any, regard’ paid', ['‘ravaged’', '‘scant, if any, regard’']],
    ["the workers' pay was 'don't ask' money", ["'don't ask'"]],
    ['he was “told ‘go home’ twice”', ['“told ‘go home’ twice”']],
    ['it was “delighted"', ['“delighted"']],
    ['it was “never closed', []],
  ])('%s', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it('sees titles in an indirect quotation as no parts', () => {
    expect(parts('the film “Harbour” was late', 'indirect')).toEqual([]);
  });
});

describe('isTimexValue', () => {
  it.each([
    ['DATE', '2025-05-11', true],
    ['DATE', '2025-W20', true],
    ['DATE', '2025-W20-WE', true],
    ['DATE', 'XXXX-WXX-5', true],
    ['DATE', '199', true],
    ['DATE', '19', true],
    ['DATE', '2025-Q5', false],
    ['DATE', '2025-11-31T10:00', false],
    ['TIME', '2025-05-11TNI', true],
    ['TIME', 'T19:00', true],
    ['TIME', '2025-05-11T25:00', false],
    ['DURATION', 'P18M', true],
    ['DURATION', 'PT2H30M', true],
    ['DURATION', 'PXM', true],
    ['DURATION', '18M', false],
    ['SET', 'P1D', true],
    ['SET', 'daily', false],
  ])('%s %s is %s', (type, value, valid) => {
    expect(isTimexValue(type, value)).toBe(valid);
  });
});
