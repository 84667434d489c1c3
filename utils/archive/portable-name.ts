/** No more of a text is looked at, in UTF-16 units: beyond what any name has room for. */
const LONGEST = 1000;

/** Controls, invisible and reordering characters, halves of pairs, and what no file can be named with. */
const NEVER = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}<>"?*]/gu;

/** Marks that part a text but are forbidden on Windows, or part folders. */
const PARTING = /\s*[/\\|:]+\s*/g;

/** Names of devices, which Windows forbids with any extension too. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?=$|\.)/i;

/** Writes a text, in NFC, without what Windows, macOS or Linux does not take in a name. It may still be empty or too long. */
export function portable(text: string): string {
  return trimmed(
    text
      .slice(0, LONGEST)
      .normalize('NFC')
      .replace(/\s+/gu, ' ')
      .replace(NEVER, '')
      .replace(PARTING, (mark) => (/\s/.test(mark) ? ' - ' : '-')),
  );
}

/** Keeps a name from being that of a device. */
export function noDevice(name: string): string {
  return name.replace(DEVICE, '_$&');
}

/** Cuts a name between characters as a reader sees them to a number of bytes in UTF-8; it may end up empty. */
export function cutTo(bytes: number, name: string): string {
  const encoder = new TextEncoder();
  if (encoder.encode(name).length <= bytes) return trimmed(name);
  let room = bytes;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('und').segment(name)) {
    room -= encoder.encode(segment).length;
    if (room < 0) break;
    kept += segment;
  }
  return trimmed(kept);
}

export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** What a file system that ignores case or composes characters takes for the same name. */
export function folded(name: string): string {
  return name.toUpperCase().toLowerCase().normalize('NFC');
}

/** Dots and spaces at the end are lost on Windows; a dot at the start hides a file elsewhere. */
function trimmed(name: string): string {
  return name
    .replace(/^[\s.-]+/u, '')
    .trimEnd()
    .replace(/[\s.]{1,200}$/u, '');
}
