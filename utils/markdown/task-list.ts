import type { ListItem, Root } from 'mdast';
import { nodesIn } from './reading/read-markdown';

/** Shows the ticks of a task list as characters: an article has no boxes to tick. */
export function tasksAsText(tree: Root): void {
  for (const node of nodesIn(tree)) {
    if (node.type !== 'listItem' || typeof node.checked !== 'boolean') continue;
    prefix(node, node.checked ? '☑' : '☐');
    node.checked = null;
  }
}

function prefix(item: ListItem, mark: string): void {
  const [first] = item.children;
  if (first?.type === 'paragraph') first.children.unshift({ type: 'text', value: `${mark} ` });
  else item.children.unshift({ type: 'paragraph', children: [{ type: 'text', value: mark }] });
}
