import { expect, it } from 'vitest';
import { decodeBeginning, decodeText } from './decode-text';
import { ImportError } from './import-error';

const TEXT = 'title: 涨，the “fees”';

function wide(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((character) => character.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (order === 'le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])),
  );
}

it.each([
  ['UTF-8', new TextEncoder().encode(TEXT)],
  ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${TEXT}`)],
  ['UTF-16 LE with a mark', wide(TEXT, 'le', true)],
  ['UTF-16 BE with a mark', wide(TEXT, 'be', true)],
  ['UTF-16 LE without one', wide(TEXT, 'le', false)],
  ['UTF-16 BE without one', wide(TEXT, 'be', false)],
  // As GB18030 has them: U+6DA8 D5 C7, U+FF0C A3 AC, U+201C A1 B0, U+201D A1 B1.
  [
    'GB18030',
    Uint8Array.from([
      ...new TextEncoder().encode('title: '),
      ...[0xd5, 0xc7, 0xa3, 0xac],
      ...new TextEncoder().encode('the '),
      ...[0xa1, 0xb0],
      ...new TextEncoder().encode('fees'),
      ...[0xa1, 0xb1],
    ]),
  ],
])('reads %s', (_, bytes) => expect(decodeText(bytes)).toBe(TEXT));

it('believes a declaration before it guesses, unless it is UTF-8 all the same', () => {
  const latin = Uint8Array.from([
    ...new TextEncoder().encode('<meta charset="windows-1252">caf'),
    0xe9,
    0x2e,
  ]);
  expect(decodeText(latin)).toBe('<meta charset="windows-1252">café.');
  const converted = new TextEncoder().encode('<meta charset="gb2312">café');
  expect(decodeText(converted)).toBe('<meta charset="gb2312">café');
  const unknown = new TextEncoder().encode('<meta charset="klingon">café');
  expect(decodeText(unknown)).toBe('<meta charset="klingon">café');
});

it('refuses bytes that are valid nowhere', () => {
  expect(() => decodeText(Uint8Array.from([0x41, 0xff, 0xff, 0x42]))).toThrow(new ImportError('charset'));
});

it('reads a beginning that ends within a character', () => {
  expect(decodeBeginning(new TextEncoder().encode('涨跌').subarray(0, 5))).toBe('涨');
});
