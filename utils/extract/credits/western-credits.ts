import { isOutlet } from './outlets';
import { looksLikeName, splitNames } from './person-names';
import type { Credit } from './read-credits';

/** Labels of credits in languages with an alphabet, each with what it fills; `undefined` for what is left out. */
const LABELS: readonly [RegExp, Credit['field'] | undefined, string][] = [
  [/^(?:additional )?(?:reporting|report) by\s/i, 'author', 'en'],
  [/^(?:writing|written|compiled|story|text|words) by\s/i, 'author', 'en'],
  [/^by(?:line)?:?\s(?=\p{Lu})/iu, 'author', 'en'],
  [/^(?:authors?|reporters?|writers?)\s?:\s?/i, 'author', 'en'],
  [/^(?:editing|edited) by\s/i, 'editor', 'en'],
  [/^editors?\s?:\s?/i, 'editor', 'en'],
  [
    /^(?:graphics?|photos?|photography|production|translation|translated|compilation|fact[- ]check(?:ing|ed)) by\s/i,
    undefined,
    'en',
  ],
  [/^(?:source)\s?:\s?/i, 'source', 'en'],
  [/^(?:von|autor(?:in|en)?:)\s(?=\p{Lu})/iu, 'author', 'de'],
  [/^(?:redaktion|bearbeitet von|redakteur(?:in)?)\s?:?\s/i, 'editor', 'de'],
  [/^quelle\s?:\s?/i, 'source', 'de'],
  [/^(?:par|auteurs?\s?:)\s(?=\p{Lu})/iu, 'author', 'fr'],
  [/^(?:por|autor(?:a|es)?\s?:)\s(?=\p{Lu})/iu, 'author', 'es'],
  [/^fuente\s?:\s?/i, 'source', 'es'],
  [/^fonte\s?:\s?/i, 'source', 'it'],
  [/^(?:di)\s(?=\p{Lu})/u, 'author', 'it'],
];

/** Whether a line may begin with a label at all. */
const ANY_LABEL = new RegExp(LABELS.map(([pattern]) => pattern.source).join('|'), 'iu');

/** `— CNBC's Jane Doe and John Roe contributed to this report.` */
const CONTRIBUTED = /^(.{3,160}?) contributed to (?:this|the) (?:report|story|article)\b/u;
/** The outlet in front of its people: `CNBC's`, `The Example Times’`. */
const OUTLET_OF = /^(?:[\p{L}.]+ ){0,3}[\p{L}.]+['’]s? (?=\p{Lu})/u;

/** Behind the last name of a line: the place, the outlet, a wish for mail. */
const TAIL = /\s+(?:in|at|for|from)\s+\p{Lu}.*$|\s+contributed\b.*$/u;

/** Reads a line of credits such as `(Reporting by A and B in London; Editing by C)`; empty unless all of it is credits. */
export function westernCredits(text: string): Credit[] {
  const line = text.replace(/^[\s(（[—–\-*]+|[\s)）\].]+$/g, '');
  const contributed = line.includes(' contributed to ') && CONTRIBUTED.exec(line)?.[1];
  if (contributed) return namesOf(contributed.replace(OUTLET_OF, ''), 'author', 'en') ?? [];

  if (!ANY_LABEL.test(line)) return [];
  const credits: Credit[] = [];
  for (const piece of line.split(/\s*[;；]\s*|\.\s+(?=(?:Editing|Edited|Writing|Additional|Graphics) )/)) {
    const label = LABELS.find(([pattern]) => pattern.test(piece));
    if (!label) return [];
    const [pattern, field, lang] = label;
    const value = piece.replace(pattern, '');
    if (field === undefined) continue;
    if (field === 'source') {
      // `Source: …` under a chart names who counted, not who wrote.
      if (!isOutlet(value)) return [];
      credits.push({ field, value });
      continue;
    }
    const names = namesOf(value.replace(TAIL, ''), field, lang);
    if (!names) return [];
    credits.push(...names);
  }
  return credits;
}

/** `undefined` where something that is no name shows that the line is prose. */
function namesOf(text: string, field: Credit['field'], lang: string): Credit[] | undefined {
  const names = splitNames(text, lang).filter((name) => !isOutlet(name));
  return names.length > 0 && names.every(looksLikeName)
    ? names.map((value) => ({ field, value }))
    : undefined;
}
