import { defineContentScript } from '#imports';
import { capturePage } from '@/utils/capture/capture';

/**
 * Injected on demand, never declared. The answer travels back as the return value of the injection, so that there
 * is no listener in the page that anything could talk to.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  globalName: true,
  main: () => capturePage(document, location.href),
});
