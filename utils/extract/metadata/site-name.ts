import { comparisonKey } from '../../article/text';
import type { SiteRule } from '../sites/site-rule';
import { tidy } from '../text/tidy-text';
import { type JsonLd, jsonText } from './json-ld';
import type { MetaTags } from './meta';
import { titleParts } from './title-parts';

/** The names that a page gives its own site, the best first. None may be known. */
export function declaredSiteNames(meta: MetaTags, jsonLd: JsonLd, rule: SiteRule | undefined): string[] {
  const publisher = jsonLd.resolve(jsonLd.article?.['publisher'] ?? jsonLd.page?.['publisher']);
  const website = jsonLd.ofType('WebSite')[0];
  return [
    rule?.name ?? '',
    meta.first('og:site_name'),
    jsonText(Object(publisher)['name']),
    jsonText(website?.['name']),
    meta.first('application-name', 'sitename', 'apple-mobile-web-app-title'),
    meta.first('cxenseparse:publishername', 'publisher', 'dc.publisher', 'copyright'),
  ]
    .map((name) => name.replace(/^(?:https?:\/\/)?www\./i, '').replace(/版权所有$/, ''))
    .map(tidy)
    .filter(
      (name, at, all) => name !== '' && name.length <= 60 && !/[/@]|©/.test(name) && all.indexOf(name) === at,
    );
}

/** What a Chinese site, paper or channel is called by its last characters. */
const CHINESE_SITE =
  /(?:网|网站|网络|頻道|频道|新闻|新聞|资讯|門戶|门户|客户端|在线|日报|日報|晚报|晨报|时报|時報|周刊|月刊|杂志|财经|財經|订阅|博客|论坛|社区|中心|电视台|广播台|首页|报|報)$/;

/**
 * Whether a part of a title, or a name, is the site's and not the article's.
 *
 * @param names as the page declares them
 * @param host of the page, whose labels count as names
 */
export function isSiteName(text: string, names: readonly string[], host: string): boolean {
  const part = comparisonKey(text);
  if (part === '') return true;
  if (/^[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|cn|de|jp|uk|fr|it|es|tw|hk|kr|info|tv)$/i.test(text.trim()))
    return true;
  return (
    names.some((name) => isSame(part, comparisonKey(name))) ||
    hostLabels(host).some((label) => isSame(part, label))
  );
}

/** Whether a part of a title reads like the name of some Chinese site or channel. */
export function looksLikeSite(text: string): boolean {
  return text.length <= 14 && CHINESE_SITE.test(text.trim());
}

/**
 * The publication's name: as declared, else what the page's title has behind the headline, else the host.
 *
 * @param titles the page's `<title>`
 * @param headline as found
 */
export function chooseSiteName(
  names: readonly string[],
  title: string,
  headline: string,
  host: string,
): string {
  if (names[0] !== undefined) return names[0];
  const isHeadline = (part: string) => comparisonKey(headline).includes(comparisonKey(part));
  const behind = titleParts(title)
    .map((part) => part.text.trim())
    .filter((part) => part.length <= 30 && !/^[\w-]+\.[\w.-]+$/.test(part));
  // A Chinese site may have its English name behind the Chinese one.
  const last = behind.slice(-2).findLast(looksLikeSite) ?? behind.at(-1) ?? '';
  if (last !== '' && !isHeadline(last)) return last;
  return host.replace(/^(?:www|m)\./, '');
}

function isSame(part: string, name: string): boolean {
  if (name === '') return false;
  if (part === name) return true;
  // `CNN Business` on a site called `CNN`, `BBC` on `BBC News`; not a headline that mentions the site.
  const [short, long] = part.length < name.length ? [part, name] : [name, part];
  return short.length >= 2 && long.includes(short) && long.length <= short.length + 14 && long.length <= 24;
}

/** The labels of a host that name somebody: `finance.sina.com.cn` → `sina`, `realestate.usnews.com` → `usnews`. */
function hostLabels(host: string): string[] {
  const generic = /^(?:www|com|net|org|gov|co|edu|news|finance|money|business|cn|m|[a-z]{2})$/;
  return host
    .toLowerCase()
    .split('.')
    .slice(0, -1)
    .filter((label) => !generic.test(label))
    .map(comparisonKey);
}
