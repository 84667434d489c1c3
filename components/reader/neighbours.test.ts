import { expect, it } from 'vitest';
import { neighboursOf } from './neighbours';

const ids = [50, 40, 30];

it('stands between two', () => {
  expect(neighboursOf(40, ids, 9, undefined)).toEqual({ place: 2, count: 9, previous: 50, next: 30 });
  expect(neighboursOf(50, ids, 9, undefined)).toEqual({ place: 1, count: 9, previous: undefined, next: 40 });
});

it('stands between those that were around it when it has left', () => {
  expect(neighboursOf(45, ids, 3, 1)).toEqual({ place: undefined, count: 3, previous: 50, next: 40 });
});

it('stands nowhere when it never was among them', () => {
  const nowhere = { place: undefined, count: 3, previous: undefined, next: undefined };
  expect(neighboursOf(45, ids, 3, undefined)).toEqual(nowhere);
});
