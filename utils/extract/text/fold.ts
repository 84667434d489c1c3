/**
 * Traditional and variant forms of the Chinese characters that the rules use; `SIMPLIFIED` has the simplified form of each at the
 * same place. Taken from the table of single characters of OpenCC (Apache-2.0). A character that no rule uses needs no entry.
 */
const TRADITIONAL =
  '報筆幣畢閉編標錶別彆並併幷佈財埰寀採綵參蔘殘冊査產産場籌齣處傳創詞錯達單擔導遞點電頂訂東動獨讀斷對噸額發髮訪費風負復複趕個箇給構購顧關觀廣歸規還漢號閤覈後戶滬劃話歡迴會貨獲穫擊積級' +
  '卽輯計記繼傢間監見薦鍵將節結屆僅儘盡謹進經鏡糾舉據絕絶覺開剋虧饋擴來欄藍覽類裏裡連聯鏈領瀏龍魯陸彔錄録論絡馬碼買賣門麪麫麵納內擬紐頻評齊旂簽籤請區權羣熱掃設攝審聲時識實勢視試書屬朮' +
  '術數說説蒐訴鎖檯臺颱討題體條貼聽衕統頭圖翫萬網維為爲溫聞問烏無務誤習係繫險縣綫線嚮曏寫謝興許續選訊嚴頁億議譯應營傭優郵於餘與預慾員約閱閲運載讚贊則責長這眞診証證鄭執製質終種眾衆註專' +
  '轉資綜蹤總';
const SIMPLIFIED =
  '报笔币毕闭编标表别别并并并布财采采采彩参参残册查产产场筹出处传创词错达单担导递点电顶订东动独读断对吨额发发访费风负复复赶个个给构购顾关观广归规还汉号合核后户沪划话欢回会货获获击积级' +
  '即辑计记继家间监见荐键将节结届仅尽尽谨进经镜纠举据绝绝觉开克亏馈扩来栏蓝览类里里连联链领浏龙鲁陆录录录论络马码买卖门面面面纳内拟纽频评齐旗签签请区权群热扫设摄审声时识实势视试书属术' +
  '术数说说搜诉锁台台台讨题体条贴听同统头图玩万网维为为温闻问乌无务误习系系险县线线向向写谢兴许续选讯严页亿议译应营佣优邮于余与预欲员约阅阅运载赞赞则责长这真诊证证郑执制质终种众众注专' +
  '转资综踪总';

const SIMPLIFIED_FORM = new Map([...TRADITIONAL].map((form, index) => [form, SIMPLIFIED.charAt(index)]));

/** The forms that `simplify` replaces. */
const FORMS = new RegExp(`[${TRADITIONAL}]`, 'g');
/** Upper case, full width (`（`, `：`, `Ａ`) and the wide blank. */
const WIDE_OR_UPPER = /[\p{Lu}\u3000\uff01-\uff5e]/gu;
/** From a full-width character to the ASCII one. */
const WIDTH = 0xfee0;

/**
 * A text as the rules look at it: traditional Chinese characters in their simplified form, full width as half width, lower case.
 * It is as long as the text in UTF-16 code units, so that an offset in one is an offset in the other.
 */
export function fold(text: string): string {
  return simplify(text).replace(WIDE_OR_UPPER, narrowLower);
}

/** Traditional characters in their simplified form, one for one; nothing else changes. */
export function simplify(text: string): string {
  return text.replace(FORMS, (form) => SIMPLIFIED_FORM.get(form) ?? form);
}

function narrowLower(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0x3000) return ' ';
  const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - WIDTH) : character;
  const lower = narrow.toLowerCase();
  // The lower case of a few letters, such as İ, is longer.
  return lower.length === character.length ? lower : character;
}
