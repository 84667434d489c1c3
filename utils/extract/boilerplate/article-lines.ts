import { countWords } from '../../article/word-count';
import { type Block, readBlocks } from '../dom/blocks';
import type { ArticleLine } from './rule';
import { tableNotes } from './table-notes';

/** Ends like a sentence, in any of the scripts that we read. */
const SENTENCE_END = /[。！？.!?…][”"’'）)」』】\]»]*$/;
const LEAST_PROSE = 24;
const LEAST_SENTENCE = 9;
/** A paragraph that is mostly links is a list of links in disguise. */
const MOST_LINKED = 0.5;

/** The blocks of an article with what the rules ask about each. */
export function readArticleLines(root: Element): ArticleLine[] {
  return articleLinesOf(readBlocks(root));
}

/** The same of blocks that have been read. */
export function articleLinesOf(blocks: readonly Block[]): ArticleLine[] {
  const notes = tableNotes(blocks);
  return blocks.map((block) => describe(block, notes.has(block)));
}

function describe(block: Block, note: boolean): ArticleLine {
  const { wordCount: words } = countWords(block.text);
  const density = block.text === '' ? 0 : Math.min(1, block.linked / block.text.length);
  const says = words >= LEAST_PROSE || (words >= LEAST_SENTENCE && SENTENCE_END.test(block.text));
  const running = block.kind === 'text' || block.kind === 'item' || block.kind === 'pre';
  return { ...block, words, density, prose: running && says && density < MOST_LINKED, note };
}

/** Whether a line could be the headline of another article: short, a link, no full sentence. */
export function isHeadline(line: ArticleLine): boolean {
  return line.words <= 40 && line.density >= 0.6 && line.kind !== 'caption' && line.kind !== 'table';
}
