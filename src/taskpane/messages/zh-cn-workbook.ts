import type { Catalogue } from './message-keys';

/** What the pane says of forms that are in the workbook. */
export const zhCnOfWorkbook = {
  'rows.heading': '增减行',
  'rows.hint':
    '先选中表单中的一个单元格。合计公式、边框和合并的单元格会自动跟着调整，每一步都可以用 Ctrl+Z 撤消。',
  'rows.look': '对选中的行操作',
  'rows.lookAgain': '按现在选中的单元格重新查看',
  'rows.none':
    '选中的单元格不在表单可以增减的行里。请选中项目、指标、单位等所在的行，再点上面的按钮。',
  'rows.failed': '没能读取选中的单元格。请结束单元格编辑，再试一次。',
  'rows.level': '{item}（第 {number} 个，共 {count} 个）',
  'rows.add': '在下方增加',
  'rows.duplicate': '复制一份',
  'rows.moveUp': '上移',
  'rows.moveDown': '下移',
  'rows.delete': '删除',
  'rows.asBefore': '没有改动任何内容',
  'rows.changed': '表格可能只改了一部分',
  'rows.unknown': '不确定表格有没有改动',
  'rows.lookAtSheet':
    '请看一下表格：已经改好的可以保留；只改了一部分的，请按 Ctrl+Z 撤消，再试一次。',
  'rows.shapeChanged':
    '表单中有不属于它的行或列，或者缺少了表头、固定行。请先撤消那些改动（Ctrl+Z），或者删掉多出来的行、列，再试一次。',
  'rows.noItem': '这一行已经不在了。请重新选中一个单元格。',
  'rows.atTheEnd': '已经到头，不能再移动。',
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
  'forms.counts':
    '找到 {count} 张表单：{fine} 张完好，{repairable} 张可以修复，{needsUser} 张需要您处理。',
  'forms.fine': '完好',
  'forms.repairable': '可以修复',
  'forms.needsUser': '需要您处理',
  'forms.show': '转到 {sheet} 的 {address}',
  'forms.showFailed':
    '没能转到 {sheet}。请结束单元格编辑，并确认这张工作表还在、没有隐藏，再试一次。',
  'forms.more': '还有 {count} 处',
  'forms.repair': '修复……',
  'forms.repairOf': '修复 {sheet} 的{form}……',
  'forms.protected': '这张工作表受保护，不能修复。请在“审阅”选项卡中撤消工作表保护，再查看一次。',
  'forms.ask': '修复 {sheet} 的{form}？',
  'forms.askHint':
    '将写入勾选的内容，一步完成，可以用 Ctrl+Z 撤消。您填写的内容只有在您勾选时才会被替换。',
  'forms.write': '写入 {count} 处',
  'forms.writing': '正在写入……',
  'forms.done': '已修复 {sheet}：{count} 处',
  'forms.doneHint': '不需要的话，请在表格中按 Ctrl+Z 撤消。',
  'forms.changedSince': '没有写入：查看之后，表单又有改动',
  'forms.changedSinceHint': '已经重新查看过，请再看一次要写入的内容。',
  'mend.names': '登记表单的名称',
  'mend.formula': '写入公式 {formula}',
  'mend.replace': '用公式 {formula} 替换「{found}」',
  'mend.label': '写入「{label}」',
  'mend.merges': '合并 {areas}',
  'mend.formats': '恢复格式、填写提示和规则',

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

  'units.differ': '这些工作表的金额单位与设置的不同：{sheets}。',
  'units.hint':
    '换算精确到分，表上的单位跟着改，公式不变；用 Ctrl+Z 可以一步撤消。您自己的工作表里引用这些金额的公式不会换算。',
  'units.convert': '换算成{unit}',
  'units.convertDefault': '换算成各表默认的单位',
  'units.busy': '正在换算……',
  'units.done': '已换算 {count} 张工作表',
  'units.kept': '这些单元格没有换算，请看一下：{cells}。',
  'units.keptMore': '有 {count} 个单元格没有换算，请看一下：{cells}……',
  'units.own': '您自己的公式',
  'units.linked': '引用的金额已换算，这里仍按原来的单位',
  'units.ownUnit': '自带单位，不需要换算',
  'units.unreadable': '不是金额',
  'units.protected': '这些工作表受保护，没有换算：{sheets}。请撤消保护后再换算一次。',
  'units.unclear':
    '这些工作表没有换算，因为单位不明确，或者表的行列被改动过：{sheets}。请写明“单位：万元”或“单位：元”，或者撤消对行列的改动。',
  'units.failed': '没有完成换算',
  'units.asBefore': '工作表没有改动。',
  'units.changed': '这些工作表可能只改了一部分：{sheets}。请按 Ctrl+Z 撤消，再试一次。',
  'units.unknown':
    '不确定工作表有没有改动。请看一下表上的单位和金额；只改了一部分的，请按 Ctrl+Z 撤消。',
} satisfies Partial<Catalogue>;
