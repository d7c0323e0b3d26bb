/**
 * Reads a folder of articles on all cores and prints who is quoted how often in each:
 * `node examples/pool/index.mjs FOLDER [THREADS]`
 *
 * This is what `wirecopy --jobs` does for documents in lines, in its smallest form: for a program that wants the
 * results as objects.
 */
import { readdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Piscina } from 'piscina';

const [folder = 'seeds', threads = availableParallelism()] = process.argv.slice(2);

const pool = new Piscina({
  filename: new URL('./worker.mjs', import.meta.url).href,
  minThreads: Number(threads),
  maxThreads: Number(threads),
});

/** Enough under way that no thread waits, and no more: the archive may be larger than the memory. */
const ROOM = 4 * Number(threads);

/** Results in the order of the files, each as soon as it and those before it are there. */
async function* speakersOf(files) {
  const underWay = [];
  for (const file of files) {
    underWay.push(
      readFile(join(folder, file), 'utf8').then(async (text) => ({ file, speakers: await pool.run(text) })),
    );
    if (underWay.length >= ROOM) yield await underWay.shift();
  }
  while (underWay.length > 0) yield await underWay.shift();
}

const files = (await readdir(folder)).filter((file) => file.endsWith('.txt')).sort();
for await (const { file, speakers } of speakersOf(files)) {
  console.log(`${file}: ${speakers.map(([name, quotes]) => `${name} ${quotes}`).join(', ')}`);
}
await pool.close();
