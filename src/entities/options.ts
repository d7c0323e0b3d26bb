/** The options of extractEntities, checked at the door. */
import { describe, didYouMean, requireOptions } from '../input.js';
import type { EntityModel, EntityOptions, EntityType } from '../types.js';

const TYPES: readonly EntityType[] = [
  'PERSON',
  'ORG',
  'LOC',
  'FAC',
  'NORP',
  'PRODUCT',
  'MISC',
  'MONEY',
  'PERCENT',
  'QUANTITY',
  'EMAIL',
  'URL',
  'PHONE',
  'HANDLE',
  'HASHTAG',
];

/** Checked options. */
export function readEntityOptions(functionName: string, options: unknown): EntityOptions {
  const { types, minScore, lexicon, model } = requireOptions(functionName, options);
  const checked: EntityOptions = Object.create(null);
  if (types !== undefined) {
    if (!Array.isArray(types)) throw unusable(functionName, 'types', 'an array of entity types', types);
    checked.types = types.map((type) => requireType(functionName, 'options.types', type));
  }
  if (minScore !== undefined) {
    if (typeof minScore !== 'number' || !(minScore >= 0 && minScore <= 1)) {
      throw unusable(functionName, 'minScore', 'a number from 0 to 1', minScore);
    }
    checked.minScore = minScore;
  }
  if (lexicon !== undefined) checked.lexicon = requireLexicon(functionName, lexicon);
  if (model !== undefined) checked.model = requireModel(functionName, model);
  return checked;
}

function requireType(functionName: string, where: string, type: unknown): EntityType {
  if (typeof type === 'string' && (TYPES as readonly string[]).includes(type)) return type as EntityType;
  const hint = typeof type === 'string' ? didYouMean(type, TYPES) : '';
  throw new RangeError(
    `${functionName}: ${where} holds ${describe(type)}, which is no entity type${hint} Entity types: ${TYPES.join(', ')}`,
  );
}

/** A copy of the caller's names, which later changes to theirs do not reach. */
function requireLexicon(functionName: string, lexicon: unknown): Record<string, EntityType> {
  if (lexicon === null || typeof lexicon !== 'object' || Array.isArray(lexicon)) {
    throw unusable(functionName, 'lexicon', 'an object of entity types by name', lexicon);
  }
  const names: Record<string, EntityType> = Object.create(null);
  for (const [name, type] of Object.entries(lexicon)) {
    names[name] = requireType(functionName, `options.lexicon[${describe(name)}]`, type);
  }
  return names;
}

function requireModel(functionName: string, model: unknown): EntityModel {
  if (((model ?? {}) as { format?: unknown }).format === 2) return model as EntityModel;
  throw unusable(functionName, 'model', 'weights of format 2, as the training command writes them', model);
}

function unusable(functionName: string, name: string, accepted: string, value: unknown): RangeError {
  return new RangeError(`${functionName}: options.${name} must be ${accepted}, got ${describe(value)}`);
}
