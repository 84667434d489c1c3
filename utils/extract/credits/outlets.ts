import { comparisonKey } from '../../article/text';

/** Agencies and outlets that others print: names of sources, never of people. Compared without blanks and case. */
const AGENCIES = new Set(
  [
    ...[
      'Reuters',
      'Thomson Reuters',
      'AP',
      'Associated Press',
      'The Associated Press',
      'AFP',
      'Agence France-Presse',
    ],
    ...[
      'Bloomberg',
      'Bloomberg News',
      'Dow Jones',
      'Dow Jones Newswires',
      'UPI',
      'PA Media',
      'Press Association',
    ],
    ...[
      'dpa',
      'dpa-AFX',
      'APA',
      'SID',
      'KNA',
      'epd',
      'ANSA',
      'EFE',
      'Europa Press',
      'Lusa',
      'ANP',
      'Belga',
      'NTB',
      'TT',
    ],
    ...[
      'Xinhua',
      'Kyodo',
      'Kyodo News',
      'Jiji',
      'Jiji Press',
      'Yonhap',
      'Yonhap News',
      'PTI',
      'ANI',
      'IANS',
      'CNA',
      'Bernama',
    ],
    ...[
      'TASS',
      'Interfax',
      'AAP',
      'The Canadian Press',
      'Canadian Press',
      'PR Newswire',
      'Business Wire',
      'GlobeNewswire',
    ],
    ...[
      '新华社',
      '新華社',
      '中新社',
      '中央社',
      '路透社',
      '路透',
      '彭博',
      '彭博社',
      '法新社',
      '美联社',
      '共同社',
      '共同通信',
      '時事通信',
      '연합뉴스',
    ],
  ].map(comparisonKey),
);

/** Last characters of Chinese outlets; a name of a person does not end so. */
const CHINESE_OUTLET =
  /(?:网|網|报|報|社|网站|新闻|新聞|资讯|日报|晚报|周刊|月刊|杂志|雜誌|财经|財經|证券|电视台|電視台|电台|卫视|衛視|客户端|在线|频道|通讯社|通訊社|公众号|头条|号|集团|公司|银行|研究院|研究所|研究中心|编辑部|出版社|传媒|观察|之声|发布|APP|App)$/;
const OUTLET = /^(?:the )?(?:\S+ ){0,3}(?:newswires?|news agency|press agency|wire services?)$/i;

/** What a Chinese paper prints beside a reporter in place of an outlet: the desk, or the kind of report. */
const DESK =
  /(?:快[訊讯]|即[時时]|[報报][導道]|新[聞闻]|外[電电]|[綜综]合|[編编][譯译]|整理|中心|[編编][輯辑]|[頻频]道|[組组部版刊]|日[報报])$/;

/** Whether a Chinese name is that of a desk or a kind of report, and so no person's beside one. */
export function isDesk(name: string): boolean {
  return /\p{Script=Han}{3}/u.test(name) && DESK.test(name);
}

/** `Reuters Editorial`: the agency as a whole, by a word for those who work there. */
const DEPARTMENT = /\s(?:editorial|editors?|newsroom|news desk|desk|staff|team|redaktion)$/i;

/** Whether a name is that of a wire whose reports other publications print under its name. */
export function isAgency(name: string): boolean {
  return AGENCIES.has(comparisonKey(name));
}

/** Whether a name is an agency's or an outlet's and so a source. */
export function isOutlet(name: string): boolean {
  const text = name.trim();
  if (isAgency(text) || isAgency(text.replace(DEPARTMENT, '')) || OUTLET.test(text)) return true;
  return /\p{Script=Han}{3}/u.test(text) && CHINESE_OUTLET.test(text);
}
