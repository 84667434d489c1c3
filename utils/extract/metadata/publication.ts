import { comparisonKey } from '../../article/text';

/** What a site adds to its name when it signs as a whole, or what its editions are called; a desk (`… Staff`) is more than that. */
const GENERIC =
  /^(?:the|news|newsroom|com|cn|net|org|online|web|digital|business|magazine|english|international|global|money|finance|deutschland|österreich|schweiz|uk|us|usa|canada|india|australia|asia|europe|africa|网|網|新闻|新聞|财经|编辑部|官方)*$/;

/** Whether a name is the publication's own, perhaps with a word such as `News` or `网`. */
export function isPublication(name: string, siteNames: readonly string[]): boolean {
  const key = comparisonKey(name);
  return siteNames.map(comparisonKey).some((site) => {
    if (site === '' || key === site) return key === site;
    const [long, short] = key.length > site.length ? [key, site] : [site, key];
    return (
      short.length >= 2 &&
      (long.startsWith(short) || long.endsWith(short)) &&
      GENERIC.test(long.replace(short, ''))
    );
  });
}
