import { expect, it } from 'vitest';
import { breaksAtPunctuation } from './headline-breaks';

it.each([
  ['红利指数完成季度调整：门槛抬高，换手却是三年最低', true],
  ['港口集装箱周转降至 2.9 天，空箱回流快于预期', true],
  ['二零二六年一季度港口集装箱周转明显加快，空箱回流', false],
])('%s: %s', (title, breaks) => {
  expect(breaksAtPunctuation(title)).toBe(breaks);
});
