/** The surnames of the Hundred Family Surnames and the frequent ones that it lacks; simplified and traditional. */
const SINGLE = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴郁胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东殴殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖涂代覃闫仝佟亓佘牟邸练税初苑由兰岳展战修银敬鹿海哈付丘邝麦邸练付闫' +
    '趙錢孫吳鄭馮陳衛蔣韓楊許呂張嚴魏陶謝鄒竇雲蘇範魯韋馬鳳費薛賀倪湯滕羅畢鄔樂時傅齊餘顧黃蕭邵貝計戴談龐紀項祝藍閔賈婁顏鐘駱萬盧經應單諸鈕龔邢陸榮儲靳車寧欒劉葉龍賴喬陰聞黨譚貢勞農溫莊閻連習魚暨國廣東師鞏聶饒養須豐關紅遊權蓋嶽闕簡鄧鍾麥歐區酈蒼壽雙應車遲',
);

const COMPOUND = new Set(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 皇甫 尉迟 尉遲 公孙 公孫 令狐 慕容 司徒 司空 夏侯 端木 长孙 南宫 闻人 呼延 轩辕 百里 东郭 西门 宇文 独孤 范姜 張簡 张简 張廖 张廖'.split(
    ' ',
  ),
);

/** Words that begin with the character of a surname, by their first two characters. */
const NO_NAME = new Set(
  (
    '了解 获悉 表示 谢谢 注意 发现 采访 公司 时间 经济 经营 经理 国内 国际 国家 国务 广东 广西 广州 广告 广大 山东 山西 山区 海外 海关 海南 农业 农村 ' +
    '农产 全国 全球 全部 全面 全年 全文 全市 全省 通过 通讯 通信 通知 通常 通道 通用 平台 平均 金融 金额 金价 金属 文化 文章 文件 双方 双边 双重 高级 ' +
    '高层 高管 高铁 高速 和讯 和解 关注 关于 关系 关税 关键 相关 相比 相对 强烈 强调 强势 石油 石化 水泥 水电 水利 方案 方式 方面 方法 时报 时评 时代 ' +
    '时候 时讯 成本 成交 成立 常务 常州 常年 温度 温馨 马上 万元 万亿 万股 江苏 江西 安徽 安全 安装 和谐 计划 计算 项目 于是 于此 应该 应当 应用 解决 ' +
    '解释 解读 管理 管道 诸多 诸如 车辆 车企 车市 路透 路线 路演 程序 程度 纪录 纪念 纪委 童年 能源 能力 能够 能否 利润 利率 利好 利息 利空 古代 东部 ' +
    '东方 东北 东南 向上 向下 容易 武汉 武器 景气 景区 束缚 龙头 司法 司机 薄弱 印度 印刷 宿舍 怀疑 冷链 陆续 荣获 荣誉 甄别 家庭 家电 家长 封面 储备 ' +
    '储能 储蓄 井喷 富裕 富豪 巴西 巴黎 谷歌 谷物 班次 仲裁 伊朗 宁波 宁夏 暴跌 暴涨 甘肃 祖国 符合 从而 从业 从事 索赔 赖以 蒙古 阴线 双向 党委 党员 ' +
    '贡献 劳动 劳务 申请 申报 申购 扶持 牛市 牛股 寿险 寿命 边际 边境 尚未 尚无 别墅 别人 庄家 柴油 充分 充电 充足 连续 连锁 连载 习惯 鱼类 慎重 终端 ' +
    '终于 终止 步伐 步入 都市 满足 满意 欧洲 欧元 欧盟 欧美 越南 越来 师生 巩固 融资 融合 简单 简称 空间 空调 空头 曾经 红利 红色 游客 游戏 权益 权利 ' +
    '年报 年度 付款 付费 展览 展示 展望 战略 战争 银行 敬请 修改 修复 初步 初期 税收 税务 练习 由于 兰州 代表 代理 查看 查询 后来 后续 后市 未完 下转 上接 ' +
    '時間 經濟 國內 國際 廣東 廣州 廣告 農業 雙方 高級 關注 相關 強烈 強調 時報 時評 時代 萬元 萬億 計劃 項目 應該 應用 解釋 車輛 紀錄 東方 東部 龍頭 連續'
  ).split(' '),
);

/** What follows a preposition, or names a house: `从银行`, `金融界`. */
const NO_PERSON = /^[从在]|[界网報报社]$/;

/** Whether a text is a Chinese person's name: a surname and one or two characters, or a transcription with `·`. */
export function isChinesePerson(text: string): boolean {
  if (/^\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8}){1,3}$/u.test(text)) return true;
  if (!/^\p{Script=Han}{2,4}$/u.test(text) || NO_NAME.has(text.slice(0, 2)) || NO_PERSON.test(text))
    return false;
  if (COMPOUND.has(text.slice(0, 2))) return text.length >= 3;
  return text.length <= 3 && SINGLE.has(text.charAt(0));
}

/** Three names without a blank are no longer than that, in characters. */
const LONGEST_RUN = 10;

/**
 * Cuts a run of characters into names, each a surname and one or two characters, as reporters' names are set without a blank:
 * `王小明李小红` is `王小明` and `李小红`.
 *
 * @returns the names, the longest first that fits; empty where the run cannot be cut so
 */
export function separateNames(run: string): string[] {
  if (!/^\p{Script=Han}+$/u.test(run) || run.length > LONGEST_RUN) return [];
  if (isChinesePerson(run)) return [run];
  for (const length of [4, 3, 2]) {
    const first = run.slice(0, length);
    const others = run.length > length && isChinesePerson(first) ? separateNames(run.slice(length)) : [];
    if (others.length > 0) return [first, ...others];
  }
  return [];
}
