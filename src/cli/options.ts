import { parseArgs } from 'node:util';
import { nearest } from '../input.js';
import { UsageError } from './usage-error.js';

/** Every option of the command. */
const OPTIONS = {
  'reference-date': { type: 'string', short: 'd' },
  format: { type: 'string', short: 'f' },
  'output-format': { type: 'string' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  'input-format': { type: 'string' },
  'text-field': { type: 'string' },
  'id-field': { type: 'string' },
  'date-field': { type: 'string' },
  fields: { type: 'string' },
  jobs: { type: 'string', short: 'j' },
  strict: { type: 'boolean' },
  'skip-done': { type: 'string' },
  'max-size': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

export type OptionName = keyof typeof OPTIONS;
type StringOption = {
  [Name in OptionName]: (typeof OPTIONS)[Name]['type'] extends 'string' ? Name : never;
}[OptionName];

/** Values of the options that were given; of an option given twice, the last. */
export type OptionValues = { [Name in OptionName]?: Name extends StringOption ? string : boolean };

/** Options and files of a command line. Throws a {@link UsageError} that names what it does not know. */
export function parseOptions(args: readonly string[]): { values: OptionValues; files: string[] } {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values: Record<string, string | boolean> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!Object.hasOwn(OPTIONS, name)) throw new UsageError(unknownOption(rawName));
    const takesValue = OPTIONS[name as OptionName].type === 'string';
    if (takesValue && !value) throw new UsageError(`${rawName} needs a value, such as ${rawName} ${EXAMPLES[name]}`);
    if (!takesValue && value !== undefined) throw new UsageError(`${rawName} takes no value, got "${value}"`);
    // "--text-field --jobs" forgot a value; a value that does start with a hyphen is written --text-field=-x.
    if (value?.startsWith('-') && value !== '-' && !token.inlineValue) {
      throw new UsageError(`${rawName} needs a value, got the option ${value}`);
    }
    values[name] = value ?? true;
  }
  return { values, files: positionals };
}

const EXAMPLES: Readonly<Record<string, string>> = {
  'reference-date': '2026-01-20',
  format: 'ndjson',
  'output-format': 'ndjson',
  'input-format': 'ndjson',
  'text-field': 'body',
  'id-field': 'url',
  'date-field': 'published',
  fields: 'quotes,dates',
  jobs: '4',
  'skip-done': 'results.ndjson',
  'max-size': '8000000',
};

function unknownOption(rawName: string): string {
  const near = nearest(rawName.replace(/^-+/, ''), Object.keys(OPTIONS));
  return `unknown option ${rawName}${near ? `; did you mean --${near}?` : ''}`;
}
