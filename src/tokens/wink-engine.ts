/**
 * The one file that imports wink-nlp.
 *
 * wink-nlp keeps every word that its lexicon lacks, with what it took it for where it first met it: after "Rs27.44." the
 * number of "Santos, 44, who" was a noun, and the memory of a long run grew with its vocabulary. Here each text is read
 * as if it were the first.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import type { TaggedWord } from './pieces.js';

/** wink-nlp's words by text and by number; what it adds gets the next number, in parallel to tables of its own. */
interface Lexemes {
  readonly hash: Record<string, number>;
  readonly list: string[];
  /** How many words the model brings. */
  readonly intrinsicSize: number;
  /** Number of the next word. */
  index: number;
}

/** What of wink-nlp's model is touched. */
interface CoreModel {
  readonly features: { readonly lexeme: Lexemes };
  readonly packing: { efList: string[] };
}

interface Engine {
  readonly nlp: WinkMethods;
  readonly lexemes: Lexemes;
}

/**
 * Numbers are not given again, and each that was takes some 50 bytes: an engine with this many is replaced, some
 * milliseconds once in a thousand articles.
 */
const MOST_ADDED = 100_000;

/** Two hundred milliseconds to load, so every engine has the same. */
let core: CoreModel | undefined;
let engine: Engine | undefined;

/** The words of a text with their tags, whatever was read before. */
export function readWords(text: string): TaggedWord[] {
  engine ??= startEngine();
  const { nlp, lexemes } = engine;
  const known = lexemes.list.length;
  try {
    const tokens = nlp.readDoc(text).tokens();
    const tags = tokens.out(nlp.its.pos) as string[];
    return (tokens.out() as string[]).map((value, i) => ({ value, pos: tags[i]! }));
  } finally {
    forgetFrom(lexemes, known);
    if (lexemes.list.length - lexemes.intrinsicSize > MOST_ADDED) engine = undefined;
  }
}

function startEngine(): Engine {
  core ??= loadCore();
  const lexemes = core.features.lexeme;
  lexemes.list.length = lexemes.intrinsicSize;
  lexemes.index = lexemes.intrinsicSize;
  // Custom entities, which are not asked for: that model is written into a longer string each time it is loaded.
  const metaCER = (): object => ({ machines: '', transformers: [] });
  return { nlp: winkNLP({ ...model, core: () => core, metaCER }, ['pos']), lexemes };
}

function loadCore(): CoreModel {
  const loaded = (model.core as () => CoreModel)();
  // "constructor" is no word of it, nor what somebody adds to every object.
  Object.setPrototypeOf(loaded.features.lexeme.hash, null);
  // Of a word that is added, tagging needs no prefix, suffix or shape.
  loaded.packing.efList = ['pos'];
  return loaded;
}

/** Takes words out of the lexicon; their texts too, which keep what they were cut from in memory. */
function forgetFrom({ hash, list }: Lexemes, known: number): void {
  for (let i = known; i < list.length; i++) {
    delete hash[list[i]!];
    list[i] = '';
  }
}
