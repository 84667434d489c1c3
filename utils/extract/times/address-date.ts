/** `/2022-08-18/`, `/2022/08/18/`, `/20220818/`, `/2022/aug/18/`, `t20220818_123.html` as a plain date; '' if there is none. */
export function dateInAddress(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const parts =
    /(?:^|[/_-])((?:19|20)\d\d)[-/_](\d{1,2})[-/_](\d{1,2})(?!\d)/.exec(path) ??
    /(?:^|[/_t-])((?:19|20)\d\d)(\d\d)(\d\d)(?!\d{1,3}(?:\D|$))/.exec(path) ??
    /\/((?:19|20)\d\d)-?(\d\d)\/(\d\d)\//.exec(path);
  if (parts) return parts.slice(1).join('-');
  const named = /\/((?:19|20)\d\d)\/([a-z]{3})\/(\d{1,2})\//.exec(path);
  return named ? `${named[3]} ${named[2]} ${named[1]}` : '';
}
