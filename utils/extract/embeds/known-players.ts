/** What is known of an embed by its address alone. */
export interface KnownEmbed {
  /** Where a reader can see it. */
  address: string;
  /** A still picture of it, at the same provider. */
  picture?: string;
}

interface Provider {
  host: RegExp;
  /** Held against path and query. */
  path: RegExp;
  /** @param id what the path's first group has found */
  known: (id: string, address: string) => KnownEmbed;
}

/**
 * Providers whose players say in their address what they show, for a page that a reader can open and for a picture where the provider
 * has one. An embed of anybody else is kept under its own address.
 */
const PROVIDERS: readonly Provider[] = [
  {
    host: /(?:^|\.)youtube(?:-nocookie)?\.com$/,
    path: /^\/embed\/([\w-]{11})(?![\w-])/,
    known: (id) => ({
      address: `https://www.youtube.com/watch?v=${id}`,
      picture: `https://i.ytimg.com/vi/${id}/hqdefault.jpg`,
    }),
  },
  {
    host: /^player\.bilibili\.com$/,
    path: /[?&]bvid=(BV\w{10})/,
    known: (id) => ({ address: `https://www.bilibili.com/video/${id}` }),
  },
  {
    host: /^v\.qq\.com$/,
    path: /\/iframe\/.*[?&]vid=(\w{6,16})/,
    known: (id) => ({ address: `https://v.qq.com/x/page/${id}.html` }),
  },
  {
    host: /^player\.vimeo\.com$/,
    path: /^\/video\/(\d+)/,
    known: (id) => ({ address: `https://vimeo.com/${id}` }),
  },
  {
    host: /^datawrapper\.dwcdn\.net$/,
    path: /^\/(\w{5})(?:\/|$)/,
    known: (id, address) => ({ address, picture: `https://datawrapper.dwcdn.net/${id}/full.png` }),
  },
  {
    host: /^(?:flo\.uri\.sh|public\.flourish\.studio)$/,
    path: /^\/visualisation\/(\d+)/,
    known: (id, address) => ({
      address,
      picture: `https://public.flourish.studio/visualisation/${id}/thumbnail`,
    }),
  },
  { host: /(?:^|\.)infogram\.com$/, path: /^\/(.+)/, known: (_, address) => ({ address }) },
  { host: /(?:^|\.)tradingview(?:-widget)?\.com$/, path: /^\/(.+)/, known: (_, address) => ({ address }) },
];

/** What the address of an embed says of it, or nothing where its provider is not known. */
export function knownEmbed(address: string): KnownEmbed | undefined {
  const { hostname, pathname, search } = new URL(address);
  for (const { host, path, known } of PROVIDERS) {
    const id = host.test(hostname) ? path.exec(pathname + search)?.[1] : undefined;
    if (id) return known(id, address);
  }
  return undefined;
}
