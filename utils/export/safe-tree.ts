import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type Schema, sanitize } from 'hast-util-sanitize';
import {
  ADDRESS_ATTRIBUTES,
  ALLOWED_ADDRESSES,
  ALLOWED_TAGS,
  DATA_PICTURE,
  PLAIN_ATTRIBUTES,
} from '../article/allow-list';
import { limitDepth } from '../markdown/limit-depth';

/** Names that the tree has for attributes, where they are not the attributes' own. */
const TREE_NAMES: Record<string, string> = {
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  datetime: 'dateTime',
  referrerpolicy: 'referrerPolicy',
};

const SCHEMA: Schema = {
  tagNames: ALLOWED_TAGS,
  attributes: {
    img: [['src', ALLOWED_ADDRESSES, DATA_PICTURE]],
    '*': [
      ...PLAIN_ATTRIBUTES.map((name) => TREE_NAMES[name] ?? name),
      ...ADDRESS_ATTRIBUTES.map((name): [string, RegExp] => [name, ALLOWED_ADDRESSES]),
    ],
  },
  // What stands in these is no text of an article.
  strip: [
    'script',
    'style',
    'template',
    'noscript',
    'iframe',
    'object',
    'svg',
    'textarea',
    'select',
    'title',
  ],
};

/** Reduces the HTML of a body to the allow-list, where there is no DOM to do it with. */
export function safeTree(html: string): Root {
  const tree = sanitize(fromHtml(limitDepth(html), { fragment: true }), SCHEMA);
  return tree.type === 'root' ? tree : { type: 'root', children: [] };
}
