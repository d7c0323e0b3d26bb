/** Roles, honorifics and sums over analyses made by hand. */
import { describe, expect, test } from 'vitest';
import { summarizeSources } from '../../src/sources/index.js';
import { honorificBefore, rolesBeside } from '../../src/sources/roles.js';
import type { Analysis, Span, Speaker } from '../../src/types.js';

const spanIn = (text: string, words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length, text: words };
};

/** Roles beside "Ana Ruiz" in a text that is one sentence, unless told otherwise. */
function roles(text: string, sentence: string = text): string[] {
  const found = rolesBeside(text, spanIn(text, 'Ana Ruiz'), spanIn(text, sentence));
  for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  return found.map((role) => role.text);
}

describe('a role before the name', () => {
  test.each([
    ['one word', 'It was Mayor Ana Ruiz', ['Mayor']],
    ['two', 'It was Interior Minister Ana Ruiz', ['Interior Minister']],
    ['at the start of the sentence', 'Mayor Ana Ruiz left', ['Mayor']],
    ['with small words inside', 'It was Secretary of State for the Arts Ana Ruiz', ['Secretary of State for the Arts']],
    ['with &', 'It was Head of R & D Ana Ruiz', ['Head of R & D']],
    ['small words before it are none of it', 'She is the Mayor Ana Ruiz', ['Mayor']],
    ['several of them', 'It came of and for the Mayor Ana Ruiz', ['Mayor']],
    ['a small word that opens the sentence', 'The Mayor Ana Ruiz', ['Mayor']],
    ['a function word that opens the sentence', 'When Mayor Ana Ruiz left', ['Mayor']],
    ['one that opens it after a mark', '“When Mayor Ana Ruiz left', ['Mayor']],
    ['one that does not', 'He saw That Mayor Ana Ruiz', ['That Mayor']],
    ['with a hyphen', 'It was Vice-President Ana Ruiz', ['Vice-President']],
    ['with a stop', 'It was Lt. Col. Ana Ruiz', ['Lt. Col.']],
    ['beyond small letters', 'It was Ministra Élodie Ana Ruiz', ['Ministra Élodie']],
  ])('%s', (_why, text, expected) => {
    expect(roles(text)).toEqual(expected);
  });

  test.each([
    ['words in small letters', 'It was the mayor Ana Ruiz'],
    ['a mark between', 'It was Mayor, Ana Ruiz'],
    ['an opening mark between', 'It was Mayor “Ana Ruiz'],
    ['no blank between', 'It was Mayor-Ana Ruiz'],
    ['a number', 'It was 5 Ana Ruiz'],
    ['nothing', 'Ana Ruiz left'],
    ['only small words', 'of the Ana Ruiz'],
    ['an honorific', 'It was Mr Ana Ruiz'],
    ['an honorific with a stop', 'It was Dr. Ana Ruiz'],
  ])('none: %s', (_why, text) => {
    expect(roles(text)).toEqual([]);
  });

  test('within its sentence', () => {
    expect(roles('They met the Mayor. Judge Ana Ruiz left', 'Judge Ana Ruiz left')).toEqual(['Judge']);
    expect(roles('Mayor Ana Ruiz left', 'Ana Ruiz left')).toEqual([]);
  });

  test('within ninety code units', () => {
    const words = (n: number): string => 'Minister '.repeat(n);
    expect(roles(`It was ${words(9)}Ana Ruiz`)).toEqual([words(9).trim()]);
    expect(roles(`It was ${words(20)}Ana Ruiz`)).toEqual([words(10).trim()]);
  });

  test('cut at a mark between its words', () => {
    expect(roles('It was Mayor, Judge Ana Ruiz')).toEqual(['Judge']);
    expect(roles('It was Mayor (Judge Ana Ruiz')).toEqual(['Judge']);
  });
});

