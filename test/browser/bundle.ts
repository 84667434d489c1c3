import { build } from 'vite';
import { ROOT } from './build';

/**
 * Puts a module and what it imports of the product into one script that a page of the extension can be made to run, built as for
 * the product.
 *
 * @param entry path from the project's root
 */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      ...{ write: false, target: 'es2023', minify: false },
      lib: { entry, name: 'bundled', formats: ['iife'] },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`${entry} could not be bundled.`);
  return output.output[0].code;
}
