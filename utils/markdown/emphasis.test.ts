import type { Delete, Emphasis, PhrasingContent, Strong } from 'mdast';
import { expect, it } from 'vitest';
import { settleEmphasis } from './emphasis';

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

function strong(...children: PhrasingContent[]): Strong {
  return { type: 'strong', children };
}

function emphasis(...children: PhrasingContent[]): Emphasis {
  return { type: 'emphasis', children };
}

function struck(...children: PhrasingContent[]): Delete {
  return { type: 'delete', children };
}

const LINK: PhrasingContent = { type: 'link', url: 'https://a.example/', children: [text('公告')] };

/** Short notation: `<b>` for HTML, `**a**` for strong and so on. */
function shown(nodes: PhrasingContent[]): string {
  const marks = { strong: '**', emphasis: '*', delete: '~~' };
  return nodes
    .map((node) => {
      if (node.type === 'text' || node.type === 'html') return node.value;
      if (node.type === 'link') return `[${shown(node.children)}]`;
      if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete')
        return `${marks[node.type]}${shown(node.children)}${marks[node.type]}`;
      return node.type === 'break' ? '\n' : node.type;
    })
    .join('');
}

it.each<[nodes: PhrasingContent[], settled: string]>([
  [[text('甲'), strong(text('乙')), text('丙')], '甲**乙**丙'],
  [[strong(text('甲：')), text('乙')], '**甲**：乙'],
  [[strong(text('甲：')), text(' 乙')], '**甲：** 乙'],
  [[strong(text('甲：')), text('，乙')], '**甲：**，乙'],
  [[strong(text('甲：')), text('℃')], '**甲**：℃'],
  [[text('甲'), strong(text('（一）乙')), text('丙')], '甲<strong>（一）乙</strong>丙'],
  [[text('甲'), strong(text('“乙')), text('丙”')], '甲“**乙**丙”'],
  [[text('甲'), strong(text('（乙）')), text('丙')], '甲（**乙**）丙'],
  [[text('甲'), strong(text('乙（丙）。')), text('丁')], '甲**乙（丙）**。丁'],
  [[text('甲'), strong(text('乙……')), text('丙')], '甲**乙**……丙'],
  [[text('甲'), strong(text('5%')), text('丙')], '甲<strong>5%</strong>丙'],
  [[text('甲'), strong(text('🔥')), text('丙')], '甲<strong>🔥</strong>丙'],
  [[text('甲'), strong(text('𠮷')), text('丙')], '甲**𠮷**丙'],
  [[text('甲'), strong(text('——')), text('丙')], '甲——丙'],
  [[text('甲'), strong(LINK), text('丙')], '甲[**公告**]丙'],
  [[text('甲'), strong(LINK, text('乙')), text('丙')], '甲<strong>[公告]乙</strong>丙'],
  [[strong(text('甲')), { type: 'break' }, text('乙')], '**甲**\n乙'],
  [[text('甲'), strong(emphasis(text('乙'))), text('丙')], '甲<strong>*乙*</strong>丙'],
  [[strong(emphasis(text('乙')))], '***乙***'],
  [[strong(text('甲'), emphasis(text('乙')), text('丙'))], '**甲*乙*丙**'],
  [[strong(text('甲'), emphasis(text('乙')))], '**甲<em>乙</em>**'],
  [[strong(text('甲')), emphasis(text('乙'))], '**甲**<em>乙</em>'],
  [[struck(text('甲。')), text('乙')], '~~甲~~。乙'],
  [[strong(emphasis(text('甲 」'))), text('乙')], '<strong>*甲 」*</strong>乙'],
  [[strong(emphasis(text('{{ 甲 }}'))), text('乙')], '<strong>*{{ 甲 }}*</strong>乙'],
])('settles case %#: $1', (nodes, settled) => {
  expect(shown(settleEmphasis(nodes))).toBe(settled);
});
