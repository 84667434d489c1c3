import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { type PageServer, startPageServer } from '../../browser/page-server';
import { type PageProxy, startProxy } from '../../firefox/proxy';
import type { FirefoxProfile } from '../../firefox/start-firefox';
import { TearsheetFirefox } from '../../firefox/tearsheet-firefox';
import { samplePages } from '../../pages';

interface Running {
  tearsheet: TearsheetFirefox;
  server: PageServer;
  proxy: PageProxy;
}

/** One Firefox with the production build and an empty library for all tests of a file, and every sample page at its own address. */
export function useFirefox(): Running {
  const running = {} as Running;
  beforeAll(async () => {
    running.server = await startPageServer(
      samplePages().map(({ url, dir }) => ({ url, file: join(dir, 'page.html') })),
    );
    running.proxy = await startProxy(running.server);
    running.tearsheet = await launch(running.proxy);
  });
  afterAll(async () => {
    await running.tearsheet?.close();
    await running.proxy?.close();
    await running.server?.close();
  });
  return running;
}

/** Starts Firefox, with a profile of before where there is one. */
export function launch({ port }: PageProxy, profile?: FirefoxProfile): Promise<TearsheetFirefox> {
  return TearsheetFirefox.launch({
    program: inject('firefoxProgram'),
    extension: inject('firefoxExtension'),
    proxyPort: port,
    ...(profile && { profile }),
  });
}
