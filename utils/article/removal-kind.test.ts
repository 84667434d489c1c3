import { expect, it } from 'vitest';
import { removalKind } from './removal-kind';

it.each([
  ['qr-code', 'promotion'],
  ['related-headline', 'links'],
  ['editor-credit', 'credit'],
  ['risk-warning', 'notice'],
  ['paywall-box', 'paywall'],
  ['share-bar', 'furniture'],
  ['a rule of a later version', 'furniture'],
])('%s is %s', (rule, kind) => expect(removalKind(rule)).toBe(kind));
