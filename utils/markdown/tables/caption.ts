import type { Element } from 'hast';
import type { State } from 'hast-util-to-mdast';
import type { Heading, Nodes, Paragraph } from 'mdast';

/** The blocks of a caption, its paragraphs and headings in emphasis so that they are told from the article's own. */
export function captionBlocks(state: State, caption: Element): Nodes[] {
  return state
    .toFlow(state.all(caption))
    .map((block) => (block.type === 'paragraph' || block.type === 'heading' ? emphasised(block) : block));
}

function emphasised({ children }: Paragraph | Heading): Paragraph {
  return { type: 'paragraph', children: [{ type: 'emphasis', children }] };
}
