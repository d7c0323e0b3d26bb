import { expect, test } from 'vitest';
import { analyze, summarizeSources } from 'wirecopy';

const TEXT = [
  '“The bridge is safe,” said Mayor Ana Costa. “Nobody needs to worry.”',
  'Engineers said the north pier had moved. Mrs Costa said she trusted them. “It is only a crack,” she added.',
].join('\n\n');

test('sources by words quoted, with roles and the honorifics and pronouns of the text', () => {
  const analysis = analyze(TEXT);
  const [costa, engineers] = summarizeSources(analysis);
  expect(costa).toMatchObject({ name: 'Ana Costa', kind: 'person' });
  expect(costa!.roles.map((r) => r.text)).toEqual(['Mayor']);
  expect(costa!.evidence.map((e) => e.text)).toEqual(['Mrs', 'she']);
  expect(costa!.directWords).toBe(13);
  expect(engineers).toMatchObject({ kind: 'role', directWords: 0 });
  expect(costa!.share + engineers!.share).toBeCloseTo(1);
  for (const span of [...costa!.roles, ...costa!.evidence, costa!.first]) {
    expect(TEXT.slice(span.start, span.end)).toBe(span.text);
  }
});

test('a text that quotes nobody has no sources', () => {
  expect(summarizeSources(analyze('It rained all day.'))).toEqual([]);
});

test('anything but an analysis is refused by name', () => {
  expect(() => summarizeSources('text' as never)).toThrow(
    /summarizeSources: analysis must be what analyze\(\) returns, got "text"/u,
  );
});
