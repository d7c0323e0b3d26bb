import { describe, expect, it } from 'vitest';
import type { Cue } from '../../../src/quotes/draft.js';
import { endAtAttribution } from '../../../src/quotes/find/unclosed.js';
import { type MarkedSegment, segmentOf } from '../../../src/text/marked-segment.js';

/** An unclosed segment from the first “ behind `from` up to `end`. */
function unclosed(text: string, from = 0, end: number = text.length): MarkedSegment {
  const start = text.indexOf('“', from);
  return segmentOf(start, start + 1, end, end, true, false);
}

/** The cue `verb` with its source, if the text holds it. */
function cueAt(text: string, verb: string, source: string | null, order: Cue['order'] = 'source-first', from = 0): Cue {
  const start = text.indexOf(verb, from);
  const at = source === null ? -1 : text.indexOf(source, from);
  return {
    start,
    end: start + verb.length,
    firstToken: 0,
    endToken: 1,
    lemma: verb,
    source: source === null ? null : { start: at, end: at + source.length },
    order,
    sentence: 0,
  };
}

/** What the one segment of a text holds, marks included. */
function kept(text: string, ...cues: Cue[]): string {
  const [segment] = endAtAttribution(text, [unclosed(text)], cues);
  expect(segment!.contentEnd).toBe(segment!.end);
  return text.slice(segment!.start, segment!.end);
}

describe('a quotation without a closing mark ends before its attribution', () => {
  it.each([
    ['a comma', '“We lost it, she said', '“We lost it,'],
    ['a question mark', '“We lost it? she said', '“We lost it?'],
    ['an exclamation mark', '“We lost it! she said', '“We lost it!'],
    ['a comma and two spaces', '“We lost it,  she said', '“We lost it,'],
    ['a stop', '“We lost it. Then she said', '“We lost it. Then she said'],
    ['no comma', '“We lost it she said', '“We lost it she said'],
    ['nothing before the attribution', '“, she said', '“, she said'],
    ['one letter before it', '“I, she said', '“I,'],
    ['the attribution is last in it', 'So “we lost it, she said', '“we lost it,'],
  ])('%s', (_why, text, expected) => {
    expect(kept(text, cueAt(text, 'said', 'she'))).toBe(expected);
  });

  it('an inverted cue', () => {
    const text = '“We lost it, said Bo';
    expect(kept(text, cueAt(text, 'said', 'Bo', 'cue-first'))).toBe('“We lost it,');
    expect(kept(text, cueAt(text, 'said', null, 'cue-first'))).toBe('“We lost it,');
  });

  it('a cue whose subject is not known', () => {
    const text = '“We lost it, said Bo';
    expect(kept(text, cueAt(text, 'said', null))).toBe(text);
  });

  it('a source that stands behind its cue though it should stand before', () => {
    const text = '“We lost it, said all, she';
    expect(kept(text, cueAt(text, 'said', 'she'))).toBe(text);
  });

  it('a source at most sixty characters before its cue', () => {
    const sentence = (length: number): string => `“We lost it, Bo${'x'.repeat(length - 3)} said`;
    expect(kept(sentence(60), cueAt(sentence(60), 'said', 'Bo'))).toBe('“We lost it,');
    expect(kept(sentence(61), cueAt(sentence(61), 'said', 'Bo'))).toBe(sentence(61));
  });

  it('the first attribution counts, and one that is none is passed over', () => {
    const text = '“They say so, he said, she added';
    const cues = [cueAt(text, 'say', 'They'), cueAt(text, 'said', 'he '), cueAt(text, 'added', 'she')];
    expect(kept(text, ...cues)).toBe('“They say so,');
  });

  it('a cue before the quotation does not end it', () => {
    const text = 'So it was, he said: “We lost it, she added';
    expect(kept(text, cueAt(text, 'said', 'he'))).toBe('“We lost it, she added');
    expect(kept(text, cueAt(text, 'said', 'he'), cueAt(text, 'added', 'she'))).toBe('“We lost it,');
  });

  it('a cue behind the quotation does not end it', () => {
    const text = '“We lost it, so far, she said';
    const until = (end: number): number =>
      endAtAttribution(text, [unclosed(text, 0, end)], [cueAt(text, 'said', 'she')])[0]!.end;
    expect(until(text.length)).toBe(20);
    expect(until(text.length - 1)).toBe(text.length - 1);
  });

  it('a source at the start of the text has nothing before it', () => {
    const text = '  said “We lost it';
    const cue = { ...cueAt(text, 'said', null, 'cue-first'), end: 7, start: 2 };
    const segment = { ...unclosed(text), start: 0, contentStart: 0 };
    expect(endAtAttribution(text, [segment], [cue])).toEqual([segment]);
  });

  it('a closed quotation stays', () => {
    const text = '“We lost it, she said';
    const closed = { ...unclosed(text), closed: true };
    expect(endAtAttribution(text, [closed], [cueAt(text, 'said', 'she')])).toEqual([closed]);
  });
});

describe('a mark that was left open on purpose', () => {
  /** The ends of two unclosed quotations, the second of which starts behind `between`. */
  function firstOf(between: string): string {
    const head = '“We lost it, she said';
    const text = `So.\n${head}${between}“And more`;
    const segments = [unclosed(text, 0, 4 + head.length), unclosed(text, 5)];
    const [first, second] = endAtAttribution(text, segments, [cueAt(text, 'said', 'she')]);
    expect(second).toEqual(segments[1]);
    return text.slice(first!.start, first!.end);
  }
  it.each([
    ['the next paragraph opens with one', '\n', '“We lost it, she said'],
    ['a blank line between', '\n\n', '“We lost it, she said'],
    ['a space between', ' ', '“We lost it,'],
    ['words between', ' so.\nThen ', '“We lost it,'],
  ])('%s', (_why, between, expected) => {
    expect(firstOf(between)).toBe(expected);
  });

  it('each of two has its own attribution', () => {
    const text = '“We lost it, she said. “And more, he added';
    const segments = [unclosed(text, 0, 22), unclosed(text, 1)];
    const cues = [cueAt(text, 'said', 'she'), cueAt(text, 'added', 'he ', 'source-first', 22)];
    expect(endAtAttribution(text, segments, cues).map(({ start, end }) => text.slice(start, end))).toEqual([
      '“We lost it,',
      '“And more,',
    ]);
  });
});
