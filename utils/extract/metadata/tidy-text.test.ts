import { describe, expect, it } from 'vitest';
import { squash, tidy, tidyEscaped } from './tidy-text';

it('joins white space and drops what cannot be seen', () => {
  expect(tidy('　A\u200Bcme\u00A0 rises\u202E\n5% ')).toBe('Acme rises 5%');
  expect(tidy(undefined)).toBe('');
});

describe('tidyEscaped', () => {
  it.each([
    ['It&#8217;s &amp; isn&#x27;t', "It’s & isn't"],
    ['A &lt;b&gt;bold&lt;/b&gt; move', 'A bold move'],
    ['R&D; AT&T', 'R&D; AT&T'],
    ['&#0;&#1114112;x', 'x'],
  ])('reads %s', (text, plain) => {
    expect(tidyEscaped(text)).toBe(plain);
  });
});

it('compares by letters and digits', () => {
  expect(squash('Ａcme: “1,000” — 元！')).toBe('acme1000元');
});
