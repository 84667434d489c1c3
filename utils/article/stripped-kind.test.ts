import { expect, it } from 'vitest';
import { strippedKind } from './stripped-kind';

it.each([
  ['qr-code', 'promotion'],
  ['related-headline', 'links'],
  ['editor-credit', 'credit'],
  ['risk-warning', 'notice'],
  ['paywall-box', 'paywall'],
  ['share-bar', 'furniture'],
  ['a rule of a later version', 'furniture'],
])('%s is %s', (rule, kind) => expect(strippedKind(rule)).toBe(kind));
