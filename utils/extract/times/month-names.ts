/**
 * The first letters of the month names of the languages that news pages use, in the order of the year. Names are looked
 * up by their longest known beginning, so that abbreviations and cases need no entry of their own.
 */
const MONTHS: readonly string[] = [
  'jan jän gen ene янв ιαν sty led ocak',
  'feb fév fev fév févr фев φεβ lut únor şubat',
  'mar mär maar мар μαρ mrz břez mart',
  'apr avr abr апр απρ kwi dub nisan',
  'may mai mag mei maj мая май μαΐ μάι kvě mayıs',
  'jun juin giu июн ιουν cze červn haziran',
  'jul juil lug июл ιουλ lip července temmuz',
  'aug aoû aou ago авг αυγ sie srp ağu',
  'sep set сен σεπ wrz zář eyl',
  'oct okt ott out окт οκτ paź říj ekim',
  'nov ноя νοε lis lis kasım',
  'dec déc dez dic дек δεκ gru pros aralık',
];

const BEGINNINGS = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
const LONGEST = Math.max(...[...BEGINNINGS.keys()].map((name) => name.length));

/** The month that a name or an abbreviation means, 1 to 12; `undefined` for a word that is none. */
export function monthOf(word: string): number | undefined {
  const name = word.toLowerCase();
  for (let length = Math.min(LONGEST, name.length); length >= 3; length--) {
    const month = BEGINNINGS.get(name.slice(0, length));
    if (month) return month;
  }
  return undefined;
}
