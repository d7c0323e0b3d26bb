/// <reference lib="dom" />
/** Loads the library into a worker and asks it, one text at a time; a newer text overtakes those that wait. */
import type { Request, Response } from './worker.js';

/** Of this build: `build.mjs` puts it in, and names the cache after it. */
declare const VERSION: string;

export type Reading = Extract<Response, { html: string }>;

export interface ReaderEvents {
  done(reading: Reading): void;
  failed(message: string): void;
}

export class Reader {
  #worker: Worker | undefined;
  #code: Promise<string> | undefined;
  #asked = 0;
  #busy = false;
  #next: Omit<Request, 'id'> | undefined;
  #kept: Promise<boolean> = Promise.resolve(false);
  readonly #events: ReaderEvents;

  constructor(events: ReaderEvents) {
    this.#events = events;
  }

  /** True while a text is being read. */
  get busy(): boolean {
    return this.#busy;
  }

  /** Whether the library, once it has been loaded, is kept for use without a network. */
  async kept(): Promise<boolean> {
    return (await this.#code?.then(() => this.#kept)) === true;
  }

  /** Reads a text. While another is being read, it waits, and takes the place of one that waits already. */
  async read(request: Omit<Request, 'id'>): Promise<void> {
    if (this.#busy) {
      this.#next = request;
      return;
    }
    this.#busy = true;
    const id = ++this.#asked;
    try {
      this.#code ??= this.#load();
      const code = await this.#code;
      if (id !== this.#asked) return;
      this.#worker ??= this.#start(code);
      this.#worker.postMessage({ id, ...request } satisfies Request);
    } catch {
      this.#code = undefined;
      this.#end('the library could not be loaded. Are you online? Press Read to try again');
    }
  }

  /** Gives up what is being read, and what waits. */
  stop(): void {
    this.#asked++;
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#next = undefined;
    this.#busy = false;
  }

  /**
   * The address of the worker's code. It is shipped compressed, so that it costs the same from every server, and kept in
   * the cache that the service worker serves from.
   */
  async #load(): Promise<string> {
    const path = `worker.bin?${VERSION}`;
    const cache = await openCache();
    let response = await cache?.match(path);
    if (response) this.#kept = Promise.resolve(true);
    else {
      response = await fetch(path);
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      // Keeping it takes its time, and a full disk is no reason not to go on.
      const keeping = cache?.put(path, response.clone());
      this.#kept = keeping
        ? keeping.then(
            () => true,
            () => false,
          )
        : Promise.resolve(false);
    }
    const code = new globalThis.Response(response.body!.pipeThrough(new DecompressionStream('gzip')), {
      headers: { 'content-type': 'text/javascript' },
    });
    return URL.createObjectURL(await code.blob());
  }

  #start(code: string): Worker {
    const worker = new Worker(code, { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Response>) => {
      if (data.id !== this.#asked) return;
      if ('error' in data) this.#end(data.error);
      else {
        this.#busy = false;
        if (!this.#next) this.#events.done(data);
        this.#readNext();
      }
    };
    worker.onerror = () => {
      this.#worker?.terminate();
      this.#worker = undefined;
      this.#end('the worker broke off, perhaps for want of memory. A shorter text may do');
    };
    return worker;
  }

  #end(message: string): void {
    this.#busy = false;
    this.#events.failed(message);
    this.#readNext();
  }

  #readNext(): void {
    const request = this.#next;
    this.#next = undefined;
    if (request) void this.read(request);
  }
}

/** Undefined where pages may keep nothing: not in a secure context, or by the reader's settings. */
async function openCache(): Promise<Cache | undefined> {
  try {
    return await caches.open(`wirecopy-${VERSION}`);
  } catch {
    return undefined;
  }
}
