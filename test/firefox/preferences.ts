/** The id that the built manifest gives the extension in Firefox. */
export const ADDON_ID = 'tearsheet@tearsheet.example';

/** The host of the extension's pages, which Firefox otherwise draws by chance. */
export const ADDON_UUID = '7a3c1d52-6f0e-4a57-9d0b-3f1c2b7e8a90';

type Preference = string | number | boolean;

/** What a fresh Firefox does of its own accord, and we do not want to see: updates, statistics, welcome pages. */
const QUIET: Record<string, Preference> = {
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#none',
  'toolkit.telemetry.server': 'data:,',
};

/**
 * The preferences of a profile, as the text of its `user.js`.
 *
 * @param downloads folder that saved files arrive in, without a question
 * @param proxyPort where every request goes; without it Firefox reaches the network as ever
 */
export function preferences(downloads: string, proxyPort: number | undefined): string {
  const wanted: Record<string, Preference> = {
    ...QUIET,
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_UUID }),
    'browser.download.dir': downloads,
    'browser.download.folderList': 2,
    'browser.download.alwaysOpenPanel': false,
    // Addresses stay as they are written: a page of http is served by http.
    'dom.security.https_first': false,
    'dom.security.https_first_schemeless': false,
    ...(proxyPort !== undefined && {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.no_proxies_on': '',
    }),
  };
  return Object.entries(wanted)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
