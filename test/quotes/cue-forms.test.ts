import { describe, expect, it } from 'vitest';
import { REPORTING_VERBS } from '../../src/lexicon/reporting-verbs';
import { cueForm, hasFrame } from '../../src/quotes/cue-forms';

describe('cueForm', () => {
  it.each([
    ['begged', 'beg', 'past'],
    ['quipped', 'quip', 'past'],
    ['admitting', 'admit', 'ing'],
    ['labelled', 'label', 'past'],
    ['labeled', 'label', 'past'],
    ['denies', 'deny', 'third'],
    ['denied', 'deny', 'past'],
    ['replying', 'reply', 'ing'],
    ['urged', 'urge', 'past'],
    ['agreeing', 'agree', 'ing'],
    ['tweeted', 'tweet', 'past'],
    ['said', 'say', 'past'],
    ['written', 'write', 'participle'],
    ['told', 'tell', 'past'],
  ])('%s is a form of %s: %s', (word, lemma, kind) => {
    expect(cueForm(word)).toMatchObject({ lemma, kind });
  });

  it.each(['walked', 'sayed', 'telled', 'tweetted', 'urgging', 'the', ''])('%s is none', (word) => {
    expect(cueForm(word)).toBeUndefined();
  });

  it('a verb that reports with a particle only does not report alone', () => {
    expect(cueForm('went')).toMatchObject({ lemma: 'go', alone: false, particles: ['on'] });
    expect(cueForm('called')).toMatchObject({ lemma: 'call', alone: true });
  });

  it('every frame in the lexicon is a known one', () => {
    const known = new Set(['quote', 'that', 'wh', 'to', 'for', 'of', 'as', 'name', 'weak', 'thing']);
    for (const [lemma, frames] of REPORTING_VERBS) {
      for (const frame of frames.split(' ')) expect(known, `${lemma}: ${frame}`).toContain(frame);
    }
    expect(hasFrame('urge', 'to')).toBe(true);
    expect(hasFrame('shout', 'of')).toBe(false);
  });
});
