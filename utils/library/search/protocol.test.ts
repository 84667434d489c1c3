import { describe, expect, it } from 'vitest';
import { first, requestMessage } from './fixture';
import { parseReply, parseRequestMessage } from './protocol';

describe('parseRequestMessage', () => {
  it.each<[unknown]>([
    [requestMessage({ id: 'a', call: 'find', request: first('港口') })],
    [requestMessage({ id: 'a', call: 'all', request: '' })],
    [requestMessage({ id: 'a', call: 'facets', request: 'is:read' })],
    [requestMessage({ id: 'a', call: 'status' })],
    [requestMessage({ id: 'a', call: 'rebuild' })],
  ])('takes %j', (message) => expect(parseRequestMessage(message)).toEqual(message));

  it.each<[unknown]>([
    ...[[undefined], [null], ['request'], [7], [[]], [{}]].map(([message]): [unknown] => [message]),
    [{ kind: 'ack', id: 'a' }],
    [{ ...requestMessage({ id: 'a', call: 'status' }), id: 7 }],
    [{ ...requestMessage({ id: 'a', call: 'status' }), client: undefined }],
    [{ ...requestMessage({ id: 'a', call: 'status' }), call: 'toString' }],
    [{ ...requestMessage({ id: 'a', call: 'status' }), call: 'clear' }],
    [{ ...requestMessage({ id: 'a', call: 'all' }), request: { query: '' } }],
    [{ ...requestMessage({ id: 'a', call: 'find' }), request: '港口' }],
    [
      {
        ...requestMessage({ id: 'a', call: 'find' }),
        request: { ...first(''), order: 'id; DROP TABLE clips' },
      },
    ],
    [{ ...requestMessage({ id: 'a', call: 'find' }), request: { ...first(''), offset: -1 } }],
    [
      {
        ...requestMessage({ id: 'a', call: 'find' }),
        request: { ...first(''), limit: Number.POSITIVE_INFINITY },
      },
    ],
    [{ ...requestMessage({ id: 'a', call: 'find' }), request: { ...first(''), query: ['a'] } }],
  ])('refuses %j', (message) => expect(parseRequestMessage(message)).toBeUndefined());
});

describe('parseReply', () => {
  it.each<[unknown]>([
    [{ kind: 'ack', id: 'a' }],
    [{ kind: 'response', id: 'a', ok: true, response: undefined }],
    [{ kind: 'response', id: 'a', ok: false, refusal: 'behind', detail: '' }],
    [{ kind: 'status', status: { state: 'ready' } }],
  ])('takes %j', (message) => expect(parseReply(message)).toEqual(message));

  it.each<[unknown]>([
    ...[[undefined], [null], ['ack'], [{}]].map(([message]): [unknown] => [message]),
    [{ kind: 'ack' }],
    [{ kind: 'response', id: 'a' }],
    [{ kind: 'response', id: 'a', ok: false, refusal: 'valueOf', detail: '' }],
    [{ kind: 'response', id: 'a', ok: false, refusal: 'failed' }],
    [{ kind: 'status', status: null }],
    [{ kind: 'status', status: { state: 'asleep' } }],
    [requestMessage({ id: 'a', call: 'status' })],
  ])('refuses %j', (message) => expect(parseReply(message)).toBeUndefined());
});
