import type { TestProject } from 'vitest/node';
import { builtExtension } from '../browser/build';
import { requireBrowser } from '../browser/require-browser';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the browser's program. */
    browserPath: string;
    /** Folder of the production build. */
    extension: string;
  }
}

/** Before the first end-to-end test: a browser and the production build, both once. */
export default async function setup({ provide }: TestProject): Promise<void> {
  provide('extension', builtExtension());
  provide('browserPath', await requireBrowser());
}
