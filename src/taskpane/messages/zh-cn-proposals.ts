import type { ProposalCatalogue } from './proposal-message-keys';

/** What a list of what could be written into forms says; it comes with the pages that have one. */
export const zhCnOfProposals = {
  'proposals.form': '{form}（工作表 {sheet}）',
  'proposals.counts': '填入空格 {fresh} 处，已经相同 {same} 处，与现有的不同 {differs} 处',
  'proposals.nothing': '没有要填的，已经都有了。',
  'proposals.protected': '工作表受保护，没有填。请先撤消保护，再读一次。',
  'proposals.shapeChanged':
    '行列已经不是表单原来的样子，没有填。请先在“表单是否完好”里修复，再读一次。',
  'proposals.unclearUnit': '看不出金额单位是元还是万元，没有填。请在表里写明，再读一次。',
  'proposals.unplaced': '表里没有空行可放，没有填：{rows}',
  'proposals.onlyHere': '表里有、来的数里没有的行，原样留着，请核对：{rows}',
  'proposals.fresh': '要填的空格：{count} 处',
  'proposals.differs': '与现有的不同，或者可能已经有：{count} 处，勾选的才写',
  'proposals.tickAll': '全部改',
  'proposals.left': '不改动的：{count} 处',
  'proposals.from': '来自{places}',
  'proposals.toCome': '新加',
  'proposals.more': '……另有 {count} 处',
} satisfies ProposalCatalogue;
