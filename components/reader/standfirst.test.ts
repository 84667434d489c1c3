import { expect, it } from 'vitest';
import { standfirst } from './standfirst';

const title = 'Copper smelters settle in for another quarter';

it.each([
  [
    'a description of its own',
    'Processors pay to stay busy.',
    'The fee that smelters charge is below zero.',
    true,
  ],
  [
    'the start of the body, cut off',
    'The fee that “smelters” charge…',
    'The fee that "smelters" charge is below.',
    false,
  ],
  [
    'the start of the body, spaced otherwise',
    'The fee  that\nsmelters charge',
    'The fee that smelters charge is',
    false,
  ],
  ['the title', title, 'The fee that smelters charge.', false],
  ['nothing', '  ', 'The fee that smelters charge.', false],
])('%s', (_name, description, text, shown) => {
  expect(standfirst(description, title, text)).toBe(shown ? description : '');
});
