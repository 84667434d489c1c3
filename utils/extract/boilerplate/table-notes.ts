import type { Block } from '../dom/blocks';
import { fold } from '../text/fold';

/** Number, units and source of a table as they are printed around it; never the whole of a paragraph. */
const NOTE =
  /^[\s(【[*]{0,4}(?:(?:货币|金额|计量)?(?:单位|币种)\s?:|(?:[图附]\s?)?表\s?[\d一二三四五六七八九十]|(?:数据|资料|图表)来源\s?:|注\s?\d?:|(?:表中|上表)|table \d|(?:data )?sources?:|quellen?:|notes?:|(?:all )?(?:figures|amounts|dollars|data)? ?(?:are )?(?:in )?(?:[€$£¥]|us\$|usd|eur)? ?(?:in )?(?:thousands|millions|billions)\b|unaudited\b|単位\s?:|出所\s?:|einheit:|in (?:mio|mrd|mill))/;
const LONGEST_NOTE = 160;
/** Lines between a note and its table, notes themselves. */
const REACH = 2;

/** The lines around tables that say what is in them: as much content as the tables are. */
export function tableNotes(blocks: readonly Block[]): Set<Block> {
  const notes = new Set<Block>();
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'table') continue;
    for (const step of [-1, 1]) {
      for (let distance = 1; distance <= REACH; distance++) {
        const near = blocks[at + step * distance];
        if (!near || near.kind === 'table' || near.text.length > LONGEST_NOTE) break;
        if (NOTE.test(fold(near.text))) notes.add(near);
      }
    }
  }
  return notes;
}
