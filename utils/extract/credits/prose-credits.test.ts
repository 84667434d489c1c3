import { expect, it } from 'vitest';
import { proseCredits, signatureCredits } from './prose-credits';

const text = '公司昨日公告称，新工厂将于年内动工，总投资二十八亿元，由当地银行提供贷款。';

it.each([
  [`中原晚报讯（记者 张三）${text}`, ['张三']],
  [`某社北京8月18日电（记者张三、李四）${text}`, ['张三', '李四']],
  [`${text}（本报记者 张三）`, ['张三']],
  [`${text}（记者 张三 通讯员 李四）`, ['张三', '李四']],
  [`${text}（张三 上海报道）`, ['张三']],
  [`某社北京8月18日电 记者张三、李四报道：${text}`, ['张三', '李四']],
  [`${text}（作者系某大学教授 张三）`, ['张三']],
  [`${text}（作者张三系某大学教授）`, ['张三']],
  [`${text}（完）`, []],
  [`${text}（记者从公司了解到）`, []],
  [`（600519）${text}`, []],
  [text, []],
])('reads the byline in %s', (paragraph, names) => {
  expect(proseCredits(paragraph)).toEqual(names.map((value) => ({ field: 'author', value })));
});

it.each([
  [`${text}（张三）`, ['张三']],
  [`${text}（张三 李小四）`, ['张三', '李小四']],
  ['（张三）', ['张三']],
  [`${text}张三（张三）`, []],
  [`${text}（新华社）`, []],
  [`${text}（和讯网）`, []],
  [`${text}（完）`, []],
  [text, []],
])('reads the signature behind %s', (paragraph, names) => {
  expect(signatureCredits(paragraph)).toEqual(names.map((value) => ({ field: 'author', value })));
});
