import { keepAsides } from './asides/keep-asides';
import { openAccordions } from './asides/open-accordions';
import { gatherCode } from './code/gather-code';

/**
 * Brings what is not prose into a form that every later step keeps: listings, texts that unfold, asides.
 *
 * @param page changed by this: a captured page, or what was selected on one
 */
export function prepareContent(page: Document): void {
  gatherCode(page);
  openAccordions(page);
  keepAsides(page);
}
