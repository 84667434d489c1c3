import { shapeRule } from '../boilerplate/rule';
import { boxText, type StrippedLog } from '../boilerplate/stripped-log';
import { pagerOf } from './find-pages';

const PAGER = shapeRule('pager', 'furniture');

/** Takes the pagers that hold these links out of a page, each with all its words and figures. */
export function removePagers(links: readonly Element[], log: StrippedLog): void {
  for (const link of links) {
    if (!link.isConnected) continue;
    const pager = pagerOf(link);
    log.remove([pager], PAGER, 'box', boxText(pager));
  }
}
