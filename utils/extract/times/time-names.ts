/** Names of meta tags under which content systems put the time of publication, the exact ones first. */
export const PUBLISHED = `
  article:published_time article:published article:published:time og:article:published_time
  datepublished weibo:article:create_at publishedtime published_time publish_time publishtime
  publish-time published_at publishdate publish-date publish_date pubdate pub_date publicationdate
  publication_date article_date_original article:post_time parsely-pub-date
  cxenseparse:recs:publishtime cxenseparse:publishtime sailthru.date og:release_date og:pubdate
  og:time rnews:datepublished dc.date.issued dcterms.issued dcterms.created dc.date dcterms.date
  citation_publication_date citation_date ptime pdate apub:time firstpublishedtime
  originalpublicationdate displaydate date datecreated date_created dateupdate
`
  .trim()
  .split(/\s+/);

/** The same for the time of the last change. */
export const MODIFIED = `
  article:modified_time article:modified article:modified:time article:updated_time og:updated_time
  datemodified weibo:article:update_at dateupdated lastmod last-modified last_updated_date revised
  updated_time utime dcterms.modified dc.date.modified
`
  .trim()
  .split(/\s+/);
