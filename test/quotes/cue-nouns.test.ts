import { describe, expect, it } from 'vitest';
import { findNounCues, isNounCue } from '../../src/quotes/cue-nouns.js';
import { rangeText, tagged } from '../phrases/tagged.js';

/** "SOURCE: NOUN" of each, with how many tokens further on its clause is announced; '-' for none. */
function nounCues(marked: string): string {
  const r = tagged(marked);
  return (
    findNounCues(r)
      .map(
        (cue) =>
          `${rangeText(r, cue.source)}: ${rangeText(r, cue)} ${r.words[cue.endToken]} ${cue.endToken - cue.firstToken}`,
      )
      .join(' / ') || '-'
  );
}

describe('nouns of saying', () => {
  it.each([
    ['an owner', 'He heard/VERB the mayor’s claim that the dam was old/ADJ .', 'the mayor: claim that 1'],
    ['a possessive', 'He heard/VERB his claim that the dam was old/ADJ .', 'his: claim that 1'],
    [
      'a possessive before an adjective',
      'He heard/VERB his old/ADJ claim that the dam was old/ADJ .',
      'his: claim that 1',
    ],
    [
      'a possessive before what is tagged a verb',
      'He heard/VERB his claims/VERB that the dam was old/ADJ .',
      'his: claims that 1',
    ],
    [
      'an article before what is tagged a verb',
      'He heard/VERB the claims/VERB by Bo that the dam was old/ADJ .',
      'Bo: claims that 3',
    ],
    [
      'two before what is tagged a verb',
      'Men aired/VERB all the fears/VERB that the dam was old/ADJ .',
      'Men: fears that 1',
    ],
    [
      'a demonstrative before what is tagged a verb',
      'Men aired/VERB that/DET fears/VERB that the dam was old/ADJ .',
      '-',
    ],
    ['a pronoun before what is tagged a verb', 'Men aired/VERB them fears/VERB that the dam was old/ADJ .', '-'],
    [
      'what is tagged a verb, behind the verb',
      'Men aired/VERB fears/VERB that the dam was old/ADJ .',
      'Men: fears that 1',
    ],
    ['behind a preposition', 'He ran/VERB amid his claim that the dam was old/ADJ .', 'his: claim that 1'],
    ['behind an auxiliary', 'It is his claim that the dam was old/ADJ .', '-'],
    ['behind a noun', 'So men his claim that the dam was old/ADJ .', '-'],
    ['behind nothing', 'His claim that the dam was old/ADJ fell/VERB .', '-'],
    ['the first token', 'Claim that the dam was old/ADJ .', '-'],
    ['an owner at the start', 'The mayor’s claim that the dam was old/ADJ fell/VERB .', '-'],
    ['a verb of the sentence before', 'He heard/VERB . | His claim that the dam was old/ADJ .', '-'],
    ['no that', 'He heard/VERB his claim the dam was old/ADJ .', '-'],
    ['that in the next sentence', 'He heard/VERB his claim | that the dam was old/ADJ .', '-'],
    ['nothing behind', 'He heard/VERB his claim', '-'],
    ['another noun', 'He heard/VERB his dog that the dam was old/ADJ .', '-'],
    ['a noun in a name', 'He heard/VERB his [ORG: claim] that the dam was old/ADJ .', '-'],
    ['an agent', 'He heard/VERB a claim from the mayor that the dam was old/ADJ .', 'the mayor: claim that 4'],
    ['an agent with by', 'He heard/VERB a claim by Bo that the dam was old/ADJ .', 'Bo: claim that 3'],
    ['no agent', 'He heard/VERB a claim on Bo that the dam was old/ADJ .', '-'],
    ['an agent and an owner', 'He heard/VERB his claim from Bo that the dam was old/ADJ .', 'Bo: claim that 3'],
    ['an agent that is none', 'He heard/VERB his claim by that the dam was old/ADJ .', '-'],
    [
      'an agent of nine words',
      `He heard/VERB a claim by ${'x '.repeat(9)}that the dam was old/ADJ .`,
      'x x x x x x x x x: claim that 11',
    ],
    [
      'an agent of eight words',
      `He heard/VERB a claim by ${'x '.repeat(8)}that the dam was old/ADJ .`,
      'x x x x x x x x: claim that 10',
    ],
    ['nobody', 'He heard/VERB a claim that the dam was old/ADJ .', '-'],
    ['nobody and a preposition', 'He ran/VERB amid fears that the dam was old/ADJ .', '-'],
    ['a speaker', 'Men expressed/VERB concern that the dam was old/ADJ .', 'Men: concern that 1'],
    ['a speaker and an article', 'Men expressed/VERB the concern that the dam was old/ADJ .', 'Men: concern that 1'],
    [
      'a speaker and an adjective',
      'Men expressed/VERB old/ADJ concern that the dam was old/ADJ .',
      'Men: concern that 1',
    ],
    ['a speaker and an auxiliary', 'Men have expressed/VERB concern that the dam was old/ADJ .', 'Men: concern that 1'],
    ['a speaker and an adverb', 'Men also expressed/VERB concern that the dam was old/ADJ .', 'Men: concern that 1'],
    ['a speaker and two', 'Men have also expressed/VERB concern that the dam was old/ADJ .', 'Men: concern that 1'],
    ['no speaker', 'Expressed/VERB concern that the dam was old/ADJ .', '-'],
    ['an auxiliary and no speaker', 'Have expressed/VERB concern that the dam was old/ADJ .', '-'],
    ['a speaker of another verb', 'Men felt/VERB concern that the dam was old/ADJ .', '-'],
    ['a speaker of the sentence before', 'Men . | Expressed/VERB concern that the dam was old/ADJ .', '-'],
    ['that before the noun', 'Men expressed/VERB that/DET concern that the dam was old/ADJ .', 'Men: concern that 1'],
    ['two determiners', 'Men expressed/VERB all the concern that the dam was old/ADJ .', 'Men: concern that 1'],
    ['a preposition in the phrase', 'Critics of his claim that the dam was old/ADJ ran/VERB .', 'his: claim that 1'],
    [
      'a preposition in the phrase, owned',
      'He heard/VERB critics of the mayor’s claim that the dam was old/ADJ .',
      'the mayor: claim that 1',
    ],
    ['to in the phrase', 'He went/VERB to Leeds to his claim that the dam was old/ADJ .', 'his: claim that 1'],
    [
      'an owner with an adjective',
      'He heard/VERB the old/ADJ mayor’s sad/ADJ claim that the dam was old/ADJ .',
      'the old mayor: claim that 1',
    ],
    ['an owner that is none', 'He heard/VERB of/ADP ’s claim that the dam was old/ADJ .', '-'],
    ['a named owner', 'He heard/VERB [Ann Hill]’s claim that the dam was old/ADJ .', 'Ann Hill: claim that 1'],
    [
      'an owner behind which adverbs stand',
      `He heard/VERB his ${'x/ADV '.repeat(10)}claim that the dam was old/ADJ .`,
      '-',
    ],
    [
      'a verb twelve tokens before',
      `He heard/VERB the mayor’s ${'x '.repeat(8)}claim that the dam was old/ADJ .`,
      'the mayor: claim that 1',
    ],
    [
      'a verb thirteen tokens before',
      `He heard/VERB the mayor’s ${'x '.repeat(9)}claim that the dam was old/ADJ .`,
      '-',
    ],
    [
      'two',
      'He heard/VERB his claim that men expressed/VERB concern that the dam was old/ADJ .',
      'his: claim that 1 / men: concern that 1',
    ],
    ['an agent of ten words', `He heard/VERB a claim by ${'x '.repeat(10)}that the dam was old/ADJ .`, '-'],
    ['an agent of the next sentence', 'He heard/VERB a claim by | Bo that the dam was old/ADJ .', '-'],
    [
      'the head of the agent',
      'He heard/VERB a claim from the head of Leeds that the dam was old/ADJ .',
      'the head of Leeds: claim that 6',
    ],
  ])('%s', (_why, marked, expected) => {
    expect(nounCues(marked)).toBe(expected);
  });

  it('are told from verbs', () => {
    const [cue] = findNounCues(tagged('He heard/VERB his claim that the dam was old/ADJ .'));
    expect(isNounCue(cue!)).toBe(true);
    const { isNoun: _isNoun, ...verb } = cue!;
    expect(isNounCue(verb)).toBe(false);
  });

  it('have their lemma, sentence and tokens', () => {
    const r = tagged('So . | He heard/VERB his claims that the dam was old/ADJ .');
    expect(findNounCues(r)).toEqual([
      {
        start: 18,
        end: 24,
        firstToken: 5,
        endToken: 6,
        lemma: 'claims',
        isNoun: true,
        source: { start: 14, end: 17 },
        order: 'source-first',
        sentence: 1,
      },
    ]);
  });
});
