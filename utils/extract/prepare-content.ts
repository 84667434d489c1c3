import { keepAsides } from './asides/keep-asides';
import { openAccordions } from './asides/open-accordions';
import { gatherCode } from './code/gather-code';
import { flattenArtboards } from './embeds/flatten-artboards';
import { showEmbeds } from './embeds/show-embeds';
import { Formulas } from './formulas/formulas';

/**
 * Brings what is not prose into a form that every later step keeps: formulas, listings, texts that
 * unfold, asides, films and charts from elsewhere.
 *
 * @param page changed by this: a captured page, or what was selected on one
 * @param base address that relative addresses start from
 *
 * @returns the formulas, to be put back before the body is sanitised
 */
export function prepareContent(page: Document, base: string): Formulas {
  const formulas = new Formulas(page);
  gatherCode(page);
  openAccordions(page);
  keepAsides(page);
  flattenArtboards(page);
  showEmbeds(page, base);
  return formulas;
}
