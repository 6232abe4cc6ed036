import { leftText, problemTexts } from '../../app/messages/problem-texts';
import type { Catalogue } from './message-keys';

export const zhCn: Catalogue = {
  'app.title': '部门预算公开',
  'app.loading': '正在读取……',
  'tab.insert': '插入',
  'tab.check': '检查',
  'tab.narrative': '说明',
  'tab.settings': '设置',
  'tabs.label': '面板页面',

  'insert.heading': '插入表单',
  'insert.button': '插入{form}',
  'insert.busy': '正在插入{form}……',
  'insert.hint':
    '表单会放在新工作表里，排在最后，不改动您现有的内容；不需要时，删除那张工作表即可。',
  'insert.done': '已插入工作表：{sheet}',
  'insert.doneHint': '请在表中填写金额：合计会自动计算，负数会立刻变红。',
  'insert.failed': '没有插入{form}',
  'insert.left': leftText.zh,
  'notice.dismiss': '关闭提示',

  'problem.cellEditMode': problemTexts.cellEditMode.zh,
  'problem.readOnly': problemTexts.readOnly.zh,
  'problem.protected': problemTexts.protected.zh,
  'problem.sheetProtected': problemTexts.sheetProtected.zh,
  'problem.tooLarge': problemTexts.tooLarge.zh,
  'problem.connectionLost': problemTexts.connectionLost.zh,
  'problem.apiMissing': problemTexts.apiMissing.zh,
  'problem.unknownForm': problemTexts.unknownForm.zh,
  'problem.unexpected': problemTexts.unexpected.zh,

  'totals.heading': '表单合计',
  'totals.empty': '这个工作簿里还没有我们的表单。插入表单以后，这里会随着您的填写显示各项合计。',
  'totals.failed': '没能读取表单的合计。请重试；如果还不行，请重新打开面板。',
  'totals.outdated': '现在读不到工作簿，下面的合计可能不是最新的；能读到时会自动更新。',
  'totals.show': '转到单元格 {address}',
  'totals.showFailed': '没能转到工作表：{sheet}。请结束单元格编辑，并确认这张表还在，再试一次。',
  'totals.negative': '负数',
  'totals.noFigure': '没有数值',
  'unit.万元': '万元',
  'unit.元': '元',

  'check.heading': '检查表单之间、表内是否对得上',
  'check.will':
    '这一页将逐项列出对不上的地方：合计与明细、表与表之间、文字与表格之间，点一下就转到所在的单元格，并给出修改办法。',
  'check.now': '现在可以先插入表单并填写：表内的合计会自动计算，不应为负的金额会在输入时立刻变红。',
  'narrative.heading': '由表格生成说明文字',
  'narrative.will':
    '这一页将根据表中的数字写出公开说明的固定段落，例如“三公”经费增减变化情况；您改过的文字不会被覆盖。',
  'narrative.now': '现在可以先插入“三公”经费表，把数字填好；说明文字会直接使用这些数字。',
  'empty.goToInsert': '去插入表单',

  'settings.language': '界面语言',
  'settings.languageAuto': '跟随 Excel',
  'settings.languageChinese': '简体中文',
  'settings.languageEnglish': 'English',
  'settings.theme': '外观',
  'settings.themeNote': '浅色、深色和高对比度跟随 Office 的主题，在 Excel 的“文件 › 帐户”中更改。',
  'settings.stored': '设置只保存在这台电脑上。',
  'settings.notStored': '这里不允许保存设置，您的选择只在面板关闭之前有效。',
  'settings.help': '遇到问题时',
  'settings.helpNote':
    '诊断信息包含各个组件的版本和最近一次错误，不包含工作簿的内容；不会自动发送到任何地方。',
  'settings.version': '版本 {version}',

  'diagnosis.copy': '复制诊断信息',
  'diagnosis.copied': '已复制到剪贴板。',
  'diagnosis.byHand': '这里不能使用剪贴板。文字已经选中，请按 Ctrl+C（Mac 上按 ⌘C）复制。',
  'diagnosis.text': '诊断信息',

  'error.page': '“{page}”页出错了，没能显示。',
  'error.rest': '工作簿没有受影响，其他页面可以继续使用。',
  retry: '重试',
};
