import { expect, it } from 'vitest';
import { isOutlet } from './outlets';

it.each([
  ['Reuters', true],
  ['The Associated Press', true],
  ['dpa-AFX', true],
  ['Acme News Agency', true],
  ['新华社', true],
  ['陇川商报', true],
  ['某某证券', true],
  ['Jane Roe', false],
  ['CNBC Staff', false],
  ['张三', false],
  ['欧阳某某', false],
])('%s is an outlet: %s', (name, outlet) => {
  expect(isOutlet(name)).toBe(outlet);
});
