/**
 * Labels for raw text from two models of our own: where they agree the label is taken, elsewhere the lattice stays open.
 * A name that the models read the same way nearly everywhere is read so everywhere (one name, one type).
 */
import { decodeFirstPass } from '../../src/entities/decode.js';
import { type FeatureContext, readContext, type WordTables } from '../../src/entities/feature-context.js';
import type { LinearModel } from '../../src/model/format.js';
import { findSentences } from '../../src/sentences/find.js';
import { tokenize } from '../../src/tokens/index.js';
import type { AnnotatedDocument, UncertainSpan } from './documents.js';

/** A text without annotation. */
export interface RawDocument {
  id: string;
  text: string;
}

/** From how many mentions, and from which share of them on, a name has one type. */
const VOTES = 5;
const MAJORITY = 0.85;
/** A single word is more often something else: "Jordan", "Santos". */
const MAJORITY_ONE_WORD = 0.95;

/** The texts with the labels that both models give them. */
export function labelTexts(
  documents: readonly RawDocument[],
  models: readonly [LinearModel, LinearModel],
  tables: WordTables,
): AnnotatedDocument[] {
  const read = documents.map(({ text }) => {
    const tokens = tokenize(text);
    const context = readContext(tokens, findSentences(text, {}), tables);
    return models.map((model) => mentionsOf(context, decodeFirstPass(context, model), model.labels));
  });
  const types = typesByName(documents, read);
  return documents.map(({ id, text }, i) => agreed(id, text, read[i]![0]!, read[i]![1]!, types));
}

/** A mention that a model finds. */
interface Mention {
  start: number;
  end: number;
  type: string;
}

function mentionsOf(context: FeatureContext, labels: Uint8Array, names: readonly string[]): Mention[] {
  const { starts, ends } = context.tokens;
  const mentions: Mention[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === 0) continue;
    if (label % 2 === 1) mentions.push({ start: starts[i]!, end: ends[i]!, type: names[label]!.slice(2) });
    else mentions.at(-1)!.end = ends[i]!;
  }
  return mentions;
}

/** Names with one type in nearly all of their mentions. */
function typesByName(documents: readonly RawDocument[], read: readonly Mention[][][]): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  documents.forEach(({ text }, i) => {
    for (const mention of read[i]!.flat()) {
      const name = text.slice(mention.start, mention.end);
      let ofName = votes.get(name);
      if (!ofName) {
        ofName = new Map();
        votes.set(name, ofName);
      }
      // Two models vote, so each mention counts half.
      ofName.set(mention.type, (ofName.get(mention.type) ?? 0) + 0.5);
    }
  });
  const types = new Map<string, string>();
  for (const [name, ofName] of votes) {
    const all = [...ofName.values()].reduce((a, b) => a + b, 0);
    const [type, most] = [...ofName].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (all >= VOTES && most / all >= (/\s/.test(name) ? MAJORITY : MAJORITY_ONE_WORD)) types.set(name, type);
  }
  return types;
}

function agreed(
  id: string,
  text: string,
  first: readonly Mention[],
  second: readonly Mention[],
  types: ReadonlyMap<string, string>,
): AnnotatedDocument {
  const document: AnnotatedDocument = { id, text, spans: [], uncertain: [] };
  const key = ({ start, end }: Mention) => `${start}:${end}`;
  const bySpan = new Map(second.map((mention) => [key(mention), mention]));
  const settled: Mention[] = [];
  for (const mention of first) {
    const other = bySpan.get(key(mention));
    if (!other) continue;
    settled.push(mention);
    const vote = types.get(text.slice(mention.start, mention.end));
    const { start, end } = mention;
    if (vote) document.spans.push({ start, end, label: vote });
    else if (other.type === mention.type) document.spans.push({ start, end, label: mention.type });
    else document.spans.push({ start, end, label: mention.type, allow: [other.type] });
  }
  for (const mention of [...first, ...second]) {
    if (!settled.some(({ start, end }) => start < mention.end && mention.start < end)) {
      document.uncertain!.push(openSpan(mention));
    }
  }
  return document;
}

/** Bounds or existence in doubt: any label. */
function openSpan({ start, end }: Mention): UncertainSpan {
  return { start, end };
}
