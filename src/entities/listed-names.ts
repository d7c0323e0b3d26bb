/** Names that the caller lists: the longest match wins, whatever the model says. */
import { tokenize } from '../tokens/index.js';
import type { Tokens } from '../tokens/tokens.js';
import type { EntityType } from '../types.js';
import type { Mention } from './mention.js';

/** A step into the listed names, token by token. */
interface Branch {
  readonly next: Map<string, Branch>;
  type: EntityType | null;
}

/** Mentions of the listed names, compared token by token: case and marks count, white space does not. */
export function findListedNames(tokens: Tokens, lexicon: Readonly<Record<string, EntityType>>): Mention[] {
  const root = plant(lexicon);
  if (root.next.size === 0) return [];
  const mentions: Mention[] = [];
  const wordAt = (index: number): string => tokens.text.slice(tokens.starts[index]!, tokens.ends[index]!);
  for (let i = 0; i < tokens.count; i++) {
    let branch = root.next.get(wordAt(i));
    let last = -1;
    let type: EntityType | null = null;
    for (let j = i; branch; branch = ++j < tokens.count ? branch.next.get(wordAt(j)) : undefined) {
      if (branch.type === null) continue;
      last = j;
      type = branch.type;
    }
    if (type === null) continue;
    mentions.push({ start: tokens.starts[i]!, end: tokens.ends[last]!, type, score: 1 });
    i = last;
  }
  return mentions;
}

function plant(lexicon: Readonly<Record<string, EntityType>>): Branch {
  const root: Branch = { next: new Map(), type: null };
  for (const [name, type] of Object.entries(lexicon)) {
    const { text, count, starts, ends } = tokenize(name);
    let branch = root;
    for (let i = 0; i < count; i++) {
      const word = text.slice(starts[i]!, ends[i]!);
      let next = branch.next.get(word);
      if (!next) {
        next = { next: new Map(), type: null };
        branch.next.set(word, next);
      }
      branch = next;
    }
    if (count > 0) branch.type = type;
  }
  return root;
}
