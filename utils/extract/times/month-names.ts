/**
 * Languages of news pages by the script of their month names, the frequent ones first. Croatian is left out: its `listopad` is
 * October, that of Polish and Czech pages November.
 */
const LOCALES: readonly [script: RegExp, locales: string][] = [
  [
    /\p{Script=Latin}/u,
    'en de fr es pt it nl id tr pl sv da nb fi cs hu ro ms vi sk ca lt lv et sl fil sw de-AT',
  ],
  [/\p{Script=Cyrillic}/u, 'ru uk bg sr'],
  [/\p{Script=Arabic}/u, 'ar fa ar-LB ar-MA ar-DZ ur'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Devanagari}/u, 'hi mr ne'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Thai}/u, 'th'],
];

/** Abbreviations in use that no locale has. */
const OTHERS = new Map([['mrz', 3]]);

/** The names of a language take as long to make as it takes to read many dates. */
const TABLES = new Map<string, ReadonlyMap<string, number>>();

/**
 * The month that a name or an abbreviation means, in any of the languages above and in whatever case of the noun.
 *
 * @returns 1 to 12; `undefined` for a word that is none
 */
export function monthOf(word: string): number | undefined {
  const name = plain(word);
  if (name.length < 2) return undefined;
  const locales = LOCALES.find(([script]) => script.test(name))?.[1].split(' ') ?? [];
  for (const locale of locales) {
    const month = monthIn(locale, name);
    if (month) return month;
  }
  // In Hebrew the word for `in` is one letter in front of the name.
  return OTHERS.get(name) ?? (/^\u05d1./.test(name) ? monthIn('he', name.slice(1)) : undefined);
}

/** A shorter word is an abbreviation if it begins only one month of its language. */
function monthIn(locale: string, name: string): number | undefined {
  const table = tableOf(locale);
  const exact = table.get(name);
  if (exact || name.length < 3) return exact;
  const begun = new Set([...table].flatMap(([known, month]) => (known.startsWith(name) ? [month] : [])));
  return begun.size === 1 ? [...begun][0] : undefined;
}

/** Every name of a language's months: long and short, as it stands in a date and alone. */
function tableOf(locale: string): ReadonlyMap<string, number> {
  const known = TABLES.get(locale);
  if (known) return known;
  const table = new Map<string, number>();
  for (const form of [
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
    { month: 'long' },
  ] as const) {
    const writer = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { ...form, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const parts = writer.formatToParts(Date.UTC(2026, month - 1, 10));
      const name = plain(parts.find(({ type }) => type === 'month')?.value ?? '');
      if (/^\p{L}/u.test(name) && !table.has(name)) table.set(name, month);
    }
  }
  TABLES.set(locale, table);
  return table;
}

/** A name in lower case, without dots and without the accents of Latin letters: `Févr.` is written `fevr` too. */
function plain(name: string): string {
  const lower = name
    .toLowerCase()
    .replace(/[.\u0970'’׳]/g, '')
    .trim();
  return /\p{Script=Latin}/u.test(lower)
    ? lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i')
    : lower;
}
