/** Which places the scan has looked at, in which state, and what it ends by itself. */
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/sentences/candidate.js';
import { scanSentences } from '../../src/sentences/scan.js';

type LineBreaks = 'auto' | 'paragraph' | 'space';

/** The text with the mark `|` at the stop of each place that is looked at; nothing ends there unless `decide` says so. */
function marked(text: string, decide: (candidate: Candidate) => boolean = () => false): string {
  const stops: number[] = [];
  scanSentences(text, 'auto', (candidate) => {
    stops.push(candidate.stop);
    return decide(candidate);
  });
  return stops.reduceRight((rest, stop) => `${rest.slice(0, stop)}|${rest.slice(stop)}`, text);
}

function sentencesOf(
  text: string,
  decide: (candidate: Candidate) => boolean,
  lineBreaks: LineBreaks = 'auto',
): string[] {
  const { count, starts, ends } = scanSentences(text, lineBreaks, decide);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
}

describe('places that are looked at', () => {
  it.each([
    ['a stop before a name', 'He met Dr|. Okoro. '],
    ['one of each kind', 'So|! Yes|? No|… Go|... Now'],
    ['not one at the end', 'He left.'],
    ['not one before white space at the end', 'He left. \n '],
    ['not one before a blank line', 'He left.\n\nShe came'],
    ['one before a line break that only wraps', 'The council had met Dr|.\nOkoro and left it\nto Bari'],
    ['not one before a digit', 'It rose .5 or 3.5 points'],
    ['not one inside a word', 'See example.com or node.js'],
    ['one before a small letter, after a space', 'See node.js|. this'],
    ['one before a capital', 'They were in Oslo|.We came'],
    ['one before a mark', 'They were in Oslo|.“We came'],
    ['one before a single mark', 'They were in Oslo|.‘We came'],
    ['one before a bracket', 'They were in Oslo|.(We came'],
    ['one before a letter without case', 'They were in Oslo|.東京'],
    ['not a plain end', 'They denied it all. Police came'],
    ['one before a number, after a space', 'They met Okoro Jr|. 5 men'],
    ['one before a dash, after a space', 'They met Okoro Jr|. – so'],
    ['not one before a comma', 'They met Okoro Jr., and left'],
    ['not one before a dash', 'They met Okoro Jr.–so they said'],
    ['not one before a symbol', 'They met in Oslo.$5 lost'],
    ['one after a small letter, whose other stops hide it', 'It is 9 a.m|. On'],
    ['a capital that opens sentences', 'Storm hits coast| The mayor came'],
    ['not one after a name of the sentence', 'Storm hits coast Lagos came'],
    ['not the first word', 'The mayor came'],
    ['not one behind a stop', 'Stop|! The mayor'],
    ['not one behind a colon', 'Storm: The mayor'],
  ])('%s: %s', (_why, expected) => {
    expect(marked(expected.replaceAll('|', ''))).toBe(expected);
  });

  it('a capital behind a stop at which a sentence began is not its end', () => {
    expect(marked('He met Dr. The mayor', () => true)).toBe('He met Dr|. The mayor');
  });
});

