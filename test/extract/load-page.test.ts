import { describe, expect, it } from 'vitest';
import { decode, loadPage } from './load-page';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** 油价 in GB18030, which GBK shares. */
const OIL_PRICE = [0xd3, 0xcd, 0xbc, 0xdb];
const bytes = (head: string, ...rest: number[]) => new Uint8Array([...utf8(head), ...rest]);

describe('decode', () => {
  it.each([
    ['UTF-8', utf8('油价'), '油价'],
    ['UTF-8 although another encoding is declared', utf8('<meta charset=gbk>油价'), '<meta charset=gbk>油价'],
    ['a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('油价')]), '油价'],
    ['UTF-16, little end first', new Uint8Array([0xff, 0xfe, 0xb9, 0x6c]), '油'],
    ['the declared encoding', bytes('<meta charset="gb2312">', ...OIL_PRICE), '<meta charset="gb2312">油价'],
    [
      'the declared encoding, old style',
      bytes('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', 0xe9),
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">é',
    ],
    ['GB18030 where nothing is declared', new Uint8Array(OIL_PRICE), '油价'],
    [
      'GB18030 where nonsense is declared',
      bytes('<meta charset="x-none">', ...OIL_PRICE),
      '<meta charset="x-none">油价',
    ],
    [
      'a broken byte in declared UTF-8',
      bytes('<meta charset="utf-8">a', 0xff, 0x62),
      '<meta charset="utf-8">a\ufffdb',
    ],
  ])('%s', (_, input, expected) => expect(decode(input)).toBe(expected));
});

describe('loadPage', () => {
  it('has the address of the page and runs nothing', () => {
    const page = loadPage(
      utf8('<title>a</title><script>document.title = "b"</script>'),
      'https://paper.example/a',
    );
    expect(page.title).toBe('a');
    expect(page.baseURI).toBe('https://paper.example/a');
  });
});
