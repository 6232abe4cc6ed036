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
  'word.askErrors': '检查里还有错误，仍要导出吗？',
  'word.errors': '检查里还有 {count} 处错误没有改，改好再导出，文档里的数字才一致。',
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
  'word.template': '用自己的 Word 文档（.docx）',
  'word.chooseTemplate': '选择文件……',
  'word.templateHint':
    '在文档里要填的地方写上名称，用双花括号括起来，例如 {example}：章节如“三公经费”，表如“F14”，数字如“收入总计”，还有“单位名称”“年度”“全文”。章节和表单独占一段。原文件不会改动。',
  'word.filled': '已填好：{name}',
  'word.filledPlaces': '填了这些位置：{places}',
  'word.unknownPlaces':
    '名称不认识，原样留着：{places}。请对照上面的章节名称和表的编号改好后重试。',
  'word.emptyPlaces': '还没有内容，原样留着：{places}。请先插入表单、填好数字。',
  'word.misplaced': '内容是表或者不止一段，没有填：{places}。请让它在正文里单独占一段。',
  'word.templateGaps': '填进去的文字里还有 {count} 处待填：',
  'word.unusable': '不能使用 {name}',
} satisfies WordCatalogue;
