/**
 * Keeps the page for use without a network. The page itself keeps the library when it loads it, so that it is
 * transferred once; an update fetches it before it takes over.
 */

/** Of this build: `build.mjs` puts both in. */
declare const VERSION: string;
declare const FILES: readonly string[];

interface Lifetime {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lifetime {
  request: { url: string; method: string };
  respondWith(response: Promise<unknown>): void;
}
interface KeptPages {
  match(request: unknown, options?: { ignoreSearch: boolean }): Promise<unknown>;
  addAll(files: readonly string[]): Promise<void>;
}
interface Scope {
  caches: {
    open(name: string): Promise<KeptPages>;
    keys(): Promise<string[]>;
    delete(name: string): Promise<boolean>;
  };
  fetch(request: unknown): Promise<unknown>;
  registration: { scope: string };
  addEventListener(type: 'install' | 'activate', listener: (event: Lifetime) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
}

const scope = globalThis as unknown as Scope;
const CACHE: string = `wirecopy-${VERSION}`;

async function othersThan(name: string): Promise<string[]> {
  return (await scope.caches.keys()).filter((key) => key.startsWith('wirecopy-') && key !== name);
}

async function keep(): Promise<void> {
  const isUpdate = (await othersThan(CACHE)).length > 0;
  const cache = await scope.caches.open(CACHE);
  await cache.addAll(isUpdate ? [...FILES, `worker.bin?${VERSION}`] : FILES);
}

async function forgetOthers(): Promise<void> {
  for (const name of await othersThan(CACHE)) await scope.caches.delete(name);
}

async function answer(request: Fetching['request']): Promise<unknown> {
  const cache = await scope.caches.open(CACHE);
  return (await cache.match(request)) ?? scope.fetch(request);
}

scope.addEventListener('install', (event) => event.waitUntil(keep()));
scope.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
scope.addEventListener('fetch', (event) => {
  const { url, method } = event.request;
  if (method === 'GET' && url.startsWith(scope.registration.scope)) event.respondWith(answer(event.request));
});
