import type { SiteRule } from './site-rule';

/** Four generations of the template; some class names end in a hash. */
export const reuters: SiteRule = {
  name: 'Reuters',
  hosts: ['reuters.com'],
  body: [
    '[class*="article-body__content"]',
    '.StandardArticleBody_body',
    '.ArticleBodyWrapper',
    '#articleText',
  ],
};
