/** One stroke or shape of an icon; strokes unless it says otherwise. */
export interface IconShape {
  d: string;
  /** `solid` is filled with the ink; `state` is filled when the control that holds it is pressed. */
  fill?: 'solid' | 'state';
}

const stroke = (...paths: string[]): IconShape[] => paths.map((d) => ({ d }));

/** A circle as a path, so that an icon is nothing but paths. */
function circle(cx: number, cy: number, r: number): string {
  return `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

/** A rectangle with round corners as a path. */
function box(x: number, y: number, width: number, height: number, r: number): string {
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const [across, down] = [width - 2 * r, height - 2 * r];
  return `M${x + r} ${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`;
}

/** The icons, drawn for this product on a 16 px grid. */
export const ICONS = {
  aa: stroke('M1.5 12.5L4.9 3.6l3.4 8.9M2.6 9.6h4.6', circle(11.9, 10, 2.4), 'M14.4 7.4v5.1'),
  alert: [
    ...stroke('M8 2.5l5.95 10.35c.22.38-.05.85-.48.85H2.53c-.43 0-.7-.47-.48-.85zM8 6.6v3'),
    { d: circle(8, 11.6, 0.85), fill: 'solid' },
  ],
  archive: stroke(
    box(1.75, 2.75, 12.5, 3.25, 0.8),
    'M3 6v6.35c0 .5.4.9.9.9h8.2c.5 0 .9-.4.9-.9V6M6.4 8.75h3.2',
  ),
  block: stroke(circle(8, 8, 5.6), 'M4.1 4.1l7.8 7.8'),
  check: stroke('M3.25 8.5l3.1 3.1 6.4-7.2'),
  download: stroke(
    'M8 2.25V10M5 7.25L8 10.25l3-3M2.75 9.75v2.5c0 .7.55 1.25 1.25 1.25h8c.7 0 1.25-.55 1.25-1.25v-2.5',
  ),
  down: stroke('M3.5 6.25L8 10.75l4.5-4.5'),
  export: stroke(
    'M8 10V2.5M5 5.25L8 2.25l3 3M2.75 9.75v2.5c0 .7.55 1.25 1.25 1.25h8c.7 0 1.25-.55 1.25-1.25v-2.5',
  ),
  external: stroke(
    'M9.5 2.5h4v4M13.25 2.75L7.75 8.25M12 9.6v2.6c0 .72-.58 1.3-1.3 1.3H3.8c-.72 0-1.3-.58-1.3-1.3V5.3C2.5 4.58 3.08 4 3.8 4h2.6',
  ),
  dot: [{ d: circle(8, 8, 3), fill: 'solid' }],
  filter: stroke('M2.25 4.5h11.5M4.5 8h7M6.75 11.5h2.5'),
  help: [
    ...stroke(circle(8, 8, 5.6), 'M6.3 6.4a1.75 1.75 0 1 1 2.6 1.53c-.6.34-.9.62-.9 1.27'),
    { d: circle(8, 11, 0.85), fill: 'solid' },
  ],
  info: [...stroke(circle(8, 8, 5.6), 'M8 7.4v3.4'), { d: circle(8, 5.2, 0.85), fill: 'solid' }],
  left: stroke('M9.75 3.5L5.25 8l4.5 4.5'),
  library: stroke('M3 2.75v10.5M6.25 2.75v10.5M9.25 3.2l3.2 10'),
  list: stroke('M2.5 4h11M2.5 8h11M2.5 12h7'),
  lock: stroke(box(3.25, 7, 9.5, 6.5, 1.25), 'M5.25 7V5.1a2.75 2.75 0 0 1 5.5 0V7'),
  markdown: stroke(
    box(1.2, 3.5, 13.6, 9, 1.5),
    'M3.8 10V6.1l2.1 2.2L8 6.1V10M11.4 6v3.8M9.8 8.4l1.6 1.6L13 8.4',
  ),
  minus: stroke('M3 8h10'),
  more: [3.5, 8, 12.5].map((x) => ({ d: circle(x, 8, 1.1), fill: 'solid' })),
  page: stroke(
    'M9.25 1.9H4.4c-.5 0-.9.4-.9.9v10.4c0 .5.4.9.9.9h7.2c.5 0 .9-.4.9-.9V5.15zM9.25 1.9v3.25h3.25',
  ),
  panel: stroke(box(1.9, 2.75, 12.2, 10.5, 1.3), 'M9.75 2.75v10.5'),
  pencil: stroke('M10.6 2.9l2.5 2.5-7.6 7.6-3.1.6.6-3.1zM9 4.5L11.5 7'),
  plus: stroke('M8 3v10M3 8h10'),
  read: stroke('M2 7.1l6-4.2 6 4.2v5.4c0 .5-.4.9-.9.9H2.9c-.5 0-.9-.4-.9-.9zM2.2 7.2L8 10.6l5.8-3.4'),
  refresh: stroke('M13.3 8A5.3 5.3 0 1 1 11.6 4.1M13.4 2.1v2.9h-2.9'),
  right: stroke('M6.25 3.5L10.75 8l-4.5 4.5'),
  search: stroke(circle(7, 7, 4.25), 'M10.2 10.2l3.3 3.3'),
  settings: stroke(
    'M2.25 5h5.5M11.25 5h2.5M2.25 11h2.5M8.25 11h5.5',
    circle(9.5, 5, 1.7),
    circle(6.5, 11, 1.7),
  ),
  star: [
    {
      d: 'M8 1.9l1.87 3.8 4.19.6-3.03 2.96.71 4.17L8 11.46l-3.74 1.97.71-4.17L1.94 6.3l4.19-.6z',
      fill: 'state',
    },
  ],
  tag: [
    ...stroke(
      'M2.4 8.1V3.3c0-.5.4-.9.9-.9h4.8c.25 0 .47.1.64.26l4.6 4.6c.35.35.35.92 0 1.27l-4.81 4.81c-.35.35-.92.35-1.27 0l-4.6-4.6a.9.9 0 0 1-.26-.64z',
    ),
    { d: circle(5.4, 5.4, 0.95), fill: 'solid' },
  ],
  theme: [...stroke(circle(8, 8, 5.6)), { d: 'M8 2.4a5.6 5.6 0 0 1 0 11.2z', fill: 'solid' }],
  trash: stroke(
    'M2.75 4.25h10.5M6 4.25V3.1c0-.47.38-.85.85-.85h2.3c.47 0 .85.38.85.85v1.15M4 4.25l.55 8.35c.04.6.53 1.05 1.12 1.05h4.66c.6 0 1.08-.46 1.12-1.05L12 4.25M6.75 7v3.75M9.25 7v3.75',
  ),
  undo: stroke('M5.75 3.25L2.5 6.5l3.25 3.25M2.75 6.5h6.5a3.6 3.6 0 0 1 0 7.2H6.5'),
  up: stroke('M3.5 9.75L8 5.25l4.5 4.5'),
  x: stroke('M4 4l8 8M12 4l-8 8'),
} satisfies Record<string, IconShape[]>;

export type IconName = keyof typeof ICONS;
