import type { SiteRule } from './site-rule';

export const cnbc: SiteRule = {
  name: 'CNBC',
  hosts: ['cnbc.com'],
  zone: 'America/New_York',
  body: ['[data-module="ArticleBody"]'],
  remove: ['[class*="RelatedContent"]', '[class*="InlineVideo"]', '[class*="QuoteInBody-inlineButton"]'],
};
