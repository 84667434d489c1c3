import type { ProfileRules } from './profile-rules';
import { hexo } from './profiles/hexo';
import { hugo } from './profiles/hugo';
import { jekyll } from './profiles/jekyll';
import { obsidian } from './profiles/obsidian';
import { standard } from './profiles/standard';

/** Whose front matter can be written. */
export const PROFILES = ['standard', 'hexo', 'hugo', 'jekyll', 'obsidian'] as const;

export type Profile = (typeof PROFILES)[number];

/** The rules of each profile. */
export const PROFILE_RULES: Readonly<Record<Profile, ProfileRules>> = {
  standard,
  hexo,
  hugo,
  jekyll,
  obsidian,
};

/** Every key that a profile may write, in order. */
export function keysOf(profile: Profile): string[] {
  const { entries, params = [] } = PROFILE_RULES[profile];
  return [...entries, ...params].map(([key]) => key);
}
