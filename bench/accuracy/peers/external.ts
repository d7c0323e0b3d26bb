/**
 * Peers in other languages: spaCy and textacy in a Python environment, CoreNLP and HeidelTime on a Java virtual machine.
 * `npm run bench -- peers` sets them up, at the versions that `external/` pins, in a folder that git does not track.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GoldDocument, Task } from '../gold.js';

const sources = fileURLToPath(new URL('external', import.meta.url));
const folder = fileURLToPath(new URL('../../../.cache/peers', import.meta.url));
const python = join(folder, 'python', 'bin', 'python');

interface ExternalPeer {
  name: string;
  tasks: readonly Task[];
  /** Where its set-up leaves it. */
  home: string;
  /** The command that reads documents on standard input and writes spans on standard output. */
  command: (task: Task) => string[];
}

const java = (home: string, main: string, task: Task): string[] => [
  'java',
  '-Xmx6g',
  '-cp',
  [join(folder, home, 'classes'), join(folder, home, 'lib', '*')].join(':'),
  main,
  task,
];

const PEERS: readonly ExternalPeer[] = [
  {
    name: 'spaCy',
    tasks: ['sentences', 'entities'],
    home: 'python',
    command: (task) => [python, join(sources, 'peers.py'), task],
  },
  { name: 'textacy', tasks: ['quotes'], home: 'python', command: (task) => [python, join(sources, 'peers.py'), task] },
  {
    name: 'CoreNLP',
    tasks: ['sentences', 'entities', 'quotes'],
    home: 'corenlp',
    command: (task) => java('corenlp', 'CoreNlp', task),
  },
  { name: 'SUTime (CoreNLP)', tasks: ['dates'], home: 'corenlp', command: (task) => java('corenlp', 'CoreNlp', task) },
  {
    name: 'HeidelTime',
    tasks: ['dates'],
    home: 'heideltime',
    command: (task) => java('heideltime', 'HeidelTime', task),
  },
];

/** The same shape for all tasks; each task's scorer reads what it knows. */
interface PeerSpan {
  start: number;
  end: number;
  type?: string;
  value?: string;
  speaker?: { start: number; end: number; name?: string } | null;
  cue?: { start: number; end: number } | null;
}

export interface PeerRun {
  name: string;
  read: (text: string) => object[];
  cpuSeconds: number;
}

/** Runs over the documents what is set up, and tells on standard error what is not. */
export function runExternalPeers(task: Task, documents: readonly GoldDocument[]): PeerRun[] {
  const input = documents
    .map(({ id, text, referenceDate }) => `${JSON.stringify({ id, text, referenceDate })}\n`)
    .join('');
  return PEERS.filter(({ tasks }) => tasks.includes(task)).flatMap(({ name, home, command }) => {
    if (!existsSync(join(folder, home))) {
      console.error(`${name} is not set up: npm run bench -- peers`);
      return [];
    }
    console.error(`${name}: ${task} …`);
    const [program, ...args] = command(task) as [string, ...string[]];
    const lines = run(program, args, input).trim().split('\n');
    const { cpuSeconds }: { cpuSeconds: number } = JSON.parse(lines.pop()!);
    const found = new Map<string, PeerSpan[]>(
      lines.map((line) => {
        const { id, spans }: { id: string; spans: PeerSpan[] } = JSON.parse(line);
        return [id, spans];
      }),
    );
    const byText = new Map(documents.map(({ id, text }) => [text, found.get(id) ?? []]));
    return [{ name, cpuSeconds, read: (text) => (byText.get(text) ?? []).map((span, i) => completed(text, span, i)) }];
  });
}

function completed(text: string, { speaker, cue, ...span }: PeerSpan, i: number): object {
  const withText = <S extends { start: number; end: number }>(part: S): S & { text: string } => ({
    ...part,
    text: text.slice(part.start, part.end),
  });
  return {
    type: 'direct',
    ...withText(span),
    quoted: [],
    utterance: String(i),
    speaker: speaker ? { name: text.slice(speaker.start, speaker.end), ...withText(speaker) } : null,
    cue: cue ? withText(cue) : null,
  };
}

/** Installs the peers whose language is at hand; each of the others is named with what it lacks. */
export function setUpExternalPeers(): void {
  attempt('spaCy and textacy', () => {
    run('python3', ['-m', 'venv', join(folder, 'python')]);
    run(python, ['-m', 'pip', 'install', '--quiet', '--requirement', join(sources, 'requirements.txt')]);
  });
  for (const [home, main] of [
    ['corenlp', 'CoreNlp'],
    ['heideltime', 'HeidelTime'],
  ] as const) {
    attempt(main, () => {
      const lib = join(folder, home, 'lib');
      const dependencies = ['dependency:copy-dependencies', `-DoutputDirectory=${lib}`];
      run('mvn', ['--quiet', '--batch-mode', '--file', join(sources, `${home}.xml`), ...dependencies]);
      const files = ['Peer.java', `${main}.java`].map((file) => join(sources, file));
      run('javac', ['-cp', join(lib, '*'), '-d', join(folder, home, 'classes'), ...files]);
    });
  }
}

function attempt(what: string, setUp: () => void): void {
  try {
    setUp();
    console.log(`${what}: ready`);
  } catch (error) {
    console.error(`${what}: left out (${(error as Error).message})`);
  }
}

function run(program: string, args: string[], input = ''): string {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, LANG: 'C.UTF-8' },
  });
  if (error) throw new Error(`${program}: ${error.message}`);
  if (status !== 0)
    throw new Error(`${program} ended with ${status}: ${stderr.trim().split('\n').slice(-3).join(' ')}`);
  return stdout;
}
