import { describe, expect, it } from 'vitest';
import { type KeyChoice, type KeyFault, keyFaults, keyNames } from './key-choice';
import { keysOf, PROFILE_RULES, PROFILES, type Profile } from './profiles';

describe('a choice of keys', () => {
  it.each<[string, Profile, KeyChoice]>([
    ['none', 'standard', {}],
    ['some left out', 'standard', { comments: false, headimg: false }],
    ['names of one’s own', 'standard', { source: 'link', securities: '证券', read: 'Read at' }],
    ['the name of a key that is left out', 'standard', { thumbnail: false, headimg: 'thumbnail' }],
    ['the key itself', 'standard', { title: 'title' }],
    ['the key in another case', 'standard', { title: 'Title' }],
    ['keys that are another profile’s', 'standard', { lastmod: 'date' }],
    ['what steers a site, in a note', 'obsidian', { source: 'url' }],
    ['what steers a site, below its own keys', 'hugo', { source: 'url' }],
  ])('can be %s', (_, profile, choice) => {
    expect(keyFaults(choice, profile)).toEqual([]);
  });

  it.each<[string, Profile, KeyChoice, KeyFault['reason']]>([
    ['a name in use', 'standard', { source: 'site' }, 'in-use'],
    ['a name in use in another case', 'standard', { source: 'Site' }, 'in-use'],
    [
      'a name in use, which another key gives up',
      'standard',
      { source: 'site', site: 'publication' },
      'in-use',
    ],
    ['a name in use in another place', 'hugo', { source: 'title' }, 'in-use'],
    ['the output path', 'standard', { source: 'url' }, 'reserved'],
    ['the file’s path', 'hexo', { original_url: 'Source' }, 'reserved'],
    ['the date to publish', 'hugo', { date: 'publishDate' }, 'reserved'],
    ['whether to publish', 'jekyll', { image: 'published' }, 'reserved'],
    ['a key that is deprecated', 'obsidian', { tags: 'tag' }, 'reserved'],
    ['nothing', 'standard', { source: '' }, 'unusable'],
    ['a truth', 'standard', { source: 'yes' }, 'unusable'],
    ['a number', 'standard', { source: '1e5' }, 'unusable'],
    ['syntax', 'standard', { source: 'a: b' }, 'unusable'],
    ['a prototype', 'standard', { source: 'constructor' }, 'unusable'],
    ['too much', 'standard', { source: 'x'.repeat(61) }, 'unusable'],
  ])('cannot be %s', (_, profile, choice, reason) => {
    const [[key, name]] = Object.entries(choice) as [[string, string]];
    expect(keyFaults(choice, profile)).toEqual([{ key, name, reason }]);
    expect(keyNames(choice, profile)(key)).toBe(key);
  });

  it('gives no name twice', () => {
    const choice = { source: 'link', site: 'LINK' };
    expect(keyFaults(choice, 'standard')).toEqual([{ key: 'source', name: 'link', reason: 'in-use' }]);
    expect(['site', 'source'].map(keyNames(choice, 'standard'))).toEqual(['LINK', 'source']);
  });
});

describe.each(PROFILES)('the profile %s', (profile) => {
  it('has no key twice', () => {
    expect(new Set(keysOf(profile).map((key) => key.toLowerCase())).size).toBe(keysOf(profile).length);
  });

  it('writes none of the keys that it reserves', () => {
    const { entries, reserved } = PROFILE_RULES[profile];
    expect(entries.filter(([key]) => reserved.includes(key.toLowerCase()))).toEqual([]);
    expect(reserved.filter((key) => key !== key.toLowerCase())).toEqual([]);
  });
});
