import type { PronounWeights } from '../../src/coreference/pronouns.js';
import { pronounCandidates } from '../../src/coreference/pronouns.js';
import { featuresOf } from '../../src/coreference/features.js';
import { resolveMentions } from '../../src/coreference/resolve.js';
import type { QuotedDocument } from './documents.js';

/** A pronoun that is a source, with the features of its candidates; `right` is the index of the true one, -1 for none. */
export interface PronounExample {
  readonly document: string;
  readonly candidates: readonly Float64Array[];
  readonly right: number;
}

/**
 * The pronouns of a document with their candidates. Sources are taken as annotated; the pronouns between them are
 * resolved with `weights`, so that examples are made again when these have changed.
 */
export function pronounExamples(document: QuotedDocument, weights: PronounWeights): PronounExample[] {
  const examples: PronounExample[] = [];
  resolveMentions(document.reading, document.mentions, document.quoted, {
    weights,
    onMention: ({ r, discourse, genders }, mention, index) => {
      const referent = document.referents[index]!;
      const choice =
        mention.kind === 'pronoun' ? pronounCandidates(discourse, r.words[mention.first]!, mention.first) : null;
      if (choice) {
        examples.push({
          document: document.id,
          candidates: choice.candidates.map((candidate) => featuresOf(choice.pronoun, candidate, genders)),
          right: choice.candidates.findIndex((candidate) => candidate.referent.key === referent.key),
        });
      }
      return referent.entityId === null ? undefined : referent;
    },
  });
  return examples;
}
