/** What can stand in braces in a template of file names. */
export const PLACEHOLDERS = [
  'date',
  'yyyy',
  'mm',
  'dd',
  'title',
  'site',
  'section',
  'lang',
  'symbol',
  'id',
  'clipped',
] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

/** The name of a file where nothing else is chosen. */
export const DEFAULT_TEMPLATE = '{date} {title}';

/** Why a template cannot be used: `no-placeholder` in the name of the file, so that all files would have the same. */
export type TemplateFault =
  | { reason: 'no-placeholder' | 'too-long' | 'too-deep' }
  | { reason: 'unknown-placeholder'; placeholder: string };

/** In UTF-16 units. */
const LONGEST_TEMPLATE = 200;

/** So many folders, each no longer than it may be, leave room for the name of the file. */
export const MOST_FOLDERS = 4;

const BRACES = /\{([^{}]*)\}/g;

/** Checks a template of file names; `undefined` where it can be used. */
export function templateFault(template: string): TemplateFault | undefined {
  if (template.length > LONGEST_TEMPLATE) return { reason: 'too-long' };
  const named = [...template.matchAll(BRACES)].map(([, name = '']) => name);
  const unknown = named.find((name) => !isPlaceholder(name));
  if (unknown !== undefined) return { reason: 'unknown-placeholder', placeholder: unknown };
  const segments = template.split('/');
  if (!segments.at(-1)?.match(BRACES)) return { reason: 'no-placeholder' };
  return segments.length - 1 > MOST_FOLDERS ? { reason: 'too-deep' } : undefined;
}

/**
 * Fills in the segments of a template. The text beside a placeholder without a value goes with it, so that `{date} {title}` does
 * not begin with a space; between two values a space stays in its place, or the text where it is the same on both sides.
 *
 * @returns a segment for each folder and one for the file; one that had nothing but placeholders without a value is empty
 */
export function fillIn(template: string, values: Readonly<Record<Placeholder, string>>): string[] {
  return template.split('/').map((segment) => fillSegment(segment, values));
}

function fillSegment(segment: string, values: Readonly<Record<Placeholder, string>>): string {
  // Texts and names by turns: text, name, text, name, text.
  const [start = '', ...parts] = segment.split(BRACES);
  if (parts.length === 0) return start;
  let filled = '';
  let before = start;
  for (let at = 0; at < parts.length; at += 2) {
    const value = valueAt(parts[at] ?? '', values);
    const after = parts[at + 1] ?? '';
    if (value !== '') filled += before + value;
    before = value !== '' || before === after ? after : filled === '' ? '' : ' ';
  }
  return filled === '' ? '' : filled + before;
}

function valueAt(name: string, values: Readonly<Record<Placeholder, string>>): string {
  return isPlaceholder(name) ? values[name] : '';
}

function isPlaceholder(name: string): name is Placeholder {
  return (PLACEHOLDERS as readonly string[]).includes(name);
}
