import type { Security } from '../../article/article';
import { FORMS } from './text-forms';

/** What may stand between a name and its code. */
const OPENING = /\s?[（(<【[]?\s?(?:(?:股票|证券|證券)代[码號号碼]\s?[:：]\s?)?$/;
const WESTERN_NAME =
  /(?:^|--|[^\p{Script=Latin}\p{N}&.'’-])((?:\p{Lu}[\p{L}\p{N}&.'’-]*\s(?:&\s)?){0,4}\p{Lu}[\p{L}\p{N}&.'’-]*(?:,\s(?:Inc|Corp|Co|Ltd|LLC|PLC|N\.V|S\.A)\.?)?)$/u;
const CHINESE_NAME =
  /(?:^|[^\p{Script=Han}\p{L}\p{N}])((?:\*?ST)?[\p{Script=Han}A-Z]{2,8}(?:[-－][A-Z]{1,2})?)$/u;
const NO_NAME =
  /^(?:The|A|An|On|In|At|And|But|When|While|After|Shares|Stocks?|Rival|Monday|Tuesday|Wednesday|Thursday|Friday|Nasdaq|NYSE)\s/;
const NO_NAME_ALONE = /^(?:Co|Corp|Inc|Ltd|Plc|PLC|LLC|AG|SE|SA|NV)\.?$/;
const LEADING =
  /^(?:其中|昨日|今日|此前|截至|包括|以及|例如|比如|龙头|对于|关于|按照|公司|旗下|股东|同行|[和与对由据而但及在将])/;

/** Finds the securities that a text writes with their codes, each with the name in front of it. In the order of the text. */
export function securitiesInText(text: string): Security[] {
  const found = FORMS.filter(({ clue }) => clue?.test(text) !== false)
    .flatMap(({ pattern, read }) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const before = text.slice(Math.max(0, match.index - 60), match.index);
        const symbol = read(
          match.slice(1).map((group) => group ?? ''),
          before,
        );
        return symbol ? [{ symbol, at: match.index }] : [];
      }),
    )
    .sort((a, b) => a.at - b.at);
  return found.map(({ symbol, at }) => {
    const name = nameBefore(text.slice(Math.max(0, at - 80), at));
    return { symbol, ...(name ? { name } : {}) };
  });
}

function nameBefore(text: string): string | undefined {
  const before = text.slice(text.lastIndexOf('\n') + 1).replace(OPENING, '');
  const chinese = CHINESE_NAME.exec(before)?.[1]?.replace(LEADING, '');
  if (chinese && chinese.length >= 2) return chinese;
  const western = WESTERN_NAME.exec(before)?.[1]?.replace(NO_NAME, '').trim();
  return western && western.length >= 2 && !NO_NAME_ALONE.test(western) && !/\p{Script=Han}/u.test(western)
    ? western
    : undefined;
}
