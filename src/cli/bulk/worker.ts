/** What runs in each worker thread. */
import { workerData } from 'node:worker_threads';
import { type Answer, loadAnswer } from './answer.js';
import type { Settings } from './command.js';
import type { Line } from './split-lines.js';

const answer = loadAnswer(workerData as Settings);

export default async function answerLine(line: Line): Promise<Answer> {
  return (await answer)(line);
}
