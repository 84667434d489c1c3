import { defineContentScript } from '#imports';
import { readForce } from '@/utils/clip/force-flag';
import { extract } from '@/utils/extract/extract';

/**
 * Injected on demand, never declared. The answer travels back as the return value of the injection, so that there
 * is no listener in the page that anything could talk to.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  globalName: true,
  main: () => extract(document, { url: location.href, now: new Date(), force: readForce() }),
});
