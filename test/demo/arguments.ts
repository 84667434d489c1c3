import { readCommandLine, UsageError } from '../command-line';

/** What `npm run demo` is to show. */
export type Target =
  | { kind: 'samples' }
  | { kind: 'url'; url: string }
  | { kind: 'file'; file: string; url: string | undefined };

export interface DemoArguments {
  target: Target;
  /** A browser in a window stays open; otherwise the whole job is done without one. */
  window: boolean;
  /** Writes the pictures of the README anew. */
  readme: boolean;
}

export const USAGE = `npm run demo                           sample pages
npm run demo -- URL                    a page of the web
npm run demo -- [--url URL] FILE.html  a saved page, under its own address (or the one given)
   --headless                          no window, even where there is a display
   --readme                            writes the pictures of the README anew (sample pages, no window)`;

/**
 * Reads the command line.
 *
 * @param env tells whether there is a display
 * @throws UsageError
 */
export function parseDemoArguments(
  args: string[],
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): DemoArguments {
  const { values, positionals } = parse(args);
  const [what, ...more] = positionals;
  if (more.length > 0) throw new UsageError('One URL or file at a time.');
  if (values.url !== undefined && !isWebAddress(values.url)) {
    throw new UsageError(`${values.url} is not an address of the web.`);
  }
  const display = platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
  const target = targetOf(what, values.url);
  if (values.readme && target.kind !== 'samples')
    throw new UsageError('--readme goes with the sample pages.');
  return { target, window: display && !values.headless && !values.readme, readme: values.readme };
}

/** Whether a text is an http or https address. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function parse(args: string[]) {
  return readCommandLine({
    args,
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      headless: { type: 'boolean', default: false },
      readme: { type: 'boolean', default: false },
    },
  });
}

function targetOf(what: string | undefined, url: string | undefined): Target {
  if (what === undefined) {
    if (url !== undefined) throw new UsageError('--url goes with a file.');
    return { kind: 'samples' };
  }
  if (!isWebAddress(what)) return { kind: 'file', file: what, url };
  if (url !== undefined) throw new UsageError('--url goes with a file.');
  return { kind: 'url', url: what };
}
