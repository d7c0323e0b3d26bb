import { defineConfig } from 'tsup';

/** One entry a public subpath; shared code and weights go to shared chunks, in both module systems. */
const library = defineConfig({
  entry: {
    index: 'src/index.ts',
    sentences: 'src/sentences/index.ts',
    entities: 'src/entities/index.ts',
    dates: 'src/dates/index.ts',
    quotes: 'src/quotes/index.ts',
    html: 'src/html/index.ts',
    export: 'src/export/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  dts: true,
  clean: ['!cli'],
  minify: false,
  sourcemap: false,
});

/** The command: a program of its own, and its worker thread, that import the library by its name. */
const command = defineConfig({
  entry: { index: 'src/cli/index.ts', worker: 'src/cli/bulk/worker.ts' },
  outDir: 'dist/cli',
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  external: [/^wirecopy/],
  splitting: true,
  clean: true,
});

export default [library, command].flat();
