import { defineContentScript } from '#imports';
import { readWish } from '@/utils/clip/wish';
import { extract } from '@/utils/extract/extract';
import { selectedRanges } from '@/utils/extract/selection/selected-ranges';
import { readView } from '@/utils/extract/story/view';

/**
 * Injected on demand, never declared. The answer travels back as the return value of the injection, so that there
 * is no listener in the page that anything could talk to.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  globalName: true,
  main: () => {
    const wish = readWish();
    const result = extract(document, {
      url: location.href,
      now: new Date(),
      view: readView(document),
      force: wish === 'anyway',
      selection: wish === 'selection',
    });
    return { ...result, hasSelection: selectedRanges(document).length > 0 };
  },
});
