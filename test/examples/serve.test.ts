/** The two HTTP handlers: the same answers, and an error of the caller is one of the caller. */
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze } from 'wirecopy';
import { createApp } from '../../examples/serve/express.js';
import handler from '../../examples/serve/fetch.js';

type Send = (path: string, init?: RequestInit) => Promise<Response>;

const app = createApp();
let server: ReturnType<typeof app.listen>;
beforeAll(() => {
  server = app.listen(0);
});
afterAll(() => {
  server.close();
});

const handlers: [string, Send][] = [
  ['fetch handler', (path, init) => handler.fetch(new Request(`http://localhost${path}`, init))],
  ['Express', (path, init) => fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`, init)],
];

const post = (body: string, type = 'application/json'): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'content-type': type },
});

describe.each(handlers)('%s', (name, send) => {
  it('gives what analyze gives', async () => {
    const text = 'It rained on Sunday, 🙂 said Jane Doe.';
    const response = await send('/analyze', post(JSON.stringify({ text, referenceDate: '2026-01-20' })));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(analyze(text, { referenceDate: '2026-01-20' }));
  });

  it.each([
    ['{"text":5}', 422, 'analyze: text must be a string, got number 5'],
    ['{"text":"Rain.","referenceDate":"soon"}', 422, 'analyze: options.referenceDate must be an ISO 8601 date'],
    ['{}', 422, 'analyze: text must be a string'],
    ['[]', 422, 'analyze: text must be a string'],
    ['{"text":', 400, ''],
    [`{"text":"${'a'.repeat(200_000)}"}`, 413, ''],
  ])('%.40s is a problem: %i', async (body, status, detail) => {
    const response = await send('/analyze', post(body));
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await response.json()).toMatchObject({ status, detail: expect.stringContaining(detail) });
  });

  it('knows no other address', async () => {
    expect((await send('/other')).status).toBe(404);
  });

  if (name === 'fetch handler') {
    it.each([
      [{ method: 'GET' }, 405],
      [post('text=Rain', 'application/x-www-form-urlencoded'), 415],
      [{ method: 'POST', headers: { 'content-type': 'application/json' } }, 400],
    ])('%j: %i', async (init, status) => {
      expect((await send('/analyze', init)).status).toBe(status);
    });
  }
});
