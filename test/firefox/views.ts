import { asynchronous, type Marionette, MarionetteError, type Script } from './marionette';
import { ADDON_ID, ADDON_UUID } from './preferences';

/** The places where pages of the extension are shown outside of tabs. */
export type View = 'popup' | 'sidebar' | 'background';

/** Not there yet, or gone: whoever waits asks again. */
export const ABSENT = Symbol('absent');

/**
 * Runs a function in a view of the extension. Firefox's remote protocol knows tabs only; this takes the way that its own
 * commands take, which is private to Firefox.
 *
 * @returns what the function answers, or {@link ABSENT}
 */
export async function runInView<Arguments extends unknown[]>(
  marionette: Marionette,
  view: View,
  script: Script<Arguments>,
  ...args: Arguments
): Promise<unknown> {
  const answer = await marionette.inBrowser(
    executeInView,
    ADDON_ID,
    ADDON_UUID,
    view,
    asynchronous(script),
    args,
  );
  if (answer === null) return ABSENT;
  const said = JSON.parse(answer as string) as { value?: unknown; error?: string };
  if (said.error !== undefined) throw new MarionetteError(said.error);
  return said.value;
}

/** Runs in Firefox, with the browser's rights. */
async function executeInView(id: string, uuid: string, view: View, script: string, args: unknown[]) {
  const host = `moz-extension://${uuid}/`;
  const sidebarOf = (document: Document) =>
    document.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument;
  const browsers =
    view === 'background'
      ? [...WebExtensionPolicy.getByID(id).extension.views]
          .filter(({ viewType }) => viewType === 'background')
          .map(({ xulBrowser }) => xulBrowser)
      : [...Services.wm.getEnumerator('navigator:browser')].flatMap(({ document }) =>
          view === 'popup'
            ? [...document.querySelectorAll<BrowserElement>('browser.webextension-popup-browser')]
            : [...(sidebarOf(document)?.querySelectorAll<BrowserElement>('browser') ?? [])],
        );
  // The newest popup is the last: the one before it may still be fading away.
  const window = browsers
    .map((browser) => browser?.browsingContext?.currentWindowGlobal)
    .filter((shown) => shown?.documentURI?.spec.startsWith(host))
    .at(-1);
  if (!window) return null;
  const answer = await window
    .getActor('MarionetteCommands')
    .executeScript(script, args, { async: true, newSandbox: true, timeout: 20_000, sandboxName: 'system' });
  return JSON.stringify(answer && 'serializedValue' in answer ? answer.serializedValue : answer);
}

// What there is of Firefox inside of Firefox, as far as it is used here.
interface WindowGlobal {
  documentURI?: { spec: string };
  getActor(name: 'MarionetteCommands'): {
    executeScript(script: string, args: unknown[], options: object): Promise<{ serializedValue?: unknown }>;
  };
}
interface BrowserElement extends Element {
  browsingContext?: { currentWindowGlobal?: WindowGlobal };
}
declare const WebExtensionPolicy: {
  getByID(id: string): { extension: { views: Iterable<{ viewType: string; xulBrowser?: BrowserElement }> } };
};
declare const Services: { wm: { getEnumerator(type: string): Iterable<{ document: Document }> } };
