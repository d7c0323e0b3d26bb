import { defineConfig } from 'tsup';

/** One entry a public subpath; shared code and weights go to shared chunks, in both module systems. */
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    sentences: 'src/sentences/index.ts',
    entities: 'src/entities/index.ts',
    dates: 'src/dates/index.ts',
    quotes: 'src/quotes/index.ts',
    cli: 'src/cli/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  splitting: true,
  dts: true,
  clean: true,
  minify: false,
  sourcemap: false,
});
