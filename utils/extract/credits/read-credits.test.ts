import { describe, expect, it } from 'vitest';
import { readCredits } from './read-credits';

const read = (line: string) => readCredits(line).map(({ field, value }) => `${field}=${value}`);

describe('readCredits', () => {
  it.each([
    ['责任编辑：王某', ['editor=王某']],
    ['（责任编辑：王某某 HN666）', ['editor=王某某']],
    ['责编｜王某', ['editor=王某']],
    ['编辑/王某', ['editor=王某']],
    ['责任编辑：卓某桐 | 版面编辑：阮清(ZX101)', ['editor=卓某桐', 'editor=阮清']],
    ['本文来源：北原日报 责任编辑：池木_NF4417', ['source=北原日报', 'editor=池木']],
    ['责任编辑：NF301', []],
    ['每经记者 张三 每经编辑 李四', ['author=张三', 'editor=李四']],
    ['文｜财新 余某', ['author=余某']],
    ['（作者：张三 编辑：李四）', ['author=张三', 'editor=李四']],
    ['记者 张三 北京报道', ['author=张三']],
    ['本报记者张三', ['author=张三']],
    ['某报记者张三/文 受访者供图', ['author=张三']],
    ['【文/某网专栏作者 张三】', ['author=张三']],
    ['执笔/小灯泡、钟老六&白夜行', ['author=小灯泡', 'author=钟老六', 'author=白夜行']],
    ['丁一/中原青年报', ['author=丁一', 'source=中原青年报']],
    ['来源：某某证券报', ['source=某某证券报']],
    ['（文章来源：某某日报）', ['source=某某日报']],
    ['稿源：中新社', ['source=中新社']],
    ['原标题：某公司 “先租后买”：来源成谜', ['originalTitle=某公司 “先租后买”：来源成谜']],
    ['（原标题：某公司回应）', ['originalTitle=某公司回应']],
    ['記者 張三 台北報導', ['author=張三']],
  ])('reads %s', (line, credits) => {
    expect(read(line)).toEqual(credits);
  });

  it.each([
    [
      '(Reporting by Jane Roe and John Doe in London; Editing by Ann Poe)',
      ['author=Jane Roe', 'author=John Doe', 'editor=Ann Poe'],
    ],
    [
      'Reporting by Jane Roe; Additional reporting by John Doe; Writing by Al Bo',
      ['author=Jane Roe', 'author=John Doe', 'author=Al Bo'],
    ],
    ['By Jane Roe', ['author=Jane Roe']],
    ['Von Eva Muster, dpa', ['author=Eva Muster']],
    ['Por Ana Ruiz y Luis Paz', ['author=Ana Ruiz', 'author=Luis Paz']],
    ["— CNBC's Jane Roe and John Doe contributed to this report.", ['author=Jane Roe', 'author=John Doe']],
    ['Source: Reuters', ['source=Reuters']],
  ])('reads %s', (line, credits) => {
    expect(read(line)).toEqual(credits);
  });

  it.each([
    '记者从某公司获悉，新工厂将于年内动工。',
    '记者：你觉得今年的行情会怎样？',
    '编辑部设在北京，共有三十名员工。',
    '股东当场质问记者:谁来赔偿损失',
    '数据来源：某某统计局',
    '资料来源：公司公告',
    '来源不明的资金涌入楼市，监管部门表示将严查。',
    'By the end of the year, revenue had doubled.',
    'Source: company filings, analyst estimates',
    'Source: Northgate Data Inc.',
    'Von der Leyen sagte, die Zinsen blieben hoch.',
    '',
  ])('leaves prose and chart notes: %s', (line) => {
    expect(read(line)).toEqual([]);
  });

  it('reads no line that is a paragraph', () => {
    expect(read(`责任编辑：${'某'.repeat(300)}`)).toEqual([]);
  });
});
