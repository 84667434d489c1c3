/** Names of the elements that start a line of their own wherever they stand, in lower case. `br` is none: it has no inside. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  [
    'address article aside blockquote caption center dd details div dl dt fieldset figcaption figure footer form',
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
  ].flatMap((line) => line.split(' ')),
);
