/** The surnames of the Hundred Family Surnames and the frequent ones that it lacks; simplified and traditional. */
const SINGLE = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴郁胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东殴殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖涂代覃闫仝佟亓佘牟邸练税初苑由兰岳展战修银敬鹿海哈付丘邝麦邸练付闫' +
    '趙錢孫吳鄭馮陳衛蔣韓楊許呂張嚴魏陶謝鄒竇雲蘇範魯韋馬鳳費薛賀倪湯滕羅畢鄔樂時傅齊餘顧黃蕭邵貝計戴談龐紀項祝藍閔賈婁顏鐘駱萬盧經應單諸鈕龔邢陸榮儲靳車寧欒劉葉龍賴喬陰聞黨譚貢勞農溫莊閻連習魚暨國廣東師鞏聶饒養須豐關紅遊權蓋嶽闕簡鄧鍾麥歐區酈蒼壽雙應車遲',
);

const COMPOUND = new Set(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 皇甫 尉迟 尉遲 公孙 公孫 令狐 慕容 司徒 司空 夏侯 端木 长孙 南宫 闻人 呼延 轩辕 百里 东郭 西门 宇文 独孤'.split(
    ' ',
  ),
);

/** Words that begin like a name. */
const NO_NAME =
  /^(?:从|在|了解|获悉|表示|谢谢|注意|发现|采访|公司|时间|经济|国内|国际|广东|山东|海外|农业|全国|全球|通过|通讯|平台|金融|文化|双方|高级|和讯|关注|相关|强烈)/;

/** Whether a text is a Chinese person's name: a surname and one or two characters, or a transcription with `·`. */
export function isChinesePerson(text: string): boolean {
  if (/^\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8}){1,3}$/u.test(text)) return true;
  if (!/^\p{Script=Han}{2,4}$/u.test(text) || NO_NAME.test(text)) return false;
  if (COMPOUND.has(text.slice(0, 2))) return text.length >= 3;
  return text.length <= 3 && SINGLE.has(text.charAt(0));
}
