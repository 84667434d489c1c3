import { describe, expect, it } from 'vitest';
import { changedPart } from './changed-part';

describe('changedPart', () => {
  it.each([
    [
      'a word',
      'third quarter of negative fees',
      'another quarter of negative fees',
      { start: '', removed: 'third', added: 'another', end: ' quarter of negative fees' },
    ],
    [
      'a figure, whole',
      'minus $41 a tonne',
      'minus $44 a tonne',
      { start: 'minus $', removed: '41', added: '44', end: ' a tonne' },
    ],
    [
      'words added',
      'Fees fell.',
      'Fees fell sharply.',
      { start: 'Fees fell', removed: '', added: ' sharply', end: '.' },
    ],
    [
      'a Han character',
      '换手率创三年最低',
      '换手率创五年最低',
      { start: '换手率创', removed: '三', added: '五', end: '年最低' },
    ],
    [
      'a repeated word',
      'very good',
      'very very good',
      { start: 'very ', removed: '', added: 'very ', end: 'good' },
    ],
    ['nothing before', '', 'Lin Zhao', { start: '', removed: '', added: 'Lin Zhao', end: '' }],
    ['nothing at all', 'same', 'same', { start: 'same', removed: '', added: '', end: '' }],
  ])('%s', (_name, before, after, part) => {
    expect(changedPart(before, after)).toEqual(part);
  });

  it('cuts what stayed and what changed at whole words', () => {
    const part = changedPart(
      `${'one two three four '.repeat(4)}old${' five six seven eight'.repeat(4)}`,
      `${'one two three four '.repeat(4)}${'new words '.repeat(20).trim()}${' five six seven eight'.repeat(4)}`,
    );
    expect(part.start).toBe('…four one two three four ');
    expect(part.removed).toBe('old');
    expect(part.added).toBe(`${'new words '.repeat(9).trim()}…`);
    expect(part.end).toBe(' five six seven eight five…');
  });

  it('keeps a single word however long it is', () => {
    const long = 'x'.repeat(500);
    expect(changedPart('', long).added).toBe(long);
  });

  it('does not split a character outside the basic plane', () => {
    expect(changedPart('a😀b', 'a😁b')).toEqual({ start: 'a', removed: '😀', added: '😁', end: 'b' });
  });
});
