import { parameterNames } from './parameter-names';

/** Parameters that tell a publisher where a reader came from and change nothing about the page. */
const TRACKING = new RegExp(
  '^(?:utm_\\w*|mc_[ce]id|mkt_tok|fbclid|gclid|gclsrc|dclid|msclkid|yclid|twclid|ttclid|igshid|li_fat_id|_hs(?:enc|mi)|hsctatracking|' +
    'vero_id|oly_(?:anon|enc)_id|wickedid|__twitter_impression|ns_(?:campaign|mchannel|source|linkname)|s?cmpid|smid|sharetoken|reflink|' +
    'spm|scm|from_source|share_token|tt_from|isappinstalled|nsukey|sudaref|hmsr|hmpl|hmcu|hmkw|hmci)$',
  'i',
);

/**
 * Makes an address of a page absolute and takes tracking parameters off.
 *
 * @returns the absolute address, or nothing where it is neither http(s) nor mailto
 */
export function cleanAddress(value: string, base: string): string | undefined {
  const trimmed = value.trim();
  if (trimmed === '' || !URL.canParse(trimmed, base)) return undefined;
  const address = new URL(trimmed, base);
  if (address.protocol === 'mailto:') return address.href;
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return undefined;
  const tracking = parameterNames(address).filter((name) => TRACKING.test(name));
  for (const name of tracking) address.searchParams.delete(name);
  return address.href;
}
