/** A page under construction: text with its mentions, filled from the name lists in train/lexicon/lists. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Random } from '../random.js';
import type { AnnotatedSpan } from './documents.js';

/** Names to fill the tables with. */
export interface Names {
  clubs: string[];
  nations: string[];
  given: string[];
  surnames: string[];
  regions: string[];
  companies: string[];
}

/** A text under construction. */
export class Page {
  text = '';
  readonly spans: AnnotatedSpan[] = [];

  constructor(
    readonly random: Random,
    readonly names: Names,
  ) {}

  write(text: string): this {
    this.text += text;
    return this;
  }

  mention(text: string, label: string, allow?: string[]): this {
    const start = this.text.length;
    this.text += text;
    this.spans.push({ start, end: this.text.length, label, ...(allow && { allow }) });
    return this;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.random.below(list.length)]!;
  }

  number(from: number, to: number): number {
    return from + this.random.below(to - from + 1);
  }

  chance(probability: number): boolean {
    return this.random.next() < probability;
  }

  person(style: 'full' | 'initial' | 'surname' = 'full'): this {
    const surname = this.pick(this.names.surnames);
    const given = this.pick(this.names.given);
    if (style === 'surname') return this.mention(surname, 'PERSON');
    return this.mention(style === 'full' ? `${given} ${surname}` : `${given[0]}. ${surname}`, 'PERSON');
  }

  given(lower = false): this {
    const name = this.pick(this.names.given);
    return this.mention(lower ? name.toLowerCase() : name, 'PERSON');
  }

  /** A country, as a team too. */
  country(upper = false): this {
    const name = this.pick(this.names.nations);
    return this.mention(upper ? name.toUpperCase() : name, 'LOC');
  }

  club(upper = false): this {
    const name = this.pick(this.names.clubs);
    return this.mention(upper ? name.toUpperCase() : name, 'ORG');
  }

  company(): this {
    return this.mention(this.pick(this.names.companies), 'ORG');
  }

  place(upper = false): this {
    const name = this.pick(this.names.regions);
    return this.mention(upper ? name.toUpperCase() : name, 'LOC');
  }
}

/** The lists that pages are filled from. */
export function readNames(): Names {
  return {
    clubs: listOf('clubs'),
    nations: listOf('nations'),
    given: listOf('given-names'),
    surnames: listOf('surnames'),
    regions: listOf('regions'),
    companies: listOf('companies'),
  };
}

function listOf(name: string): string[] {
  const file = fileURLToPath(new URL(`../lexicon/lists/${name}.txt`, import.meta.url));
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
}
