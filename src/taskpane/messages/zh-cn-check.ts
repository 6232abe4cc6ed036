import type { Catalogue } from './message-keys';

/** What the page 检查 says. */
export const zhCnOfCheck = {
  'check.heading': '检查表单之间、表内是否对得上',
  'check.will':
    '这里会列出合计、勾稽、单位和绩效指标上的问题：错在哪个单元格，两边的数各是多少，怎么改。',
  'check.now': '工作簿里还没有表单。插入表单并填写以后，这里会随着输入自动检查。',
  'check.looking': '正在检查工作簿…',
  'check.progress': '正在读取工作表：{done}/{total}',
  'check.failed': '没有检查成',
  'check.old': '现在读不到工作簿，下面可能不是最新的；恢复以后会自动更新。',
  'check.tooLarge': '这些工作表太大，没有检查：{sheets}。',
  'check.ledger':
    '{forms}张表单；规则：符合{pass}，不符合{fail}，不适用{notApplicable}，没有条件检查{notEnoughData}。',
  'check.undecided':
    '有{count}条规则因为缺少可以计算的数字或表单不完整而没有检查；改正下面的问题后会自动检查。',
  'check.filter': '只看',
  'check.kind': '{severity} {count}',
  'check.noneOfKind': '没有这一类问题。',
  'check.showAll': '全部显示',
  'check.show': '转到“{sheet}”的{address}',
  'check.showFailed': '没有转到“{sheet}”：工作表可能已被删除或隐藏。',
  'check.consequences': '由此引起的问题：{count}',
  'check.fixFormula': '改为公式 {formula}',
  'check.fixValue': '改为 {value}',
  'check.fixOf': '{address}：{fix}',
  'check.protected': '工作表受保护，不能从这里修改。请先撤消工作表保护。',
  'check.fixed': '已修改“{sheet}”的{address}',
  'check.fixedHint': '不需要的话，在工作表里按 Ctrl+Z 撤消。',
  'check.fixFailed': '没有修改“{sheet}”的{address}',
  'check.changedSince': '没有修改：这里的内容已经变了',
  'check.changedSinceHint': '下面是重新检查的结果，请再看一次。',
} satisfies Partial<Catalogue>;
