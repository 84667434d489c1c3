/** What a removal was, in the few words that a reader tells apart. */
export type StrippedKind = 'promotion' | 'links' | 'credit' | 'notice' | 'paywall' | 'furniture';

/** The rules that took it, by what they take. A rule that is not named here takes page furniture. */
const KINDS: Record<Exclude<StrippedKind, 'furniture'>, readonly string[]> = {
  promotion: [
    ...['account-promotion', 'app-promotion', 'broker-promotion', 'campaign-promotion', 'follow-promotion'],
    ...['newsletter-promotion', 'stock-promotion', 'promotion-box', 'promotion-picture', 'newsletter-box'],
    ...['qr-code', 'advertisement', 'click-here'],
  ],
  links: [
    ...['related-line', 'related-label', 'related-box', 'related-headline', 'linked-headline', 'headline'],
    ...['beside-headlines', 'recommendation', 'read-on', 'more-elsewhere', 'navigation-table'],
  ],
  credit: [
    ...[
      'author-credit',
      'editor-credit',
      'source-credit',
      'original-title',
      'credit',
      'byline',
      'author-box',
    ],
    ...['bio-link', 'origin-note'],
  ],
  notice: [
    ...['disclaimer', 'risk-warning', 'copyright', 'statement-box', 'standards', 'disclosure', 'note'],
    ...['print-note', 'letters-note', 'hotline', 'consent-note'],
  ],
  paywall: ['paywall-note', 'paywall-box'],
};

const BY_RULE = new Map(
  Object.entries(KINDS).flatMap(([kind, rules]) => rules.map((rule) => [rule, kind as StrippedKind])),
);

/** Every kind, in the order in which they are listed. */
export const STRIPPED_KINDS: readonly StrippedKind[] = [
  ...(Object.keys(KINDS) as (keyof typeof KINDS)[]),
  'furniture',
];

/** The kind of a removal, by the rule that took it. */
export function strippedKind(rule: string): StrippedKind {
  return BY_RULE.get(rule) ?? 'furniture';
}
