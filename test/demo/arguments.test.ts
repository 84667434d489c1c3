import { describe, expect, it } from 'vitest';
import { UsageError } from '../command-line';
import { parseDemoArguments } from './arguments';

const parse = (args: string[], env = {}) => parseDemoArguments(args, env, 'linux');
const URL = 'https://www.example.com/news/1';

describe('parseDemoArguments', () => {
  it.each([
    [[], { kind: 'samples' }],
    [[URL], { kind: 'url', url: URL }],
    [['saved.html'], { kind: 'file', file: 'saved.html', url: undefined }],
    [['--url', URL, 'saved.html'], { kind: 'file', file: 'saved.html', url: URL }],
    [['C:\\saved.html'], { kind: 'file', file: 'C:\\saved.html', url: undefined }],
  ])('%j', (args, target) => {
    expect(parse(args).target).toEqual(target);
  });

  it.each([
    ['linux', {}, [], false],
    ['linux', { DISPLAY: ':0' }, [], true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, [], true],
    ['linux', { DISPLAY: ':0' }, ['--headless'], false],
    ['darwin', {}, [], true],
  ] as const)('a window on %s with %j and %j: %s', (platform, env, args, window) => {
    expect(parseDemoArguments([...args], env, platform).window).toBe(window);
  });

  it('opens no window where it writes the pictures of the README', () => {
    expect(parse(['--readme'], { DISPLAY: ':0' })).toMatchObject({ window: false, readme: true });
  });

  it.each([
    [['a.html', 'b.html'], 'One URL or file at a time.'],
    [['--url', 'example.com', 'a.html'], 'example.com is not an address of the web.'],
    [['--url', URL], '--url goes with a file.'],
    [['--url', URL, URL], '--url goes with a file.'],
    [['--readme', URL], '--readme goes with the sample pages.'],
    [['--fast'], "Unknown option '--fast'"],
  ])('%j is refused', (args, message) => {
    expect(() => parse(args)).toThrow(UsageError);
    expect(() => parse(args)).toThrow(message);
  });
});
