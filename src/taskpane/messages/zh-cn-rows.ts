import type { RowsCatalogue } from './rows-message-keys';

/** What the pane says of the rows of the selected form; it comes when they are first looked at. */
export const zhCnOfRows = {
  'rows.none':
    '选中的单元格不在表单可以增减的行里。请选中项目、指标、单位等所在的行，再点上面的按钮。',
  'rows.level': '{item}（第 {number} 个，共 {count} 个）',
  'rows.count': '一次增加或复制几个',
  'rows.countFault': '请输入 1 至 {most} 的整数。',
  'rows.add': '在下方增加',
  'rows.addMany': '在下方增加 {count} 个',
  'rows.duplicate': '复制一份',
  'rows.duplicateMany': '复制 {count} 份',
  'rows.moveUp': '上移',
  'rows.moveDown': '下移',
  'rows.delete': '删除',
  'rows.clear': '清空',
  'rows.shapeChanged':
    '表单中有不属于它的行或列，或者缺少了表头、固定行。请先撤消那些改动（Ctrl+Z），或者删掉多出来的行、列，再试一次。',
  'rows.noItem': '这一行已经不在了。请重新选中一个单元格。',
  'rows.atTheEnd': '已经到头，不能再移动。',
  'rows.hiddenRows':
    '相邻的行被隐藏或筛选掉了，移过去就看不见了，所以没有移动。请先取消隐藏或清除筛选，再移动。',
  'rows.contentBeside':
    '要删除的行里，表单旁边的单元格 {at} 还有内容，删除会把它一起删掉。请先把它移开，再试一次。',
  'rows.noList': '选中的表单里没有可以从其他表取数的清单。请在清单里选中一个单元格，再试一次。',
  'rows.unclearUnit':
    '这张表的金额单位不明确，没有取数。请把表头的单位写成“单位：万元”或“单位：元”，再试一次。',
  'feed.hint':
    '每张{form}取一行：单元格是指向那张表的公式，那边改了，这里跟着变。先用空行，不够再加；已经填写的行不动。',
  'feed.take': '从{form}取数（{count}张）',
  'feed.done': '已取入 {count} 张，用 Ctrl+Z 可以一步撤消',
  'feed.check': '金额按栏目取入；资金来源另有区分的，请核对所在的列。其余各列请补填。',
  'feed.typed': '有 {count} 张的名称已经填写在清单里，没有重复取入。要改为取数，请先清空那一行。',
  'feed.nameless': '这些工作表还没有填写名称，没有取入：{sheets}。填好后再取一次。',
  'feed.unclear': '这些工作表的金额单位不明确，没有取入：{sheets}。请写明单位后再取一次。',
} satisfies RowsCatalogue;
