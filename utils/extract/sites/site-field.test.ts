// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { namesInField, readField } from './site-field';

const page = new DOMParser().parseFromString(
  `<div class="own">北原日报</div><span id="pubtime_baidu">2026-03-05 09:12</span><span id="source_baidu">来源：东岭财讯</span>
   <span id="author_baidu">作者：陆闻溪 卓然</span><span id="editor_baidu">责任编辑：池木_NF4417</span>`,
  'text/html',
);
const rule = { name: '北原', hosts: ['beiyuan.example'], fields: { source: ['.own', '.gone'] } };

describe('readField', () => {
  it('reads the shared ids on any site', () => {
    expect(readField(page, undefined, 'time')).toEqual(['2026-03-05 09:12']);
    expect(readField(page, undefined, 'source')).toEqual(['来源：东岭财讯']);
  });

  it("puts the rule's own selectors first", () => {
    expect(readField(page, rule, 'source')).toEqual(['北原日报', '来源：东岭财讯']);
  });
});

it('reads the names behind the labels of the shared ids', () => {
  expect(namesInField(page, undefined, 'authors', 'zh')).toEqual(['陆闻溪', '卓然']);
  expect(namesInField(page, undefined, 'editors', 'zh')).toEqual(['池木']);
});
