/**
 * What is known about the pages of one publication. Pure data. A selector that matches nothing leaves the
 * generic way in charge, because sites change.
 */
export interface SiteRule {
  /** The publication as a reader knows it, such as `新浪财经`. */
  name: string;
  /** Host names; each also covers its subdomains. The longest match over all rules wins. */
  hosts: readonly string[];
  /** IANA zone of the times that the site prints without one. Hosts with a country need none: see `zoneOfSite`. */
  zone?: string;
  /** Selectors of the body; the first that matches wins. */
  body?: readonly string[];
  /** Selectors of blocks in or around the body that are not part of the article; each stripped block is logged. */
  remove?: readonly string[];
  /** Selectors of visible fields, tried before the generic ones; `selector@attribute` reads an attribute. */
  fields?: Partial<Record<SiteField, readonly string[]>>;
}

export type SiteField = 'title' | 'time' | 'authors' | 'editors' | 'source' | 'sections' | 'tags';
