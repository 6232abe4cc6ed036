import type { Catalogue } from './message-keys';

/** What the pane says of forms that are in the workbook. */
export const zhCnOfWorkbook = {
  'rows.heading': '增减行',
  'rows.hint':
    '先选中表单中的一个单元格。合计公式、边框和合并的单元格会自动跟着调整，每一步都可以用 Ctrl+Z 撤消。',
  'rows.look': '对选中的行操作',
  'rows.lookAgain': '按现在选中的单元格重新查看',
  'rows.failed': '没能读取选中的单元格。请结束单元格编辑，再试一次。',
  'rows.asBefore': '没有改动任何内容',
  'rows.changed': '表格可能只改了一部分',
  'rows.unknown': '不确定表格有没有改动',
  'rows.lookAtSheet':
    '请看一下表格：已经改好的可以保留；只改了一部分的，请按 Ctrl+Z 撤消，再试一次。',

  'forms.heading': '工作簿里的表单',
  'forms.hint':
    '看看每张表单是否完整：名称、公式、印好的文字、合并的单元格和格式。查看不改动任何内容；修复之前会列出要写入什么。',
  'forms.look': '查看所有表单',
  'forms.lookAgain': '重新查看',
  'forms.looking': '正在查看……',
  'forms.progress': '已读取 {done} 张工作表，共 {total} 张',
  'forms.failed': '没能读取工作簿。请结束单元格编辑，再试一次。',
  'forms.empty': '这个工作簿里没有找到表单。插入表单，或者打开有表单的工作簿，再查看一次。',
  'forms.tooLarge': '这些工作表的内容太多，没有查看：{sheets}。',
  'forms.counts': '找到 {count} 张表单：{parts}。',
  'forms.countFine': '{count} 张完好',
  'forms.countRepairable': '{count} 张可以修复',
  'forms.countToDecide': '{count} 张可以修复、有的地方要您决定',
  'forms.countNeedsUser': '{count} 张需要您处理',
  'forms.showFailed':
    '没能转到 {sheet}。请结束单元格编辑，并确认这张工作表还在、没有隐藏，再试一次。',
  'forms.done': '已修复 {sheet}：{count} 处',
  'forms.left': '还没有修好：{parts}，见下面的清单。',
  'forms.leftToTick': '{count} 处等您勾选',
  'forms.leftByHand': '{count} 处要您自己改',
  'forms.doneHint': '不需要的话，请在表格中按 Ctrl+Z 撤消。',
  'forms.changedSince': '没有写入：查看之后，表单又有改动',
  'forms.changedSinceHint': '已经重新查看过，请再看一次要写入的内容。',

  'totals.empties': '合计都是0的表：{count}张',
  'totals.heading': '表单合计',
  'totals.empty': '这个工作簿里还没有我们的表单。插入表单以后，这里会随着您的填写显示各项合计。',
  'totals.failed': '没能读取表单的合计。请重试；如果还不行，请重新打开面板。',
  'totals.outdated': '现在读不到工作簿，下面的合计可能不是最新的；能读到时会自动更新。',
  'totals.show': '转到单元格 {address}',
  'totals.showFailed': '没能转到工作表：{sheet}。请结束单元格编辑，并确认这张表还在，再试一次。',
  'totals.negative': '负数',
  'totals.noFigure': '没有数值',
  'gaps.heading': '舍位误差',
  'gaps.gap':
    '{label}（{at}）：各项四舍五入后相加为 {sum}，合计为 {total}，相差 {gap}（舍位误差）。',
  'gaps.balance': '需要配平时，一般调整其中最大的一项：{part}。',
  'gaps.more': '另有 {count} 处。',
  'unit.万元': '万元',
  'unit.元': '元',
} satisfies Partial<Catalogue>;
