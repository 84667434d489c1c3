import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchTearsheet } from '../browser/launch';
import { type PageServer, startPageServer } from '../browser/page-server';
import type { Tearsheet } from '../browser/tearsheet';
import { type SamplePage, samplePages } from '../pages';

interface Running {
  tearsheet: Tearsheet;
  server: PageServer;
}

/**
 * One browser with the production build and an empty library for all tests of a file, and every sample page under its
 * own address. Nothing may go wrong in the extension's own pages meanwhile.
 */
export function useBrowser(): Running {
  const running = {} as Running;
  beforeAll(async () => {
    running.server = await startPageServer(
      samplePages().map(({ url, dir }) => ({ url, file: join(dir, 'page.html') })),
    );
    running.tearsheet = await launchTearsheet({
      browserPath: inject('browserPath'),
      extension: inject('extension'),
      server: running.server,
    });
  });
  afterEach(() => expect(running.tearsheet.faults.splice(0)).toEqual([]));
  afterAll(async () => {
    await running.tearsheet?.close();
    await running.server?.close();
  });
  return running;
}

/** A sample page by the name of its folder. */
export function sample(name: string): SamplePage {
  const found = samplePages().find((page) => page.name === name);
  if (!found) throw new Error(`There is no sample page "${name}".`);
  return found;
}
