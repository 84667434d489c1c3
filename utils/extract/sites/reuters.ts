import type { SiteRule } from './site-rule';

/** Three generations of the template; class names end in a hash. */
export const reuters: SiteRule = {
  name: 'Reuters',
  hosts: ['reuters.com'],
  body: [
    '[class*="article-body__content"]',
    '.StandardArticleBody_body',
    '.ArticleBodyWrapper',
    '#articleText',
  ],
  remove: [
    '[class*="trust-badge"]',
    '[data-testid="SignUpLink"]',
    '[class*="sign-up"]',
    '.Attribution_attribution',
    '[class*="TrustBadge"]',
  ],
};
