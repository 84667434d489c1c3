/** In characters. What is longer is a program, not a formula. */
const LONGEST_TEX = 5000;

/** What pages and files put around TeX to say that it is TeX. */
const DELIMITED =
  /^(?:\$\$(.*)\$\$|\$((?:[^$\\]|\\.)*)\$|\\\((.*)\\\)|\\\[(.*)\\\]|\{\\(?:display|text)style\s(.*)\})$/;

/**
 * Brings the TeX of a formula into the one form in which it is kept: a single line without delimiters and comments. Braces that a
 * generator of sites would take for the start of a template stand apart, which in a formula shows nothing.
 *
 * @returns nothing where there is no TeX, or too much of it
 */
export function tidyTex(written: string): string | undefined {
  if (written.length > LONGEST_TEX) return undefined;
  const line = written
    .replace(/(?<!\\)%[^\n]*(?:\n|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const groups = DELIMITED.exec(line)?.slice(1) ?? [];
  const inner = groups.find((group) => group !== undefined);
  if (inner !== undefined && isBalanced(inner)) return tidyTex(inner);
  const tex = line.replace(/(?<!\\)\{(?=[{#])/g, '{ ').replace(/#(?=\})/g, '# ');
  return tex === '' ? undefined : tex;
}

/** Whether every brace of TeX is closed after it is opened: that of `{\displaystyle a}+{b}` is not around the whole. */
function isBalanced(tex: string): boolean {
  let depth = 0;
  for (const [brace] of tex.matchAll(/\\.|[{}]/g)) {
    if (brace === '{') depth++;
    if (brace === '}' && --depth < 0) return false;
  }
  return depth === 0;
}
