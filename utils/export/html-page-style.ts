/** The style sheet of the exported page: one column for reading, on the browser's own paper and ink. */
export const HTML_PAGE_STYLE = `
:root { color-scheme: light dark; }
body { max-width: 44rem; margin: 0 auto; padding: 2rem 1.25rem 6rem; font: 1.0625rem/1.7 Georgia, "Songti SC", "Noto Serif CJK SC", SimSun, serif; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.3; text-wrap: balance; }
nav { margin: 2rem 0; font-size: 0.9375rem; }
nav h2 { font-size: 1.0625rem; }
article { margin-top: 4rem; padding-top: 2rem; border-top: 1px solid; border-color: color-mix(in srgb, currentColor 25%, transparent); }
.facts { font: 0.8125rem/1.6 system-ui, sans-serif; color: color-mix(in srgb, currentColor 72%, transparent); }
img { max-width: 100%; height: auto; }
figure { margin: 1.5rem 0; }
figcaption, caption { font: 0.875rem/1.5 system-ui, sans-serif; color: color-mix(in srgb, currentColor 72%, transparent); text-align: start; }
blockquote { margin: 1.5rem 0; padding-inline-start: 1.25rem; border-inline-start: 3px solid; border-color: color-mix(in srgb, currentColor 25%, transparent); }
table { display: block; overflow-x: auto; border-collapse: collapse; font: 0.875rem/1.5 system-ui, sans-serif; font-variant-numeric: tabular-nums; }
th, td { padding: 0.375rem 0.75rem; border-bottom: 1px solid; border-color: color-mix(in srgb, currentColor 25%, transparent); text-align: start; vertical-align: top; }
pre, math[display="block"] { overflow-x: auto; }
@media print { article { break-before: page; border: 0; } }
`;
