/** One of the files that a `srcset` offers; `size` is a width in pixels or a density, 1 where neither is said. */
export interface SetCandidate {
  address: string;
  size: number;
  unit: 'w' | 'x';
}

/** A wider file, in pixels, is meant for print. */
const WIDEST = 2_600;

/**
 * Reads a `srcset`, in time linear to its length. Commas inside an address are part of it.
 *
 * @see https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute
 */
export function readSrcset(set: string): SetCandidate[] {
  const found: SetCandidate[] = [];
  let address = '';
  let size = '';
  const end = (): void => {
    if (address !== '') {
      found.push({ address, size: Number.parseFloat(size) || 1, unit: size.endsWith('w') ? 'w' : 'x' });
    }
    address = '';
    size = '';
  };
  for (const part of set.split(/\s+/)) {
    if (address === '') address = trimCommas(part);
    else if (!/^[\d.]{1,9}[wxh],?/.test(part)) {
      end();
      address = trimCommas(part);
    } else {
      size = size || part.replace(/,.*$/, '');
      const next = /,(.+)$/.exec(part)?.[1];
      if (!part.includes(',')) continue;
      end();
      address = next ?? '';
      continue;
    }
    if (part.endsWith(',')) end();
  }
  end();
  return found;
}

function trimCommas(part: string): string {
  let from = 0;
  let to = part.length;
  while (part[from] === ',') from++;
  while (to > from && part[to - 1] === ',') to--;
  return part.slice(from, to);
}

/** The largest candidate that is not for print; of equal ones the first. */
export function largestOf(candidates: readonly SetCandidate[]): SetCandidate | undefined {
  let best: SetCandidate | undefined;
  for (const candidate of candidates) {
    if (!best || (candidate.size > best.size && candidate.size <= WIDEST)) best = candidate;
  }
  return best;
}
