import type { Block } from './blocks';

/**
 * The plain text of an article, a line per block; cells of a table are apart by tabs, its rows by lines.
 * Captions of figures are left out: they belong to the pictures.
 */
export function blocksToText(blocks: readonly Block[]): string {
  return blocks
    .filter((block) => block.kind !== 'caption' && block.text !== '')
    .map((block) => block.text)
    .join('\n');
}
