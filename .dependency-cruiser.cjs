/**
 * Who may import whom: one rule a room of src. Nothing points back, so that a bundle of one subpath
 * holds only its own code and data.
 */
const tags = '^src/tokens/wink-engine\\.ts$';
const wink = '(^|/)node_modules/wink-';

/** A room and the only places it may import from; its own files always. */
const room = (name, mayImport, comment) => ({
  name: `room-${name.replaceAll('/', '-')}`,
  comment,
  severity: 'error',
  from: { path: `^src/${name}(/|\\.ts$)` },
  to: { pathNot: [`^src/${name}(/|\\.ts$)`, ...mayImport] },
});

/** A room of data: its modules may name the types that their data have, and import nothing that runs. */
const dataRoom = (name, comment) => {
  const rule = room(name, [], comment);
  return { ...rule, to: { ...rule.to, dependencyTypesNot: ['type-only'] } };
};

const src = (...rooms) => rooms.map((name) => `^src/${name}(/|\\.ts$)`);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    room('types', [], 'Public types import nothing.'),
    room('text', src('types'), 'Facts about characters and offsets; no English.'),
    dataRoom('lexicon', 'Words as data.'),
    room('model', [], 'Mathematics; knows no English.'),
    dataRoom('weights', 'Generated strings and numbers.'),
    room('input', src('types'), 'Checks at the public edge.'),
    room('tokens', [...src('types', 'text', 'lexicon'), wink], 'Text to tokens, and part-of-speech tags.'),
    room(
      'sentences',
      src('types', 'input', 'text', 'tokens', 'lexicon', 'model', 'weights/sentences'),
      'Where sentences end.',
    ),
    room(
      'dates',
      [...src('types', 'input', 'text', 'tokens', 'lexicon'), '(^|/)node_modules/(?:@date-fns/utc|date-fns)/'],
      'What dates mean.',
    ),
    room(
      'entities',
      src('types', 'input', 'text', 'tokens', 'sentences', 'dates', 'lexicon', 'model', 'weights/entities'),
      'Names and their clusters.',
    ),
    room(
      'phrases',
      src('types', 'tokens', 'sentences', 'lexicon'),
      'Noun phrases of a text as read; knows neither mentions nor quotes.',
    ),
    room(
      'coreference',
      src('types', 'text', 'tokens', 'sentences', 'entities', 'phrases', 'lexicon', 'weights/attribution'),
      'Which mentions are the same; knows no quotes.',
    ),
    room(
      'quotes',
      src(
        'types',
        'input',
        'text',
        'tokens',
        'sentences',
        'dates',
        'entities',
        'phrases',
        'coreference',
        'lexicon',
        'model',
        'weights/attribution',
      ),
      'Who is quoted saying what.',
    ),
    {
      name: 'room-quotes-find',
      comment: 'Finding quotations reads words and noun phrases, but knows no names and no speakers.',
      severity: 'error',
      from: { path: '^src/quotes/find/' },
      to: {
        path: src('entities', 'coreference', 'quotes/attribute'),
      },
    },
    {
      name: 'room-analyze',
      comment: 'Order and sharing; no linguistics.',
      severity: 'error',
      from: { path: '^src/analyze\\.ts$' },
      to: { path: src('lexicon', 'model', 'weights', 'cli', 'index') },
    },
    {
      name: 'room-index',
      comment: 'Re-exports of public folders only.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: src('lexicon', 'model', 'weights', 'text', 'tokens', 'cli') },
    },
    {
      name: 'room-cli',
      comment: 'The command reaches the library through its public entries; what it shares besides are leaves.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: {
        pathNot: [
          ...src('cli', 'index', 'types', 'input', 'text'),
          '^src/(sentences|entities|dates|html)/index\\.ts$',
          '(^|/)node_modules/piscina/',
          '^node:',
          '^[a-z_/]+$',
        ],
      },
    },
    {
      name: 'threads-only-for-bulk-work',
      comment: 'The pool of worker threads stands behind one file, which loads it when there are jobs for it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/bulk/workers\\.ts$' },
      to: { path: '(^|/)node_modules/piscina/' },
    },
    {
      name: 'nothing-imports-the-top',
      severity: 'error',
      from: { path: '^src/', pathNot: src('cli', 'index') },
      to: { path: src('cli', 'index') },
    },
    {
      name: 'stages-do-not-import-analyze',
      severity: 'error',
      from: { path: src('text', 'tokens', 'sentences', 'dates', 'entities', 'coreference', 'quotes') },
      to: { path: src('analyze') },
    },
    {
      name: 'one-wink-adapter',
      comment: 'wink-nlp stands behind one file.',
      severity: 'error',
      from: { path: '^src/', pathNot: tags },
      to: { path: wink },
    },
    {
      name: 'sentences-and-dates-without-wink',
      comment: 'wirecopy/sentences and wirecopy/dates never load wink-nlp.',
      severity: 'error',
      from: { path: ['^src/sentences/', '^src/dates/'] },
      to: { path: tags, reachable: true },
    },
    {
      name: 'node-only-in-the-command',
      comment: 'The library runs in browsers.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'runtime-dependencies-only',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'src-stands-alone',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(train|test|bench|examples|docs|seeds)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
