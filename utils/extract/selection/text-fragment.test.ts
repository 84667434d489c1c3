import { expect, it } from 'vitest';
import { textFragment } from './text-fragment';

it.each([
  ['a short passage whole', 'Fees rise, by 5-6%', '#:~:text=Fees%20rise%2C%20by%205%2D6%25'],
  ['two lines', 'Fees rise\n\nShips wait', '#:~:text=Fees%20rise,Ships%20wait'],
  [
    'a long passage by its ends, in whole words',
    `The port authority raised its handling fees on Monday ${'again '.repeat(20)}and ships wait outside until the autumn storms.`,
    '#:~:text=The%20port%20authority%20raised%20its%20handling,wait%20outside%20until%20the%20autumn%20storms.',
  ],
  [
    'Chinese by as many characters',
    `${'港'.repeat(60)}${'费'.repeat(60)}`,
    `#:~:text=${encodeURIComponent('港'.repeat(40))},${encodeURIComponent('费'.repeat(40))}`,
  ],
  [
    'no half character',
    `${'a'.repeat(39)}😀${'b'.repeat(80)}`,
    `#:~:text=${'a'.repeat(39)},${'b'.repeat(40)}`,
  ],
])('names %s', (_, text, fragment) => expect(textFragment(text)).toBe(fragment));
