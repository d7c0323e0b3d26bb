import { IRREGULAR_REPORTING_FORMS, REPORTING_VERBS } from '../lexicon/reporting-verbs.js';

/** How a form of a reporting verb may be used. `past` forms are participles too where the verb is regular. */
export type FormKind = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** A form of a verb that reports, alone or with one of its particles. */
export interface CueForm {
  readonly lemma: string;
  readonly kind: FormKind;
  /** False where the verb reports only with a particle ("go on"). */
  readonly alone: boolean;
  readonly particles: readonly string[];
}

let forms: ReadonlyMap<string, CueForm> | undefined;

/** The reporting verb that a lower-case word is a form of. */
export function cueForm(word: string): CueForm | undefined {
  forms ??= inflect();
  return forms.get(word);
}

/** Frames of a lemma as listed in the lexicon; '' for none. */
export function framesOf(lemma: string): string {
  return REPORTING_VERBS.get(lemma) ?? '';
}

/** Whether the lexicon lists the frame for the lemma. */
export function hasFrame(lemma: string, frame: string): boolean {
  return ` ${framesOf(lemma)} `.includes(` ${frame} `);
}

function inflect(): Map<string, CueForm> {
  const particles = new Map<string, string[]>();
  const alone = new Set<string>();
  for (const lemma of REPORTING_VERBS.keys()) {
    const [verb = lemma, ...rest] = lemma.split(' ');
    const particle = rest.join(' ');
    if (!particles.has(verb)) particles.set(verb, []);
    if (particle) particles.get(verb)!.push(particle);
    else alone.add(verb);
  }
  const irregularPast = new Set(IRREGULAR_REPORTING_FORMS.values());
  const all = new Map<string, CueForm>();
  const add = (word: string, lemma: string, kind: FormKind): void => {
    if (!all.has(word)) all.set(word, { lemma, kind, alone: alone.has(lemma), particles: particles.get(lemma)! });
  };
  for (const [word, lemma] of IRREGULAR_REPORTING_FORMS) {
    if (particles.has(lemma)) add(word, lemma, PARTICIPLES_ONLY.has(word) ? 'participle' : 'past');
  }
  for (const verb of particles.keys()) {
    if (!irregularPast.has(verb)) for (const past of pastForms(verb)) add(past, verb, 'past');
    add(verb, verb, 'base');
    add(thirdPerson(verb), verb, 'third');
    for (const ing of ingForms(verb)) add(ing, verb, 'ing');
  }
  return all;
}

const PARTICIPLES_ONLY: ReadonlySet<string> = new Set(['begun', 'gone', 'shown', 'spoken', 'sung', 'sworn', 'written']);

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh|go)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function pastForms(verb: string): string[] {
  if (verb.endsWith('e')) return [`${verb}d`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return doubles(verb) ? [`${verb}${verb.at(-1)}ed`, `${verb}ed`] : [`${verb}ed`];
}

function ingForms(verb: string): string[] {
  if (verb === 'lie') return ['lying'];
  if (/[^e]e$/.test(verb)) return [`${verb.slice(0, -1)}ing`];
  return doubles(verb) ? [`${verb}${verb.at(-1)}ing`, `${verb}ing`] : [`${verb}ing`];
}

/** Verbs whose last consonant doubles: beg, quip, brag, of one syllable; admit, label, signal. */
function doubles(verb: string): boolean {
  if (/(?:mit|fer|bel|nal)$/.test(verb)) return true;
  const vowels = verb.replace('qu', 'q').replace(/[^aeiou]/g, '').length;
  return vowels === 1 && /[aeiou][bdgmnpt]$/.test(verb);
}