describe('what is known at a place', () => {
  const statesOf = (
    text: string,
    decide: (candidate: Candidate) => boolean = () => false,
  ): [string, ...unknown[]][] => {
    const states: [string, ...unknown[]][] = [];
    scanSentences(text, 'auto', (candidate) => {
      const { stop, sentenceStart, inQuotation, bracketDepth } = candidate;
      const ends = decide(candidate);
      states.push([text.slice(sentenceStart, stop), inQuotation, bracketDepth]);
      return ends;
    });
    return states;
  };

  it('whether a quotation is open', () => {
    expect(statesOf('“Go Dr. A,” he met Dr. B "Go Dr. C" so Dr. D').map(([, inQuotation]) => inQuotation)).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(statesOf('“Go Dr. A “and Dr. B').map(([, inQuotation]) => inQuotation)).toEqual([true, true]);
    expect(statesOf('He” met Dr. A').map(([, inQuotation]) => inQuotation)).toEqual([false]);
    expect(statesOf('He is Dr."Go Dr. A').map(([, inQuotation]) => inQuotation)).toEqual([false, true]);
    expect(statesOf('He " Go Dr. A " met Dr. B').map(([, inQuotation]) => inQuotation)).toEqual([true, false]);
  });

  it('whether the mark behind the stop closed it', () => {
    expect(statesOf('“Go.” Dr. B “Go.” Dr. C').map(([, inQuotation]) => inQuotation)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('how many brackets are open', () => {
    const depths = (text: string): unknown[] => statesOf(text).map(([, , depth]) => depth);
    expect(depths('He (Dr. A [Dr. B] Dr. C) met Dr. D')).toEqual([1, 2, 1, 0]);
    expect(depths('He) met) (Dr. A')).toEqual([1]);
    expect(depths('He (met.) Dr. A.) (Dr. B')).toEqual([1, 0, 0, 1]);
  });

  it('all of it without a stop too', () => {
    expect(statesOf('“Storm (hits coast The mayor')).toEqual([['“Storm (hits coast', true, 1]]);
  });

  it('where the sentence began', () => {
    expect(statesOf('He met Dr. A. B left. ', () => true).map(([sentence]) => sentence)).toEqual(['He met Dr', 'A']);
    expect(statesOf('  He met Dr. A', () => true).map(([sentence]) => sentence)).toEqual(['He met Dr']);
  });

  it('that nothing stays open beyond a paragraph', () => {
    expect(statesOf('“Go (now\n\nHe met Dr. A')).toEqual([['He met Dr', false, 0]]);
  });

  it('whether the text has a line break', () => {
    const flags: boolean[] = [];
    const note = (candidate: Candidate): boolean => {
      flags.push(candidate.unbroken);
      return false;
    };
    scanSentences('He met Dr. A of Dr. B', 'auto', note);
    scanSentences('He met Dr. A of Dr. B\n', 'auto', note);
    expect(flags).toEqual([true, true, false, false]);
  });
});

describe('where the places lead', () => {
  it.each([
    ['an end', 'He left Dr. Then', ['He left Dr.', 'Then']],
    ['with its marks', '“He left Dr.”  Then', ['“He left Dr.”', 'Then']],
    ['without a stop', 'Storm hits coast  The', ['Storm hits coast', 'The']],
  ])('%s', (_why, text, sentences) => {
    expect(sentencesOf(text, () => true)).toEqual(sentences);
    expect(sentencesOf(text, () => false)).toEqual([text]);
  });

  it.each([
    ['a plain end, which nobody is asked about', 'He denied it all. Police came', ['He denied it all.', 'Police came']],
    ['two of them', 'It was all. So it was. Police', ['It was all.', 'So it was.', 'Police']],
    ['a drawn line', 'He met Bo *** In Lagos', ['He met Bo ***', 'In Lagos']],
    ['of more marks', 'He met Bo ====== In Lagos', ['He met Bo ======', 'In Lagos']],
    ['in a wrapped line', 'He met a\nman *** In Lagos it\nrained.', ['He met a\nman ***', 'In Lagos it\nrained.']],
    [
      'at the end of one',
      'The man met a woman ***\nIn Lagos it was\nraining.',
      ['The man met a woman ***', 'In Lagos it was\nraining.'],
    ],
    ['not one before a paragraph', 'He met Bo ***\n\nIn Lagos', ['He met Bo ***', 'In Lagos']],
    ['not one of two marks', 'He met Bo ** In Lagos', ['He met Bo ** In Lagos']],
    ['not one of different marks', 'He met Bo *=* In Lagos', ['He met Bo *=* In Lagos']],
    ['not one before a small letter', 'He met Bo *** in Lagos', ['He met Bo *** in Lagos']],
    ['not one before a number', 'He met Bo *** 5 men', ['He met Bo *** 5 men']],
    ['not one behind a letter', 'He f*** In Lagos', ['He f*** In Lagos']],
    ['not one without a space', 'He met Bo ***In Lagos', ['He met Bo ***In Lagos']],
    ['not one at the end', 'He met Bo ***', ['He met Bo ***']],
  ])('by itself: %s', (_why, text, sentences) => {
    expect(sentencesOf(text, () => false)).toEqual(sentences);
  });

  it.each([
    ['stops', '1. Pay 2. Go 3. So', ['1. Pay', '2. Go', '3. So']],
    ['brackets', '1) Pay 2) Go 3) So', ['1) Pay', '2) Go', '3) So']],
    ['a small letter before the number', '1. Pay them 2. Go', ['1. Pay them', '2. Go']],
    ['both', '1.) Pay 2.) Go 3.) So', ['1.) Pay', '2.) Go', '3.) So']],
    ['of letters', 'a) Pay b) Go c) So', ['a) Pay', 'b) Go', 'c) So']],
    ['two brackets', '(1) Pay (2) Go (3) So', ['(1) Pay', '(2) Go', '(3) So']],
    ['no numbers', 'Pay 2. Go', ['Pay 2. Go']],
    ['a list that begins later', 'So 1) Pay 2) Go', ['So 1) Pay 2) Go']],
    ['one left out', '1. Pay 3. Go', ['1. Pay 3. Go']],
    ['a score', '1. They won by three to 2. Go', ['1. They won by three to 2. Go']],
    ['a score at the end of an item, behind a name', '1. They beat Oslo 2. Go', ['1. They beat Oslo', '2. Go']],
    ['a score behind an opener with a capital', '1. It is To 2. Go', ['1. It is To', '2. Go']],
    ['an opener before a bracket is none', '1) They come to 2) Go', ['1) They come to', '2) Go']],
    ['the number of the item itself', '1. 2. Go', ['1.', '2. Go']],
    ['a list in the next paragraph', '1. Pay\n\n2. Go', ['1. Pay', '2. Go']],
    ['a paragraph that is none', '1. Pay\n\nSo 2. Go', ['1. Pay', 'So 2. Go']],
  ])('at the number of the next item: %s', (_why, text, sentences) => {
    expect(sentencesOf(text, () => false)).toEqual(sentences);
  });

  it('the number of an item ends nothing', () => {
    expect(marked('1. Pay')).toBe('1. Pay');
    expect(marked('1. Pay 2. Go')).toBe('1. Pay 2. Go');
    expect(marked('So\n\n1. Pay')).toBe('So\n\n1. Pay');
  });
});

describe('lines', () => {
  const WRAPPED =
    'The council met in the town of\nBari and voted to close it. So\nthey did, the mayor said\nAna Costa came';

  it('of a wrapped text end where there was room', () => {
    expect(sentencesOf(WRAPPED, () => false)).toEqual([
      'The council met in the town of\nBari and voted to close it. So\nthey did, the mayor said',
      'Ana Costa came',
    ]);
    expect(sentencesOf(WRAPPED, () => false, 'space')).toEqual([WRAPPED]);
    expect(sentencesOf(WRAPPED, () => false, 'paragraph')).toEqual(WRAPPED.split('\n'));
  });

  it('are measured from their own start', () => {
    const text = `A line of its own, which is not long\n\n${WRAPPED}`;
    expect(sentencesOf(text, () => false)).toEqual([text.split('\n')[0], ...sentencesOf(WRAPPED, () => false)]);
  });

  it('are measured without the white space around the text', () => {
    for (const space of ['\n'.repeat(20), ' '.repeat(20)]) {
      expect(sentencesOf(`${space}${WRAPPED}${space}`, () => false)).toEqual(sentencesOf(WRAPPED, () => false));
    }
  });

  it('number paragraphs', () => {
    const { paragraphs } = scanSentences('One\n\n\nTwo. \n\n \n\nThree Go', 'auto', () => true);
    expect([...paragraphs]).toEqual([0, 1, 2]);
  });

  it('around the text are none', () => {
    expect(sentencesOf(' \n\n He left \n ', () => false)).toEqual(['He left']);
    expect(sentencesOf('', () => true)).toEqual([]);
    expect(sentencesOf(' ', () => true)).toEqual([]);
  });
});
