// Starts thread.ts in a worker thread, whatever loader the main thread has.
import { register } from 'tsx/esm/api';

register();
await import('./thread.ts');
