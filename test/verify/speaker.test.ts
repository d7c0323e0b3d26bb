/** Who says it. */
import { describe, expect, test } from 'vitest';
import { verifyQuote } from 'wirecopy';
import { source } from './made.js';

describe('who says it', () => {
  const ANA = { name: 'Ana María Ruiz', entityId: 'e1', text: 'Ms Ruiz' };
  const text = '“We left,” Ms Ruiz said. “It rained,” the World Health Organization said. “No,” a boy said. It snowed.';
  const analysis = source(
    text,
    [
      { words: '“We left,”', by: ANA },
      { words: '“It rained,”', by: { name: 'World Health Organization', entityId: 'e2' } },
      { words: '“No,”', by: { name: 'a boy' } },
    ],
    { e1: ['Ms Ruiz'], e2: ['World Health Organization'] },
  );
  const verdict = (quote: string, speaker: string): string => verifyQuote({ quote, speaker }, analysis).verdict;

  test.each([
    ['the name', 'We left', 'Ana María Ruiz'],
    ['with a title', 'We left', 'Dr. Ana María Ruiz'],
    ['a part of it', 'We left', 'Ruiz'],
    ['a first name', 'We left', 'Ana'],
    ['two parts', 'We left', 'Ana Ruiz'],
    ['in another case', 'We left', 'RUIZ'],
    ['as a possessive', 'We left', 'Ruiz’s'],
    ['initials', 'It rained', 'WHO'],
    ['an article more', 'It rained', 'the World Health Organization'],
    ['an article less', 'No', 'boy'],
    ['a longer name than the text has', 'We left', 'Ana María Ruiz Costa'],
    ['a title for the first name', 'We left', 'Mayor Ruiz'],
    ['a role for it', 'We left', 'UN spokeswoman Ruiz'],
    ['an initial for it', 'We left', 'A. Ruiz'],
  ])('the same speaker: %s', (_why, quote, speaker) => {
    expect(verdict(quote, speaker)).toBe('verbatim');
  });

  test.each([
    ['another name', 'We left', 'Tom Okoro'],
    ['another first name', 'We left', 'Eva Ruiz'],
    ['another initial', 'We left', 'E. Ruiz'],
    ['initials of another', 'It rained', 'WTO'],
    ['initials of one word are none', 'No', 'b'],
    ['initials in part', 'It rained', 'WH'],
    ['a title alone', 'We left', 'Ms'],
    ['nothing', 'We left', ''],
    ['what no one is quoted with', 'It snowed', 'Ana María Ruiz'],
  ])('not the same: %s', (_why, quote, speaker) => {
    expect(verdict(quote, speaker)).toBe('misattributed');
  });

  test('another mention of the same source is a name too', () => {
    const twice = source(
      '“We left,” Ms Ruiz said. The mayor of Porto wept.',
      [{ words: '“We left,”', by: { name: 'Ms Ruiz', entityId: 'e1' } }],
      { e9: ['Porto'], e1: ['mayor of Porto', 'Ms Ruiz'] },
    );
    expect(verifyQuote({ quote: 'We left', speaker: 'the mayor' }, twice).verdict).toBe('verbatim');
    expect(verifyQuote({ quote: 'We left', speaker: 'Porto council' }, twice).verdict).toBe('misattributed');
  });

  test('a short first name is its long form, another is not', () => {
    const hill = source('“We left,” Hill said.', [{ words: '“We left,”', by: { name: 'Joseph Hill', text: 'Hill' } }]);
    expect(verifyQuote({ quote: 'We left', speaker: 'Joe Hill' }, hill).verdict).toBe('verbatim');
    expect(verifyQuote({ quote: 'We left', speaker: 'Bob Hill' }, hill).verdict).toBe('misattributed');
  });

  test('one ministry is not another that the text calls “the ministry” too', () => {
    const ministry = source('“We left,” the ministry said.', [
      { words: '“We left,”', by: { name: 'Health Ministry', text: 'the ministry' } },
    ]);
    expect(verifyQuote({ quote: 'We left', speaker: 'the Health Ministry' }, ministry).verdict).toBe('verbatim');
    expect(verifyQuote({ quote: 'We left', speaker: 'the Interior Ministry' }, ministry).verdict).toBe('misattributed');
  });

  test('a source that is a title alone is nobody', () => {
    const title = source('“We left,” Ms said.', [{ words: '“We left,”', by: { name: 'Ms' } }]);
    expect(verifyQuote({ quote: 'We left', speaker: 'Tom Okoro' }, title).verdict).toBe('misattributed');
  });

  test('a claim may name nobody', () => {
    expect(verifyQuote({ quote: 'We left' }, analysis)).toMatchObject({
      verdict: 'verbatim',
      speaker: { name: ANA.name },
    });
  });

  test('a quotation without a source contradicts nobody', () => {
    const open = source('“We left,” it was said.', [{ words: '“We left,”' }]);
    expect(verifyQuote({ quote: 'We left', speaker: 'Ana Ruiz' }, open)).toMatchObject({
      verdict: 'verbatim',
      speaker: null,
    });
  });

  test('an altered claim of the wrong speaker is misattributed, what is not there is not', () => {
    const long = source('“We lost the whole of our harvest in the flood,” Ms Ruiz said.', [
      { words: '“We lost the whole of our harvest in the flood,”', by: ANA },
    ]);
    const by = (quote: string): string => verifyQuote({ quote, speaker: 'Tom Okoro' }, long).verdict;
    expect(by('We lost the whole of our harvest in the fire')).toBe('misattributed');
    expect(by('The flood took harvest, all of it, lost')).toBe('paraphrased');
    expect(by('It snowed in Oslo')).toBe('absent');
  });

  test('the speaker of the quotation that holds most of the words; no speaker gives way to one', () => {
    const two = source('“We left,” Ana said. “It rained all night,” Tom said.', [
      { words: '“We left,”', by: { name: 'Ana' } },
      { words: '“It rained all night,”', by: { name: 'Tom' } },
    ]);
    expect(verifyQuote('We left Ana said It rained all night Tom', two).speaker).toMatchObject({
      name: 'Tom',
      text: 'Tom',
    });
    expect(verifyQuote('We left Ana said It rained', two).speaker).toMatchObject({ name: 'Tom' });
    expect(verifyQuote('We left Ana said', two).speaker).toMatchObject({ name: 'Ana' });
    expect(verifyQuote('Ana said', two).speaker).toBeNull();
    const nested = source('“We left,” Ana said.', [
      { words: '“We left,”' },
      { words: '“We left,”', by: { name: 'Ana' } },
    ]);
    expect(verifyQuote('We left', nested).speaker).toMatchObject({ name: 'Ana' });
    const first = source('“We left,” Ana said to Tom.', [
      { words: '“We left,”', by: { name: 'Ana' } },
      { words: '“We left,”', by: { name: 'Tom' } },
    ]);
    expect(verifyQuote('We left', first).speaker).toMatchObject({ name: 'Ana' });
  });
});
