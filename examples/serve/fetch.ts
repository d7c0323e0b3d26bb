/**
 * `POST /analyze` with `{ "text": …, "referenceDate": … }` as a fetch handler: Cloudflare Workers, Deno (`deno serve`) and
 * Bun (`bun run`) take the default export as it is.
 *
 * The work is synchronous, some 20 milliseconds for a thousand words: the limit of the body is the limit of the time.
 */
import { analyze } from 'wirecopy';

const MAX_BYTES = 100_000;

export default {
  async fetch(request: Request): Promise<Response> {
    if (new URL(request.url).pathname !== '/analyze') return problem(404, 'POST to /analyze');
    if (request.method !== 'POST') return problem(405, 'POST to /analyze', { allow: 'POST' });
    if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
      return problem(415, 'send application/json');
    }
    const body = await readBody(request);
    if (body === null) return problem(413, `send at most ${MAX_BYTES} bytes`);
    try {
      const { text, referenceDate } = JSON.parse(body) ?? {};
      return Response.json(analyze(text, referenceDate === undefined ? {} : { referenceDate }));
    } catch (error) {
      if (error instanceof SyntaxError) return problem(400, 'the body is not JSON');
      if (isCallers(error)) return problem(422, error.message);
      throw error;
    }
  },
};

/** The body as text, or null once it is longer than allowed; a `content-length` may be missing or wrong. */
async function readBody(request: Request): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** Whether the arguments were wrong; the message names them and says what is accepted. */
function isCallers(error: unknown): error is Error {
  return (error instanceof TypeError || error instanceof RangeError) && error.message.startsWith('analyze: ');
}

/** An error as RFC 9457 has it. */
function problem(status: number, detail: string, headers: Record<string, string> = {}): Response {
  return Response.json(
    { status, detail },
    { status, headers: { ...headers, 'content-type': 'application/problem+json' } },
  );
}
