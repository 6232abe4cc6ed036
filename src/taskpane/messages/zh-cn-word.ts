import type { WordCatalogue } from './word-message-keys';

/** What takes the disclosure to Word says; it comes with the page 说明. */
export const zhCnOfWord = {
  'word.heading': '导出 Word',
  'word.intro':
    '封面、目录、正文和工作簿里的表，按公文格式排成一个 .docx 文件。写过说明的，用工作表上的文字，您改过的也在内。',
  'word.export': '导出 Word',
  'word.noFiles':
    '这里的 Excel 不让面板保存文件。请在下面复制全文，粘贴到 Word 里；也可以用命令行导出。',
  'word.reading': '正在读取工作簿……',
  'word.printing': '正在排表格：{done} / {total}',
  'word.writing': '正在写 Word 文档……',
  'word.stop': '停止',
  'word.stopping': '正在停止……',
  'word.cancelled': '已停止，没有导出',
  'word.ask': '文档里还缺内容，仍要导出吗？',
  'word.gaps': '待填 {count} 处，在文档里用黄色标出：',
  'word.more': '……另有 {count} 处',
  'word.missing': '工作簿里没有这些表，文档里也不会有：{forms}',
  'word.tooLarge': '工作表太大，没有读取：{sheets}',
  'word.goOn': '仍然导出',
  'word.back': '先去补齐',
  'word.saved': '已导出：{name}',
  'word.savedHint':
    '文件在浏览器或 Excel 的下载文件夹里。目录的页码是估算的，在 Word 里右键点目录，选“更新域”。',
  'word.fromSheet': '文字取自工作表“{sheet}”。',
  'word.fromFigures': '文字由现在的数字写出；想先改再导出，请先点“生成说明”。',
  'word.differing': '这些章节与现在的数字写出来的不同，用的是工作表上的文字：{sections}',
  'word.unwritten': '这些章节还没有写到工作表上，文档里没有：{sections}',
  'word.notSeen':
    '没有看到文件？有的环境不让面板下载：请在下面复制全文，粘贴到 Word 里，或者用命令行导出。',
  'word.failed': '没有导出 Word 文档',
  'word.copyHeading': '复制到 Word',
  'word.copyWhat': '复制什么',
  'word.copyAll': '全文和所有的表',
  'word.copySections': '章节',
  'word.copyTables': '表',
  'word.copyTable': '{title}（{sheet}）',
  'word.copy': '复制',
  'word.copying': '正在复制……',
  'word.copied': '已复制：{what}。到 Word 里粘贴，选“保留源格式”。',
  'word.copyNothing': '这一节现在没有文字，没有复制。',
  'word.copyFailed': '没有复制',
  'word.byHand': '这里不能直接复制。内容已选中，请按 Ctrl+C（Mac 按 ⌘C），再到 Word 里粘贴。',
  'word.copiedText': '要复制的内容',
  'word.elsewhere': '用命令行导出',
  'word.elsewhereHint':
    '先点“生成说明”，把文字写到工作表上，保存工作簿；再在装有本工具的电脑上运行（文件名换成您的）：',
} satisfies WordCatalogue;
