import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ROOT } from '../../browser/build';

/** What is measured, as one script that a page of the extension can run: the product's own modules, built as for it. */
export async function bundleMeasure(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      lib: {
        entry: fileURLToPath(new URL('measure.ts', import.meta.url)),
        name: 'measure',
        formats: ['iife'],
      },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('The measure could not be built.');
  return output.output[0].code;
}
