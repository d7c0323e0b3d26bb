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
    ['say', 'say', 'base'],
    ['says', 'say', 'third'],
    ['saying', 'say', 'ing'],
    ['replies', 'reply', 'third'],
    ['replied', 'reply', 'past'],
    ['stresses', 'stress', 'third'],
    ['preaches', 'preach', 'third'],
    ['gushes', 'gush', 'third'],
    ['goes', 'go', 'third'],
    ['agreed', 'agree', 'past'],
    ['lying', 'lie', 'ing'],
    ['lied', 'lie', 'past'],
    ['noting', 'note', 'ing'],
    ['begging', 'beg', 'ing'],
    ['begun', 'begin', 'participle'],
    ['shown', 'show', 'participle'],
    ['spoken', 'speak', 'participle'],
    ['sung', 'sing', 'participle'],
    ['sworn', 'swear', 'participle'],
    ['gone', 'go', 'participle'],
    ['signalled', 'signal', 'past'],
    ['signaled', 'signal', 'past'],
    ['submitted', 'submit', 'past'],
    ['quipping', 'quip', 'ing'],
    ['explained', 'explain', 'past'],
    ['remarked', 'remark', 'past'],
    ['put', 'put', 'past'],
  ])('%s is a form of %s: %s', (word, lemma, kind) => {
    expect(cueForm(word)).toMatchObject({ lemma, kind });
  });

  it.each([
    'walked',
    'sayed',
    'telled',
    'tweetted',
    'urgging',
    'shouts out',
    'goed',
    'explainned',
    'remarkked',
    'lieing',
    'replyed',
    'the',
    '',
  ])('%s is none', (word) => {
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
