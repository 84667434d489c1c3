/** How Eastmoney marks a security in its text, with a link or without: market number and code. */
const EASTMONEY = /^Info\.(\d{1,3}\.\w{1,7})$/;

/**
 * The securities that a page marks with an id, as links to their quote pages: `<span id="Info.116.00700">` stands for
 * `quote.eastmoney.com/unify/r/116.00700`. Read before sanitising, which takes ids off.
 */
export function markedSecurities(root: Element): { href: string; text: string }[] {
  return [...root.querySelectorAll('span[id^="Info."]')].flatMap((span) => {
    const code = EASTMONEY.exec(span.id)?.[1];
    return code
      ? [{ href: `https://quote.eastmoney.com/unify/r/${code}`, text: span.textContent ?? '' }]
      : [];
  });
}
