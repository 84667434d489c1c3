import type { Block } from './blocks';

/**
 * The plain text of an article: one line per block. Tabs separate the cells of a table, line breaks its
 * rows. Captions of figures are left out: they belong to the pictures.
 */
export function blocksToText(blocks: readonly Block[]): string {
  return blocks
    .filter((block) => block.kind !== 'caption' && block.text !== '')
    .map((block) => block.text)
    .join('\n');
}
