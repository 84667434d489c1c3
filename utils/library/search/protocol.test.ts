import { describe, expect, it } from 'vitest';
import { ask, first } from './fixture';
import { isAsk, isReply } from './protocol';

describe('isAsk', () => {
  it.each<[unknown]>([
    [ask({ id: 'a', call: 'find', takes: first('港口') })],
    [ask({ id: 'a', call: 'all', takes: '' })],
    [ask({ id: 'a', call: 'facets', takes: 'is:read' })],
    [ask({ id: 'a', call: 'status' })],
    [ask({ id: 'a', call: 'rebuild' })],
  ])('takes %j', (word) => expect(isAsk(word)).toBe(true));

  it.each<[unknown]>([
    ...[[undefined], [null], ['ask'], [7], [[]], [{}]].map(([word]): [unknown] => [word]),
    [{ kind: 'heard', id: 'a' }],
    [{ ...ask({ id: 'a', call: 'status' }), id: 7 }],
    [{ ...ask({ id: 'a', call: 'status' }), client: undefined }],
    [{ ...ask({ id: 'a', call: 'status' }), call: 'toString' }],
    [{ ...ask({ id: 'a', call: 'status' }), call: 'clear' }],
    [{ ...ask({ id: 'a', call: 'all' }), takes: { query: '' } }],
    [{ ...ask({ id: 'a', call: 'find' }), takes: '港口' }],
    [{ ...ask({ id: 'a', call: 'find' }), takes: { ...first(''), order: 'id; DROP TABLE c' } }],
    [{ ...ask({ id: 'a', call: 'find' }), takes: { ...first(''), offset: -1 } }],
    [{ ...ask({ id: 'a', call: 'find' }), takes: { ...first(''), limit: Number.POSITIVE_INFINITY } }],
    [{ ...ask({ id: 'a', call: 'find' }), takes: { ...first(''), query: ['a'] } }],
  ])('refuses %j', (word) => expect(isAsk(word)).toBe(false));
});

describe('isReply', () => {
  it.each<[unknown]>([
    [{ kind: 'heard', id: 'a' }],
    [{ kind: 'answer', id: 'a', ok: true, gives: undefined }],
    [{ kind: 'answer', id: 'a', ok: false, refusal: 'behind', detail: '' }],
    [{ kind: 'status', status: { state: 'ready' } }],
  ])('takes %j', (word) => expect(isReply(word)).toBe(true));

  it.each<[unknown]>([
    ...[[undefined], [null], ['heard'], [{}]].map(([word]): [unknown] => [word]),
    [{ kind: 'heard' }],
    [{ kind: 'answer', id: 'a' }],
    [{ kind: 'answer', id: 'a', ok: false, refusal: 'valueOf', detail: '' }],
    [{ kind: 'answer', id: 'a', ok: false, refusal: 'failed' }],
    [{ kind: 'status', status: null }],
    [ask({ id: 'a', call: 'status' })],
  ])('refuses %j', (word) => expect(isReply(word)).toBe(false));
});
