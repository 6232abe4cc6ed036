import type { Catalogue } from './message-keys';

/** What the pane says where each project gets a form. */
export const zhCnOfProjects = {
  'projects.offer': '每个项目一张……',
  'projects.offerOf': '每个项目一张：{form}',
  'projects.opening': '正在查看工作簿里已有的项目……',
  'projects.failed': '没能查看工作簿里已有的项目',
  'projects.heading': '每个项目一张：{form}',
  'projects.names': '项目名称，每行一个',
  'projects.namesHint': '可以从 Excel 复制一列粘贴。和项目编码一起复制，编码也会填好；其他列不取。',
  'projects.fromList': '取自“{sheet}”（{count} 个项目）',
  'projects.none': '还没有要插入的表。',
  'projects.count': '要插入 {count} 张，工作表名称如下：',
  'projects.sheets': '要插入的工作表',
  'projects.more': '另有 {count} 张',
  'projects.repeated': '重复的名称只插一张（{count} 处）：{projects}',
  'projects.unusable': '看不出项目名称，没有列入（{count} 行）：{lines}',
  'projects.known': '已经有表，没有列入（{count} 个）：{projects}',
  'projects.again': '已经有表的项目也再插一张',
  'projects.begin': '插入 {count} 张',
  'projects.busy': '正在插入各项目的表',
  'projects.done': '已插入各项目的表：{count} 张',
  'projects.stopped': '已停止，还有项目没有插入',
  'projects.failedAt': '插到“{form}”时出错，还有项目没有插入',
  'projects.feed': '填好金额以后，清单可以从这些表取数：',
  'projects.toList': '到“{sheet}”取数',
} satisfies Partial<Catalogue>;
