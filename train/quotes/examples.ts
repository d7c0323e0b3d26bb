import { featuresOf } from '../../src/coreference/features.js';
import { NOMINAL_FEATURES, nominalChoices } from '../../src/coreference/nominal-candidates.js';
import { isSingularNominal } from '../../src/coreference/nominals.js';
import { type PronounWeights, pronounCandidates } from '../../src/coreference/pronouns.js';
import { resolveMentions } from '../../src/coreference/resolve.js';
import type { QuotedDocument } from './documents.js';

/** A source mention with the features of what it may mean; `right` is the index of the true one, -1 for none. */
export interface Example {
  readonly candidates: readonly Float64Array[];
  readonly right: number;
}

/** The examples of a document. */
export interface Examples {
  readonly pronouns: Example[];
  readonly nominals: Example[];
}

/**
 * The pronouns and singular nominals of a document with their candidates. Sources are taken as annotated; the pronouns
 * between them are resolved with `weights`, so that examples are made again when these have changed.
 */
export function examplesOf(document: QuotedDocument, weights: PronounWeights): Examples {
  const pronouns: Example[] = [];
  const nominals: Example[] = [];
  const known = { pronouns: weights, nominals: NOMINAL_FEATURES.map(() => 0) };
  resolveMentions(document.reading, document.mentions, document.quoted, known, (context, mention, index) => {
    const { r, discourse, genders } = context;
    const referent = document.referents[index]!;
    const choice =
      mention.kind === 'pronoun' ? pronounCandidates(discourse, r.words[mention.first]!, mention.first) : null;
    if (choice) {
      pronouns.push({
        candidates: choice.candidates.map((candidate) => featuresOf(choice.pronoun, candidate, genders)),
        right: choice.candidates.findIndex((candidate) => candidate.referent.key === referent.key),
      });
    }
    if (isSingularNominal(r, mention)) {
      const choices = nominalChoices(context, mention);
      const named = choices.findIndex((c) => c.referent?.key === referent.key);
      nominals.push({ candidates: choices.map((c) => c.values), right: named >= 0 ? named : choices.length - 1 });
    }
    return referent.entityId === null ? undefined : referent;
  });
  return { pronouns, nominals };
}
