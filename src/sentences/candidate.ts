import { emptyWord, type Word } from './word.js';

/** What the stop of a candidate is. */
export const Stop = {
  PERIOD: 0,
  EXCLAMATION: 1,
  QUESTION: 2,
  /** … or two and more periods, spaced or not. */
  ELLIPSIS: 3,
  /** No stop at all: ‘… caused reactions | In the photograph …’ */
  NONE: 4,
} as const;

/** Marks around the stop. */
export const Mark = { NONE: 0, QUOTE: 1, BRACKET: 2, DASH: 3, BULLET: 4 } as const;

/** White space after the candidate. */
export const Space = { NONE: 0, ONE: 1, MORE: 2, LINE_BREAK: 3 } as const;

/** How an opening bracket that follows ends. */
export const Bracket = {
  NONE: 0,
  /** ‘(He denies it.)’: a sentence of its own */
  STOP_INSIDE: 1,
  /** ‘(Smith 55).’: the end of the sentence before */
  STOP_AFTER: 2,
  /** ‘(2) The city must …’: the number of an item */
  ITEM: 3,
  OTHER: 4,
} as const;

/** A place where a sentence may end: a run of stops, closing marks, and what stands around them. */
export interface Candidate {
  text: string;
  /** First code unit of the stops. */
  stop: number;
  /** One past the stops and the closing marks: where the sentence would end. */
  end: number;
  /** First code unit after the white space that follows. */
  next: number;
  stopKind: number;
  /** What stands before the stops leaves the sentence open: a comma, an opening mark, or nothing: ‘“… I like it’ */
  isLeading: boolean;
  /** More than one stop: "?!", "..", "!!!". */
  repeated: boolean;
  /** White space between `end` and `next`. */
  space: number;
  /** Last closing mark after the stops. */
  closer: number;
  /** First opening mark before the next word. */
  opener: number;
  /** Where `opener` is a bracket: how it ends. */
  bracket: number;
  /** Last word before the stops. */
  left: Word;
  /** First word of what follows. */
  right: Word;
  /** Whether `readContext` has filled in the next three. */
  hasContext: boolean;
  /** The word before `left`. */
  beforeLeft: Word;
  /** The word after `right`. */
  afterRight: Word;
  /** A name and a verb of speech follow: ‘“Which cousin?” Al-Fahad asked.’ */
  spoken: boolean;
  /** The right word has a stop of its own: "J." "Mr." */
  rightStopped: boolean;
  /** State before the stops. */
  inQuotation: boolean;
  bracketDepth: number;
  /** Where the sentence that would end here starts. */
  sentenceStart: number;
  /** The whole text has no line break, so that headlines and paragraphs may have run together. */
  unbroken: boolean;
}

export function emptyCandidate(): Candidate {
  return {
    text: '',
    stop: 0,
    end: 0,
    next: 0,
    stopKind: Stop.PERIOD,
    isLeading: false,
    repeated: false,
    space: Space.NONE,
    closer: Mark.NONE,
    opener: Mark.NONE,
    bracket: Bracket.NONE,
    left: emptyWord(),
    right: emptyWord(),
    hasContext: false,
    beforeLeft: emptyWord(),
    afterRight: emptyWord(),
    rightStopped: false,
    spoken: false,
    inQuotation: false,
    bracketDepth: 0,
    sentenceStart: 0,
    unbroken: false,
  };
}
