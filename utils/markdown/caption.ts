import type { Element } from 'hast';
import type { State } from 'hast-util-to-mdast';
import type { Nodes, Paragraph } from 'mdast';

/** The blocks of a caption, its paragraphs in emphasis so that they are told from the article's own. */
export function captionBlocks(state: State, caption: Element): Nodes[] {
  return state
    .toFlow(state.all(caption))
    .map((block) => (block.type === 'paragraph' ? emphasised(block) : block));
}

function emphasised({ children }: Paragraph): Paragraph {
  return { type: 'paragraph', children: [{ type: 'emphasis', children }] };
}
