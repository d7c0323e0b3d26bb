#!/usr/bin/env node
import { createWriteStream, fstatSync } from 'node:fs';
import { main } from './main.js';
import { OK, OUTPUT_FAILED } from './status.js';

// Of a record that a full disk takes in part, process.stdout drops the rest and goes on; a file stream does not.
const stdout = isFile(1) ? createWriteStream('', { fd: 1, autoClose: false }) : process.stdout;

stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`wirecopy … | head`) is no error.
  if (code === 'EPIPE') process.exit(OK);
  const reason = code === 'ENOSPC' ? 'no space left on the device' : message;
  process.stderr.write(`wirecopy: standard output: ${reason}; its last line may be torn\n`);
  process.exit(OUTPUT_FAILED);
});

const { stdin, stderr, env } = process;
process.exitCode = await main(process.argv.slice(2), {
  stdin,
  stdout,
  stderr,
  env,
  once: (signal, listener) => process.once(signal, listener),
  off: (signal, listener) => process.off(signal, listener),
});

function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile();
  } catch {
    return false;
  }
}
