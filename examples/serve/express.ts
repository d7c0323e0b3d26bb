/** `POST /analyze` with `{ "text": …, "referenceDate": … }` in Express: `npx tsx examples/serve/express.ts [PORT]` */
import express, { type ErrorRequestHandler, type Express } from 'express';
import { analyze } from 'wirecopy';

/** The work is synchronous, some 20 milliseconds for a thousand words: the limit of the body is the limit of the time. */
const LIMIT = '100kb';

/** Turns errors into RFC 9457 problems: those of the caller say what is accepted, others say nothing. */
const problems: ErrorRequestHandler = (error, _request, response, _next) => {
  // The body parser knows the status of its errors: 400, 413, 415. Wrong arguments are named by the library's messages.
  const isCallers = error instanceof RangeError || error instanceof TypeError;
  const status = isCallers && error.message.startsWith('analyze: ') ? 422 : (error.status ?? 500);
  if (status >= 500) console.error(error);
  const detail = status < 500 ? error.message : 'internal error';
  response.status(status).type('application/problem+json').send(JSON.stringify({ status, detail }));
};

export function createApp(): Express {
  const app = express();
  app.disable('x-powered-by');
  app.post('/analyze', express.json({ limit: LIMIT }), (request, response) => {
    const { text, referenceDate } = request.body ?? {};
    response.json(analyze(text, referenceDate === undefined ? {} : { referenceDate }));
  });
  app.use(problems);
  return app;
}

if (process.argv[1] === import.meta.filename) {
  const port = Number(process.argv[2] ?? 3000);
  createApp().listen(port, () => console.log(`http://localhost:${port}/analyze`));
}