describe('a role after the name', () => {
  test.each([
    ['with an article', 'Ana Ruiz, a doctor in Mosul, said', ['a doctor in Mosul']],
    ['an', 'Ana Ruiz, an engineer, said', ['an engineer']],
    ['the', 'Ana Ruiz, the mayor, said', ['the mayor']],
    ['at the end', 'It was Ana Ruiz, a doctor.', ['a doctor']],
    ['at the end of the text', 'It was Ana Ruiz, a doctor', ['a doctor']],
    ['who is', 'Ana Ruiz, who is a doctor, said', ['who is a doctor']],
    ['a spokeswoman', 'Ana Ruiz, spokeswoman for Acme, said', ['spokeswoman for Acme']],
    ['former', 'Ana Ruiz, former mayor of Porto, said', ['former mayor of Porto']],
    ['in a long sentence', `Ana Ruiz, a doctor, said ${'that it rained '.repeat(10)}`, ['a doctor']],
    ['as long as is taken', `Ana Ruiz, a ${'x'.repeat(88)}, said`, [`a ${'x'.repeat(88)}`]],
    ['at the end of the text', `Ana Ruiz, a ${'x'.repeat(88)}`, [`a ${'x'.repeat(88)}`]],
    ['deputy', 'Ana Ruiz, deputy head, said', ['deputy head']],
  ])('%s', (_why, text, expected) => {
    expect(roles(text)).toEqual(expected);
  });

  test.each([
    ['no comma', 'Ana Ruiz a doctor, said'],
    ['another word', 'Ana Ruiz, doctor in Mosul, said'],
    ['the first letters of a word', 'Ana Ruiz, another doctor, said'],
    ['a mark inside', 'Ana Ruiz, the “doctor”, said'],
    ['too short', 'Ana Ruiz, the, said'],
    ['one code unit too long', `Ana Ruiz, a ${'x'.repeat(89)}, said`],
    ['also at the end', `Ana Ruiz, a ${'x'.repeat(89)}`],
    ['too long', `Ana Ruiz, a doctor ${'of many towns '.repeat(8)}, said`],
    ['in another sentence', 'It was Ana Ruiz, the; end'],
  ])('none: %s', (_why, text) => {
    expect(roles(text)).toEqual([]);
  });

  test('within its sentence, both in text order', () => {
    expect(roles('It was Ana Ruiz, a doctor. So', 'It was Ana Ruiz, a doctor.')).toEqual(['a doctor']);
    expect(roles('It was Judge Ana Ruiz, a mother, who said so')).toEqual(['Judge', 'a mother']);
    expect(roles('It was Ana Ruiz, a doctor, she', 'It was Ana Ruiz')).toEqual([]);
  });
});

describe('an honorific', () => {
  const honorific = (text: string, name: string): string | undefined => {
    const span = honorificBefore(text, spanIn(text, name));
    if (span) expect(text.slice(span.start, span.end)).toBe(span.text);
    return span?.text;
  };

  test.each([
    ['before the mention', 'So Mr Ruiz said', 'Ruiz', 'Mr'],
    ['with a stop', 'So Mrs. Ruiz said', 'Ruiz', 'Mrs.'],
    ['at the start of the text', 'Ms Ruiz said', 'Ruiz', 'Ms'],
    ['inside the mention', 'So Dr. Ana Ruiz said', 'Dr. Ana Ruiz', 'Dr.'],
    ['with two blanks', 'So Miss  Ruiz said', 'Ruiz', 'Miss'],
    ['of another language', 'So Señora Ruiz said', 'Ruiz', 'Señora'],
    ['as long as is looked for', 'So Sheikh     Ruiz said', 'Ruiz', 'Sheikh'],
  ])('%s', (_why, text, name, expected) => {
    expect(honorific(text, name)).toBe(expected);
  });

  test.each([
    ['another word', 'So Mayor Ruiz said', 'Ruiz'],
    ['the end of a word', 'So AMr Ruiz said', 'Ruiz'],
    ['without a blank', 'So MrRuiz said', 'Ruiz'],
    ['in small letters', 'So mr Ruiz said', 'Ruiz'],
    ['the whole mention', 'So Mr said', 'Mr'],
    ['another word between', 'So Mr Tom Ruiz said', 'Ruiz'],
    ['nothing before', 'Ruiz said', 'Ruiz'],
    ['an honorific inside that is no first word', 'So Ana Mr Ruiz said', 'Ana Mr Ruiz'],
  ])('none: %s', (_why, text, name) => {
    expect(honorific(text, name)).toBeUndefined();
  });
});

