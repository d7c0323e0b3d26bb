/** Property tests draw the same cases in every run, so that a red build is a changed build; `SEED=7 npm test` draws others. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 2026) });
