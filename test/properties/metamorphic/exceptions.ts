/**
 * What is known not to be kept on `train/corpus/dev`, and why. The counts may fall, not grow: a change that breaks
 * another sentence, date, quotation or attribution fails the test. What the recogniser reads otherwise (entities,
 * clusters) is not counted here, for each training changes it a little: its rates are bounded by the relations.
 */
import type { Aspect } from './aspects.js';
import type { Rate } from './relation.js';

interface Exception {
  readonly relation: string;
  readonly aspect: Aspect;
  readonly most: number;
  readonly why: string;
}

/** Aspects of which every single loss must be known. */
const COUNTED: ReadonlySet<Aspect> = new Set(['sentences', 'dates', 'quotes', 'speakers']);

export const EXCEPTIONS: readonly Exception[] = [
  {
    relation: 'another person',
    aspect: 'speakers',
    most: 2,
    why: 'A surname alone that is no longer read as a person is no speaker either.',
  },
  {
    relation: 'another organisation',
    aspect: 'quotes',
    most: 2,
    why: 'A name that is read with another span moves the end of the reported clause beside it.',
  },
  {
    relation: 'Mr or Ms before a surname',
    aspect: 'speakers',
    most: 2,
    why: 'The surname is Friday: only with a title is it read as the speaker, not as the day.',
  },
  {
    relation: 'double marks for single ones',
    aspect: 'dates',
    most: 1,
    why: '"Soon" alone at the start of a title is taken for a time.',
  },
  {
    relation: 'single marks for double ones',
    aspect: 'quotes',
    most: 4,
    why: 'In single marks, the apostrophe of ’99 or ’60s opens like one of them, and the text does not say which it is.',
  },
  {
    relation: 'single marks for double ones',
    aspect: 'dates',
    most: 4,
    why: 'The same years; and the direction of a month whose verb the marks part from it.',
  },
  {
    relation: 'paragraphs split between sentences',
    aspect: 'dates',
    most: 1,
    why: '"20 minutes later" counts from a time in its own paragraph alone.',
  },
  {
    relation: 'doubled spaces',
    aspect: 'quotes',
    most: 1,
    why: 'The recogniser does not know a dateline "THUNDER  BAY,  Ont.": its state looks like the end of a sentence.',
  },
  {
    relation: 'doubled spaces',
    aspect: 'speakers',
    most: 2,
    why: 'An initial with two spaces behind it ("K.  Jayanta") is read as the end of something, not as part of a name.',
  },
  {
    relation: 'combining accents',
    aspect: 'sentences',
    most: 2,
    why: 'An abbreviation that ends in a letter with a combining mark before its stop ("Șt.") is not known as one.',
  },
  {
    relation: 'combining accents',
    aspect: 'speakers',
    most: 2,
    why: 'The same name, and a title that is taken into the name after it ("Tánaiste").',
  },
];

/** How many items may be lost of an aspect that is counted; undefined for the others. */
function known({ relation, aspect }: Rate): number | undefined {
  if (!COUNTED.has(aspect)) return undefined;
  return EXCEPTIONS.find((one) => one.relation === relation && one.aspect === aspect)?.most ?? 0;
}

/**
 * What is wrong with a rate on dev or a part of it: more lost than is known or, where that is not counted, more
 * than the required rate allows. Undefined where nothing is.
 */
export function complaint(rate: Rate): string | undefined {
  const lost = rate.items - rate.kept;
  const most = known(rate);
  // One more than the rate allows, so that a part with few items is not judged by a single one.
  if (lost <= (most ?? rate.items * (1 - rate.required) + 1)) return undefined;
  const examples = rate.lost.map(({ article, lost: statements }) => [article, ...statements].join('\n  ')).join('\n');
  const bound = most === undefined ? `rate ${rate.rate}, ${rate.required} required` : `${most} known`;
  return `${rate.relation}, ${rate.aspect}: ${lost} of ${rate.items} lost, ${bound}\n${examples}`;
}