describe('sums', () => {
  const TEXT =
    'Mayor Ana Ruiz said “we all left home”. “No snow,” she said. Mr Ruiz wept. “Two,” a clerk said. “Oh.” The clerk: “So it is.”';
  const sentences = [...TEXT.matchAll(/(?:Mayor|“No|Mr|“Two|“Oh|The).*?[.”](?= |$)/gu)].map(({ index, 0: words }) => ({
    ...spanIn(TEXT, words, index),
    paragraph: 0,
  }));
  const speaker = (words: string, rest: Partial<Speaker> = {}): Speaker => ({
    ...spanIn(TEXT, words),
    name: words,
    entityId: null,
    kind: 'nominal',
    ...rest,
  });
  const quote = (words: string, by: Speaker | null, quoted: string[] = [words]): Analysis['quotes'][number] => ({
    ...spanIn(TEXT, words),
    type: 'direct',
    quoted: quoted.map((part) => spanIn(TEXT, part)),
    speaker: by,
    cue: null,
    utterance: words,
    closed: true,
    score: 1,
    rule: 'cue',
  });
  const analysisOf = (quotes: Analysis['quotes'], clusters: Analysis['clusters'] = []): Analysis => ({
    text: TEXT,
    sentences,
    entities: [],
    dates: [],
    quotes,
    clusters,
  });
  const mentions = [spanIn(TEXT, 'Ana Ruiz'), spanIn(TEXT, 'Ruiz', 20)];
  const ana = { id: 'e1', type: 'PERSON' as const, name: 'Ana Ruiz', mentions, quotes: [] };
  const byAna = speaker('Ana Ruiz', { entityId: 'e1', kind: 'name' });
  const she = speaker('she', { name: 'Ana Ruiz', entityId: 'e1', kind: 'pronoun' });

  test('of all quotations, most quoted words first', () => {
    const quotes = [
      quote('“Two,”', speaker('a clerk')),
      quote('we all left home', byAna, ['all', 'left home']),
      quote('“Oh.”', null),
      quote('“No snow,”', she),
      quote('“So it is.”', speaker('The clerk')),
    ];
    expect(summarizeSources(analysisOf(quotes, [ana]))).toEqual([
      {
        id: 'e1',
        name: 'Ana Ruiz',
        kind: 'person',
        roles: [spanIn(TEXT, 'Mayor')],
        quotes: [1, 3],
        directWords: 5,
        indirectWords: 1,
        share: 6 / 11,
        first: spanIn(TEXT, 'Ana Ruiz'),
        evidence: [spanIn(TEXT, 'she'), spanIn(TEXT, 'Mr')],
      },
      {
        id: 's1',
        name: 'a clerk',
        kind: 'role',
        roles: [],
        quotes: [0, 4],
        directWords: 4,
        indirectWords: 0,
        share: 4 / 11,
        first: spanIn(TEXT, 'a clerk'),
        evidence: [],
      },
    ]);
  });

  test('sources without an entity are one where their names are, but for case and article', () => {
    const names = (...of: string[]): number =>
      summarizeSources(analysisOf(of.map((name) => quote('“Two,”', speaker('a clerk', { name }))))).length;
    expect(names('a clerk', 'The clerk', 'CLERK', 'an clerk')).toBe(1);
    expect(names('a clerk', 'a second clerk')).toBe(2);
    expect(names('head of the bank', 'head of bank')).toBe(2);
    expect(names('clerk', 'other clerk', 'both the clerk', 'e1')).toBe(4);
  });

  test('an entity is one source under any name, two entities are two under one', () => {
    const of = (...speakers: [name: string, entityId: string][]): number =>
      summarizeSources(analysisOf(speakers.map(([name, entityId]) => quote('“Two,”', { ...byAna, name, entityId }))))
        .length;
    expect(of(['Ana Ruiz', 'e1'], ['Ruiz', 'e1'])).toBe(1);
    expect(of(['Ruiz', 'e1'], ['Ruiz', 'e2'])).toBe(2);
  });

  test('roles are looked for in the sentence of each mention', () => {
    const text = 'It rained. Ana Ruiz, a doctor, said “no”.';
    const mention = spanIn(text, 'Ana Ruiz');
    const said = { ...quote('“Two,”', { ...byAna, ...mention }), ...spanIn(text, '“no”'), quoted: [] };
    const sentencesOf = (...words: string[]) => words.map((sentence) => ({ ...spanIn(text, sentence), paragraph: 0 }));
    const roles = (some: Analysis['sentences']) =>
      summarizeSources({ ...analysisOf([said], [{ ...ana, mentions: [mention] }]), text, sentences: some })[0]!.roles;
    expect(roles(sentencesOf('It rained.', 'Ana Ruiz, a doctor, said “no”.'))).toEqual([spanIn(text, 'a doctor')]);
    expect(roles(sentencesOf('It rained. ', 'Ana Ruiz, a doctor, said “no”.'))).toEqual([spanIn(text, 'a doctor')]);
  });

  test('sources without a name are numbered; equal shares are in text order', () => {
    const quotes = [
      quote('“Oh.”', speaker('The clerk', { name: 'x' })),
      quote('“Two,”', speaker('a clerk', { name: 'y' })),
    ];
    expect(summarizeSources(analysisOf(quotes)).map(({ id, name, share }) => [id, name, share])).toEqual([
      ['s2', 'y', 0.5],
      ['s1', 'x', 0.5],
    ]);
  });

  test.each([
    ['PERSON', 'name', 'person'],
    ['ORG', 'name', 'organization'],
    ['LOC', 'nominal', 'organization'],
    [null, 'nominal', 'role'],
    [null, 'pronoun', 'unknown'],
    [null, 'name', 'unknown'],
  ] as const)('a source of type %s, named by a %s: %s', (type, kind, expected) => {
    const clusters = type ? [{ ...ana, type }] : [];
    const by = speaker('Ana Ruiz', { entityId: type && 'e1', kind });
    const [source] = summarizeSources(analysisOf([quote('“Two,”', by)], clusters));
    expect(source).toMatchObject({ kind: expected, roles: type === 'PERSON' ? [{ text: 'Mayor' }] : [] });
  });

  test('each role once, whatever its case; of a cluster that is not there none', () => {
    const text = 'Mayor Ana Ruiz left. MAYOR Ana Ruiz wept. Judge Ana Ruiz: “No”.';
    const [first, second, third] = [0, 20, 42].map((from) => spanIn(text, 'Ana Ruiz', from)) as [Span, Span, Span];
    const said = { ...quote('“Two,”', { ...byAna, ...third }), ...spanIn(text, '“No”'), quoted: [] };
    const summary = (clusters: Analysis['clusters']) =>
      summarizeSources({
        ...analysisOf([said], clusters),
        text,
        sentences: ['Mayor Ana Ruiz left.', 'MAYOR Ana Ruiz wept.', 'Judge Ana Ruiz: “No”.'].map((words) => ({
          ...spanIn(text, words),
          paragraph: 0,
        })),
      })[0]!;
    const cluster = { ...ana, mentions: [first, second, third] };
    expect(summary([cluster]).roles.map((role) => [role.text, role.start])).toEqual([
      ['Mayor', 0],
      ['Judge', text.indexOf('Judge')],
    ]);
    expect(summary([])).toMatchObject({ id: 'e1', kind: 'unknown', roles: [], first: third });
  });

  test('without sentences there are no roles; without words no share', () => {
    const none = { ...analysisOf([quote('“', byAna)], [ana]), sentences: [] };
    expect(summarizeSources(none)).toMatchObject([{ roles: [], share: 0, directWords: 0, indirectWords: 0 }]);
  });

  test('pronouns of the third person are evidence, others are not', () => {
    const evidence = (text: string, kind: Speaker['kind']): string[] =>
      summarizeSources(analysisOf([quote('“Two,”', { ...speaker('she'), text, kind })]))[0]!.evidence.map(
        (e) => e.text,
      );
    for (const word of ['he', 'She', 'they', 'it']) expect(evidence(word, 'pronoun')).toEqual([word]);
    for (const word of ['who', 'I', 'shed', 'the']) expect(evidence(word, 'pronoun')).toEqual([]);
    expect(evidence('she', 'nominal')).toEqual([]);
  });

  test('mentions are in text order, each place once', () => {
    const clusters = [{ ...ana, mentions: [mentions[1]!, mentions[0]!, mentions[1]!] }];
    const [source] = summarizeSources(analysisOf([quote('“Two,”', byAna), quote('“Oh.”', byAna)], clusters));
    expect(source!.first).toEqual(mentions[0]);
    expect(source!.evidence).toEqual([spanIn(TEXT, 'Mr')]);
  });
});

test('what is no analysis is refused', () => {
  expect(() => summarizeSources({} as never)).toThrow(
    new TypeError('summarizeSources: analysis must be what analyze() returns, got an object'),
  );
});
