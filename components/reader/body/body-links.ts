/**
 * Makes the links of a body open in a tab of their own, telling the site nothing about the reader. Links to places
 * inside the article lead nowhere, as saved bodies keep no ids; they become plain text.
 */
export function openLinksApart(body: ParentNode): void {
  for (const link of body.querySelectorAll('a')) {
    if (link.getAttribute('href')?.startsWith('#')) link.removeAttribute('href');
    if (!link.hasAttribute('href')) continue;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
}
