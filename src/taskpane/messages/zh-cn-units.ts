import type { UnitsCatalogue } from './units-message-keys';

/** What the pane says of amounts in another unit; it comes with the settings. */
export const zhCnOfUnits = {
  'units.differ': '这些工作表的金额单位与设置的不同：{sheets}。',
  'units.hint':
    '换算精确到分，表上的单位跟着改，公式不变；用 Ctrl+Z 可以一步撤消。您自己的工作表里引用这些金额的公式不会换算。',
  'units.convert': '换算成{unit}',
  'units.convertDefault': '换算成各表默认的单位',
  'units.busy': '正在换算……',
  'units.done': '已换算 {count} 张工作表',
  'units.kept': '这些单元格没有换算，请看一下：{cells}。',
  'units.narrow':
    '这些表在您自己的工作表上，列宽没有改动：{sheets}。金额显示为 #### 时，请把列拉宽。',
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
} satisfies UnitsCatalogue;
