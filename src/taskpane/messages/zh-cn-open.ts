import type { OpenCatalogue } from './open-message-keys';

/** What checks a document that is opened says; it comes with the page 检查. */
export const zhCnOfOpen = {
  'open.offer': '打开文档检查',
  'open.hint':
    '选一个 Word（.docx）、Excel（.xlsx）或文字（.txt）文件，或者拖到这里。文件只在这台电脑上读取，不上传，也不改动工作簿。',
  'open.choose': '选择文件',
  'open.onlyOne': '一次只能检查一个文件，请只拖一个。',
  'open.heading': '检查文档：{name}',
  'open.back': '返回工作簿的检查',
  'open.another': '检查另一个文件',
  'open.reading': '正在读取文件…',
  'open.recognizing': '正在认表…',
  'open.checking': '正在检查…',
  'open.describing': '正在整理结果…',
  'open.stop': '停止',
  'open.unreadable': '不能读取 {name}',
  'open.failed': '没有检查成 {name}',
  'open.failedHint': '请用 Word 或 Excel 打开它，另存为新文件再检查。',
  'open.unreadHint':
    '打不开它：可能是文件夹，或者已被移走、改名、删除。请选择文件本身再检查；要检查整个文件夹，请用命令行。',
  'open.paneFailedHint': '面板没有加载完整，与文件无关。请检查网络，关闭面板重新打开，再检查一次。',
  'open.found': '认出的表：{count}张',
  'open.sure': '可信度{share}',
  'open.unknown': '没有认出、没有检查的表：{count}张',
  'open.pack': '按哪个模板包读取',
  'open.checkAgain': '重新检查',
  'open.packIs': '换一个模板包重新检查',
  'open.unitAsked': '金额单位',
  'open.unitOpen':
    '有{count}张表没有写金额单位，从文件里也看不出来，所以没有与写明单位的表和文字核对：{places}。它们的金额是：',
  'open.checkIn': '{unit}，重新检查',
  'open.onlyText': '没有认出表单，只检查了文字。',
  'open.nothing': '没有认出表单，也没有可以检查的文字。',
  'open.inChapter': '{place}（{chapter}）',
  'open.show': '显示{place}',
  'open.table': '{place}附近的内容',
  'open.annotate': '另存带批注的副本',
  'open.annotating': '正在写批注…',
  'open.annotateHint': '每个问题写成批注：Word 写在词句上，Excel 写在单元格上。原文件不改动。',
  'open.annotateText': '文字文件不能加批注，请用原来的 Word 或 Excel 文件。',
  'open.saved': '已保存：{name}，批注{count}条',
  'open.savedHint': '文件在浏览器或 Excel 的下载文件夹里，原文件没有改动。',
  'open.notSeen':
    '没有看到文件？有的环境不让面板下载：请复制下面的检查报告；要带批注的副本，请在网页版或 Windows 版 Excel 里打开面板，再检查这个文件。',
  'open.noFiles':
    '这里的 Excel 不让面板保存文件。请复制下面的检查报告；要带批注的副本，请在网页版或 Windows 版 Excel 里打开面板，再检查这个文件。',
  'open.nothingToAnnotate': '没有要批注的问题，没有另存。',
  'open.annotateFailed': '没有写成带批注的副本',
  'open.reportHint': '复制成文字，可以粘贴到邮件或文档里。',
} satisfies OpenCatalogue;
