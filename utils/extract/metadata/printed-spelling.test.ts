// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { printedSpelling } from './printed-spelling';

const element = document.createElement('p');
const area = (...texts: string[]) => ({
  before: [],
  after: texts.map((text) => ({ text, elements: [element] as const })),
});

it.each([
  ['Helene Brissaud', ['Par Hélène Brissaud et Loïc Tanneau'], 'Hélène Brissaud'],
  ['Loic Tanneau', ['10 mars', 'Par Hélène Brissaud et Loi\u0308c Tanneau'], 'Loïc Tanneau'],
  ['Jane Roe', ['By Jane Roe'], 'Jane Roe'],
  ['Helene Brissaud', ['nothing of that name'], 'Helene Brissaud'],
  ['Hélène Brissaud', ['Par Helene Brissaud'], 'Hélène Brissaud'],
  ['Jane Roe', ['BY JANE ROE'], 'Jane Roe'],
])('spells %s as in %j', (name, lines, spelling) => {
  expect(printedSpelling(name, area(...lines))).toBe(spelling);
});
