import { expect, it } from 'vitest';
import { badgeOf } from './badge';
import type { ClipOutcome } from './outcome';

it.each<[ClipOutcome, string]>([
  [{ kind: 'saved', id: 1 }, '✓'],
  [{ kind: 'updated', id: 1, changes: [] }, '✓'],
  [{ kind: 'already-saved', id: 1, clippedAt: '2026-03-12T03:22:00.000Z' }, '✓'],
  [{ kind: 'cut-off', id: 1, truncated: { reason: 'paywall', evidence: 'x' } }, '!'],
  [{ kind: 'cut-off', id: 1, truncated: { reason: 'more-pages', evidence: 'x' } }, '✓'],
  [{ kind: 'page-added', id: 1, number: 2 }, '✓'],
  [{ kind: 'page-refused' }, '!'],
  [{ kind: 'storage-failed', reason: 'full', detail: '' }, '!'],
])('says %o with a glyph', (outcome, glyph) => expect(badgeOf(outcome).text).toBe(glyph));
