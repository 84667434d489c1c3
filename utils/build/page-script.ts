import { fileURLToPath } from 'node:url';
import { type InlineConfig, mergeConfig, type Plugin } from 'vite';

/**
 * How the script that goes into pages is built: as small as it gets, since it is sent and compiled at every clip, and
 * without a word to the page.
 *
 * @param config the build's own
 */
export function slimPageScript(config: InlineConfig): InlineConfig {
  return mergeConfig(config, {
    plugins: [slimReadability()],
    resolve: { alias: { 'wxt/utils/content-script-context': beside('silent-context.ts') } },
    build: {
      // `wxt dev` has said that it wants none.
      minify: config.build?.minify ?? 'terser',
      terserOptions: {
        ecma: 2020,
        compress: { passes: 3, hoist_funs: true, unsafe_arrows: true },
        // How Readability names its private members and its constants. Nothing else in the script is named so.
        mangle: { properties: { regex: /^(?:_[a-z]|DEFAULT_|FLAG_|REGEXPS$)/ } },
        format: { comments: false },
      },
    },
  });
}

/** What Readability has and a clip never runs: the debug log, off by default, and JSON-LD, off by `disableJSONLD`. */
const UNUSED: readonly [pattern: RegExp, replacement: string][] = [
  [/^ {2}if \(this\._debug\) \{\n[\s\S]*?^ {2}\}$/m, ''],
  [/^ *this\.log\([\s\S]*?\);$/gm, ''],
  [/^ {2}_getJSONLD\(doc\) \{\n[\s\S]*?^ {2}\},$/m, ''],
  [/this\._disableJSONLD \? \{\} : this\._getJSONLD\(this\._doc\)/, '{}'],
];

/** Leaves out of Readability what is unused; a release that is written otherwise fails the build. */
function slimReadability(): Plugin {
  return {
    name: 'slim-readability',
    transform: {
      filter: { id: /@mozilla\/readability\/Readability\.js$/ },
      handler: (code) =>
        UNUSED.reduce((rest, [pattern, replacement]) => {
          const slim = rest.replace(pattern, replacement);
          if (slim === rest)
            throw new Error(`Readability no longer has ${pattern}: see what it has instead.`);
          return slim;
        }, code),
    },
  };
}

function beside(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
