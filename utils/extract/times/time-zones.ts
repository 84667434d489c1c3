/** A zone: an IANA name, or minutes east of UTC. */
export type Zone = string | number;

const MINUTE = 60_000;

/**
 * Abbreviations that news pages print behind a time. `ET` means whichever of EST and EDT is in force, so it is a place;
 * the others are fixed. `CST` and `IST` are what they mean in English-language news: Chicago and India.
 */
const ABBREVIATIONS: Record<string, Zone> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  HST: -600,
  BRT: -180,
  WET: 0,
  WEST: 60,
  BST: 60,
  CET: 60,
  MEZ: 60,
  CEST: 120,
  MESZ: 120,
  SAST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  EAT: 180,
  IST: 330,
  WIB: 420,
  ICT: 420,
  WITA: 480,
  WIT: 540,
  PKT: 300,
  NPT: 345,
  GST: 240,
  IRST: 210,
  TRT: 180,
  IDT: 180,
  CAT: 120,
  WAT: 60,
  ART: -180,
  ADT: -180,
  AST: -240,
  ACST: 570,
  ACDT: 630,
  HKT: 480,
  SGT: 480,
  MYT: 480,
  PHT: 480,
  AWST: 480,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
};

/** Times of a place, as Chinese, Japanese and Korean pages name them. */
const PLACES: readonly [RegExp, Zone][] = [
  [/北京時?时?[间間]/, 'Asia/Shanghai'],
  [/(?:美国?國?东部|美東|美东|纽约|紐約)時?时?[间間]/, 'America/New_York'],
  [/香港時?时?[间間]/, 'Asia/Hong_Kong'],
  [/台[北灣湾]時?时?[间間]/, 'Asia/Taipei'],
  [/日本時間/, 'Asia/Tokyo'],
  [/\bEastern (?:Standard |Daylight )?Time\b/i, 'America/New_York'],
  [/\bCentral (?:Standard |Daylight )?Time\b/i, 'America/Chicago'],
  [/\bPacific (?:Standard |Daylight )?Time\b/i, 'America/Los_Angeles'],
];

const COUNTRIES: Record<string, string> = {
  cn: 'Asia/Shanghai',
  hk: 'Asia/Hong_Kong',
  mo: 'Asia/Macau',
  tw: 'Asia/Taipei',
  jp: 'Asia/Tokyo',
  kr: 'Asia/Seoul',
  sg: 'Asia/Singapore',
  my: 'Asia/Kuala_Lumpur',
  th: 'Asia/Bangkok',
  vn: 'Asia/Ho_Chi_Minh',
  id: 'Asia/Jakarta',
  ph: 'Asia/Manila',
  in: 'Asia/Kolkata',
  ae: 'Asia/Dubai',
  il: 'Asia/Jerusalem',
  tr: 'Europe/Istanbul',
  ru: 'Europe/Moscow',
  uk: 'Europe/London',
  ie: 'Europe/Dublin',
  pt: 'Europe/Lisbon',
  de: 'Europe/Berlin',
  at: 'Europe/Vienna',
  ch: 'Europe/Zurich',
  fr: 'Europe/Paris',
  it: 'Europe/Rome',
  es: 'Europe/Madrid',
  nl: 'Europe/Amsterdam',
  be: 'Europe/Brussels',
  lu: 'Europe/Luxembourg',
  dk: 'Europe/Copenhagen',
  se: 'Europe/Stockholm',
  no: 'Europe/Oslo',
  fi: 'Europe/Helsinki',
  pl: 'Europe/Warsaw',
  cz: 'Europe/Prague',
  hu: 'Europe/Budapest',
  gr: 'Europe/Athens',
  ua: 'Europe/Kyiv',
  za: 'Africa/Johannesburg',
  ng: 'Africa/Lagos',
  ke: 'Africa/Nairobi',
  tz: 'Africa/Dar_es_Salaam',
  nz: 'Pacific/Auckland',
  au: 'Australia/Sydney',
};

/** A language that is written in one zone, for sites whose host names no country. */
const LANGUAGES: readonly [RegExp, string][] = [
  [/^zh(?:-hant)?-(?:tw|hk|mo)\b/i, 'Asia/Taipei'],
  [/^zh\b/i, 'Asia/Shanghai'],
  [/^ja\b/i, 'Asia/Tokyo'],
  [/^ko\b/i, 'Asia/Seoul'],
  [/^de\b/i, 'Europe/Berlin'],
  [/^it\b/i, 'Europe/Rome'],
  [/^el\b/i, 'Europe/Athens'],
  [/^fr\b/i, 'Europe/Paris'],
];

/** Minutes east of UTC in a zone, at a local wall-clock time written as if it were UTC (`Date.UTC(…)`). */
export function offsetAt(zone: Zone, wallClock: number): number {
  if (typeof zone === 'number') return zone;
  const guess = offsetAtInstant(zone, wallClock);
  return offsetAtInstant(zone, wallClock - guess * MINUTE);
}

/** The zone of an abbreviation such as `EDT`, `undefined` for one that is not known. */
export function zoneOfAbbreviation(abbreviation: string): Zone | undefined {
  return Object.hasOwn(ABBREVIATIONS, abbreviation) ? ABBREVIATIONS[abbreviation] : undefined;
}

/** The zone that a text names by its place, as in `北京时间`. */
export function zoneNamedIn(text: string): Zone | undefined {
  return PLACES.find(([pattern]) => pattern.test(text))?.[1];
}

/** The zone that times without one are most likely in: that of the host's country, else of the language's. */
export function zoneOfSite(host: string, lang: string | undefined): Zone | undefined {
  const country = host.slice(host.lastIndexOf('.') + 1).toLowerCase();
  return COUNTRIES[country] ?? LANGUAGES.find(([pattern]) => lang && pattern.test(lang))?.[1];
}

/** Minutes east of UTC in a zone at an instant. */
export function offsetAtInstant(zone: Zone, instant: number): number {
  if (typeof zone === 'number') return zone;
  const parts = clockIn(zone).formatToParts(instant);
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value);
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return Math.round((local - instant) / MINUTE);
}

/** A clock takes as long to make as it takes to read many times. */
const CLOCKS = new Map<string, Intl.DateTimeFormat>();

function clockIn(zone: string): Intl.DateTimeFormat {
  const known = CLOCKS.get(zone);
  if (known) return known;
  const numeric = 'numeric';
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    ...{ year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric },
  } as const);
  CLOCKS.set(zone, clock);
  return clock;
}
