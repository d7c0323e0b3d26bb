import { describe, expect, it } from 'vitest';
import { findCues } from '../../src/quotes/cues';
import { tokenize } from '../../src/tokens/index';
import { tagTokens } from '../../src/tokens/wink';

/** Cues of a text that is one sentence, as "SOURCE <cue>". */
function cuesOf(text: string): string[] {
  const tokens = tokenize(text);
  const sentences = {
    count: 1,
    starts: Int32Array.of(0),
    ends: Int32Array.of(text.length),
    paragraphs: Int32Array.of(0),
  };
  return findCues(tokens, tagTokens(tokens), sentences, []).map(
    (cue) =>
      `${cue.source ? text.slice(cue.source.start, cue.source.end) : '-'} <${text.slice(cue.start, cue.end)}> ${cue.order}`,
  );
}

describe('findCues', () => {
  it.each([
    ['subject before', 'The minister said the bridge was safe.', ['The minister <said> source-first']],
    ['subject behind', '“It is safe,” said Karin Blom.', ['Karin Blom <said> cue-first']],
    ['apposition between', '“It is safe,” Karin Blom, an engineer, said.', ['Karin Blom <said> source-first']],
    [
      'age and role between',
      'Karin Blom, 45, a retired engineer, said it was safe.',
      ['Karin Blom <said> source-first'],
    ],
    [
      'relative clause between',
      'Karin Blom, who built the bridge, said it was safe.',
      ['Karin Blom <said> source-first'],
    ],
    [
      'bracket between',
      'The Bridge Safety Board (BSB) said it was safe.',
      ['The Bridge Safety Board <said> source-first'],
    ],
    ['name behind role', 'Her lawyer, Karin Blom, said it was safe.', ['Karin Blom <said> source-first']],
    [
      'role with its place',
      'A spokesman for the ministry said it was safe.',
      ['A spokesman for the ministry <said> source-first'],
    ],
    ['time between', 'Karin Blom late on Sunday urged them to wait.', ['Karin Blom <urged> source-first']],
    ['according to', 'The bridge is safe, according to the ministry.', ['the ministry <according to> cue-first']],
    ['according to, in front', 'According to police, the bridge is safe.', ['police <According to> cue-first']],
    ['in the words of', 'It was, in the words of Karin Blom, “a mess”.', ['Karin Blom <in the words of> cue-first']],
    ['quoted as saying', 'Blom was quoted as saying that it was safe.', ['Blom <was quoted as saying> source-first']],
    ['quoted X as saying', 'The paper quoted Karin Blom as saying it was safe.', ['Karin Blom <saying> source-first']],
    ['passive with agent', 'They were told by the police that it was safe.', ['the police <told> cue-first']],
    ['the one asked', 'Asked by a reporter whether it was safe, Blom left.', ['a reporter <Asked> cue-first']],
    [
      'title before the name behind a role',
      'The bishop of Oslo, Msgr. Lund, said it was safe.',
      ['Msgr. Lund <said> source-first'],
    ],
    ['one on film', 'The advert has footage of Blom saying it was safe.', ['Blom <saying> source-first']],
    ['passive without', 'It was announced that the bridge was safe.', ['- <announced> cue-first']],
    [
      'coordinated verb',
      'Blom praised the crew and said the bridge was safe.',
      ['Blom <praised> source-first', 'Blom <said> source-first'],
    ],
    [
      'participle',
      'Blom said it was safe, adding that it was old.',
      ['Blom <said> source-first', 'Blom <adding> source-first'],
    ],
    ['relative', 'It was built by Karin Blom, who says it is safe.', ['Karin Blom <says> source-first']],
    ['particle', 'Blom pointed out that it was safe.', ['Blom <pointed out> source-first']],
    ['went on to say', 'Blom went on to say that it was safe.', ['Blom <say> source-first']],
    ['no speech: declined', 'Blom declined to say when.', []],
    ['no speech: did not say', 'Blom did not say when.', []],
    [
      'clause behind "as"',
      'Guards stood by as the police chief warned of floods.',
      ['the police chief <warned> source-first'],
    ],
    ['noun with a particle, no verb', 'The fire led to calls for new rules.', []],
    ['noun behind a participle', 'The fire broke out again, prompting calls for new rules.', []],
    [
      'verb that looks like a noun',
      'The bridge is old, the Nordic Journal reports.',
      ['the Nordic Journal <reports> source-first'],
    ],
    [
      'verb that looks like a noun, clause behind',
      'But critics claim the bridge is old.',
      ['critics <claim> source-first'],
    ],
    ['noun that looks like a verb', 'The keys were in old police reports.', []],
    [
      'a title in marks inside the aside',
      'Blom, the author of "Old Bridges," said it was safe.',
      ['Blom <said> source-first'],
    ],
    ['a title in marks at its end', 'Blom, star of “Old Bridges,” thanked the crew.', ['Blom <thanked> source-first']],
    ['himself between', 'Karin Blom herself said it was safe.', ['Karin Blom <said> source-first']],
    ['adjunct behind the subject', 'Blom, after saying it was safe, left.', ['Blom <saying> source-first']],
    ['a noun that counts', 'One question that has come up is cost.', []],
    ['noun, no verb', 'The claims and reports were in the post.', []],
  ])('%s', (_why, text, expected) => {
    expect(cuesOf(text)).toEqual(expected);
  });

  it('is linear and never throws on text without structure', () => {
    for (const unit of ['said ', ', who said', '“said” ', 'he ']) {
      expect(() => cuesOf(unit.repeat(5000))).not.toThrow();
    }
  });
});
