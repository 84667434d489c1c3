import { isAgency } from '../credits/outlets';
import { looksLikeName, splitNames } from '../credits/person-names';
import type { HeadlineArea } from '../metadata/headline-area';
import { aroundTime } from '../times/parse-time';
import type { ShownBylines } from './bylines';

/** A line such as `Jane Doe | 18 August 2022`: beside the time and near the headline a full name is the author's. */
export function namesBesideTime({ area, lang, dayFirst }: ShownBylines): string[] {
  if (/^(?:zh|ja|ko)\b/i.test(lang ?? '')) return [];
  for (const { text } of area.after.slice(0, 8)) {
    if (text.length > 120) continue;
    for (const piece of aroundTime(text, dayFirst) ?? []) {
      const names = splitNames(piece, lang);
      if (
        names.length > 0 &&
        names.every((name) => looksLikeName(name) && /^[^\s\d]+(?: [^\s\d]+){1,2}$/.test(name))
      )
        return names;
    }
  }
  return [];
}

/** A longer line is no name with a place. */
const LONGEST_BYLINE = 60;
/** How far behind the headline the name of an agency stands in for a byline, in lines. */
const AGENCY_REACH = 3;
/** Names in these are the photographer's. */
const PICTURES =
  'figure, figcaption, [class*="caption" i], [class*="photo" i], [class*="image" i], [class*="media" i]';

/** Where an agency reports from, in capitals as in a dateline; in others it would be a photographer's name. */
const PLACE = /\s?[,/|]\s?\p{Lu}[\p{Lu}.’' -]{2,30}$/u;

/** Agencies that sign alone under the headline, or with the place they report from: `AFP, MANILA`. */
export function agencyLines({ after }: HeadlineArea): string[] {
  return after
    .slice(0, AGENCY_REACH)
    .filter(({ elements: [element] }) => !element.closest(PICTURES))
    .filter(({ text }) => text.length <= LONGEST_BYLINE)
    .map(({ text }) =>
      text
        .replace(/^by /i, '')
        .replace(PLACE, '')
        .replace(/[\s–—-]+$/, ''),
    )
    .filter(isAgency);
}
