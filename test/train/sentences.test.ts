import { describe, expect, it } from 'vitest';
import { decodeModel } from '../../src/sentences/model.js';
import { withAbbreviations } from '../../train/sentences/abbreviate.js';
import {
  inCapitals,
  withLowerCaseStarts,
  withoutLineBreaks,
  withStraightMarks,
} from '../../train/sentences/augment.js';
import type { Document } from '../../train/sentences/documents.js';
import { Random } from '../../train/random.js';
import { trainSentences } from '../../train/sentences/recipe.js';
import { weightsModule } from '../../train/sentences/write.js';

const sentencesOf = ({ text, sentences }: Document): string[] =>
  sentences.map(({ start, end }) => text.slice(start, end));

function documentOf(...paragraphs: string[][]): Document {
  const text = paragraphs.map((sentences) => sentences.join(' ')).join('\n\n');
  let from = 0;
  const sentences = paragraphs.flat().map((sentence) => {
    const start = text.indexOf(sentence, from);
    from = start + sentence.length;
    return { start, end: from };
  });
  return { id: 'made', text, sentences };
}

const NEWS = documentOf(
  ['Minister leaves'],
  [
    '“I am going,” Ana Diaz told the UN on Tuesday.',
    'She was born in Lyon, France.',
    'Halden Group and Mr Bello of Acme Corporation stayed.',
  ],
);

/** A generator that has one answer. */
function always(share: number): Random {
  const random = new Random(1);
  random.next = () => share;
  return random;
}

describe('variants of a document', () => {
  it('without line breaks keeps the sentences', () => {
    const variant = withoutLineBreaks(NEWS);
    expect(variant.text).not.toContain('\n');
    expect(sentencesOf(variant)).toEqual(sentencesOf(NEWS));
  });

  it('with straight marks keeps the offsets', () => {
    const variant = withStraightMarks(NEWS);
    expect(variant.sentences).toEqual(NEWS.sentences);
    expect(sentencesOf(variant)[1]).toBe('"I am going," Ana Diaz told the UN on Tuesday.');
  });

  it('with lower-case starts changes first letters only', () => {
    const variant = withLowerCaseStarts(NEWS, always(0.9));
    expect(sentencesOf(variant)).toEqual([
      'minister leaves',
      '“i am going,” Ana Diaz told the UN on Tuesday.',
      'she was born in Lyon, France.',
      'halden Group and Mr Bello of Acme Corporation stayed.',
    ]);
  });

  it('in capitals keeps the offsets', () => {
    expect(sentencesOf(inCapitals(NEWS))[0]).toBe('MINISTER LEAVES');
  });

  it('with abbreviations keeps whole sentences, with one stop at their ends', () => {
    const variant = withAbbreviations(NEWS, always(0.4));
    const sentences = sentencesOf(variant);
    expect(sentences).toHaveLength(4);
    expect(sentences[1]).toBe(
      '“I am going,” Ana C. Diaz told the U.N. on Tuesday.'.replace('Ana C. ', /Ana \w\. /.exec(sentences[1]!)![0]),
    );
    expect(sentences[2]).toMatch(/^She was born in Lyon, (?:\w+|\w\.\w)\.$/);
    expect(sentences[3]).toMatch(/^Halden \w+\. and Mr\. Bello of Acme Corp\. stayed\.$/);
    expect(variant.text.slice(variant.sentences[2]!.end, variant.sentences[3]!.start)).toBe(' ');
  });
});

describe('training', () => {
  const small = (): ReturnType<typeof trainSentences> => trainSentences({ limit: 40 });

  it('on forty articles gives a model that splits unseen ones well, the same each time', () => {
    const { model, report } = small();
    expect(report.examples).toBeGreaterThan(200);
    expect(report.dev.boundary).toBeGreaterThan(98);
    expect(report.dev.span).toBeGreaterThan(97);
    expect(small().model.weights).toEqual(model.weights);
  });

  it('writes a module that the splitter can read', () => {
    const trained = small();
    const source = weightsModule(trained);
    const packed = {
      format: Number(/format: (\d+)/.exec(source)![1]),
      commonWords: /commonWords: '([^']+)'/.exec(source)![1]!,
      weights: / weights: '([^']+)'/.exec(source)![1]!,
    };
    expect(decodeModel(packed).weights).toEqual(trained.model.weights);
    expect(source).toContain('"seed"');
  });
});
