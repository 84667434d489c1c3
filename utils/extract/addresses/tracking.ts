/**
 * Parameters that tell a publisher where a reader came from and change nothing about the page. Only names that mean
 * nothing else anywhere: on some sites `cid` or `mod` chooses the article.
 */
const TRACKING = new RegExp(
  `^(?:${[
    'utm_\\w*|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|hsctatracking|hss_channel|vero_id|oly_(?:anon|enc)_id',
    'wickedid|s_kwcid|wt[._]mc_id|_ga|_gl|itm_\\w*|intcid|fbclid|gclid|gclsrc|dclid|gbraid|wbraid',
    'msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id|__twitter_impression|soc_(?:src|trk)',
    'share_?token|share_from|ref|ref_(?:src|url)|referrer|reflink|sref|srnd|smid|smtyp|ocid|ncid',
    's?cmpid|ns_(?:campaign|mchannel|source|linkname)|at_(?:medium|campaign)|xtor|leadsource',
    'guccounter|guce_\\w*|trkcampaign|spm|scm|from_source|tt_from|isappinstalled|nsukey|sudaref',
    'hmsr|hmpl|hmcu|hmkw|hmci|chksm|sharer_\\w*|wxshare_count|share_(?:source|medium|plat|session_id|tag|times)',
    'spm_id_from|vd_source|unique_k|mibextid|rdt_cid|_branch_(?:match_id|referrer)|(?:pk|mtm|piwik|matomo)_\\w*',
  ].join('|')})$`,
  'i',
);

/** Where a message or a timeline named itself in a parameter that elsewhere may choose the page. */
const SHARED_FROM =
  /^from=(?:timeline|(?:single|group)message|message|moments|wechat\w*|weixin|weibo|qq\w*|qzone|feed|share\w*)$/i;

/** The parameters that choose the article on a host whose other ones only tell how it was shared. */
const IDENTITY: Record<string, readonly string[]> = {
  'mp.weixin.qq.com': ['__biz', 'mid', 'appmsgid', 'idx', 'itemidx', 'sn', 'sign', 'album_id'],
};

/**
 * Takes tracking parameters off an address, in place. Works on the text: `URLSearchParams` would write what stays anew,
 * which ruins addresses that are not in UTF-8.
 */
export function dropTracking(address: URL): void {
  const parameters = address.search.slice(1).split('&');
  const identity = Object.hasOwn(IDENTITY, address.hostname) ? IDENTITY[address.hostname] : undefined;
  const kept = parameters.filter((parameter) => {
    const name = parameter.split('=', 1)[0] ?? '';
    if (identity) return identity.includes(name);
    return !TRACKING.test(name) && !SHARED_FROM.test(parameter);
  });
  if (kept.length < parameters.length) address.search = kept.join('&');
}
