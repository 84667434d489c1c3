import type { TestProject } from 'vitest/node';
import { builtExtension } from '../../browser/build';
import { requireFirefox } from '../../firefox/require-firefox';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of Firefox. */
    firefoxProgram: string;
    /** Folder of the production build for Firefox. */
    firefoxExtension: string;
  }
}

/** Before the first test: Firefox and the production build for it, both once. */
export default async function setup({ provide }: TestProject): Promise<void> {
  provide('firefoxExtension', builtExtension('firefox'));
  provide('firefoxProgram', await requireFirefox());
}
