import type { Words } from '../domain/form/words';
import type { UnreadableReason } from './package/stop-reading';

/** What is wrong with a file that cannot be read, and what to do about it; the name of the file stands before it. */
export const unreadableTexts: Readonly<Record<UnreadableReason, Words>> = {
  empty: {
    zh: '文件是空的，请检查文件是否下载或复制完整。',
    en: 'the file is empty; check whether it was downloaded or copied completely.',
  },
  lockFile: {
    zh: '这是 Excel 或 Word 打开文件时留下的临时文件，不是文件本身；请关闭打开的文件，再选择名称前没有“~$”的那个。',
    en: 'this is the temporary file that Excel or Word keeps while a file is open, not the file itself; close that file and choose the one without “~$” before its name.',
  },
  notZip: {
    zh: '这不是 .xlsx 工作簿，请在 Excel 中打开原文件，另存为 .xlsx 后重试。',
    en: 'this is not an .xlsx workbook; open the original in Excel, save it as .xlsx and try again.',
  },
  oldFormat: {
    zh: '这是旧格式（.xls、.et）的工作簿，请在 Excel 或 WPS 中打开，另存为 .xlsx 后重试。',
    en: 'this is a workbook in an old format (.xls, .et); open it in Excel or WPS, save it as .xlsx and try again.',
  },
  openFormat: {
    zh: '这是 OpenDocument 格式（.ods、.odt）的文件，请在 Excel、Word、WPS 或 LibreOffice 中打开，另存为 .xlsx 或 .docx 后重试。',
    en: 'this is a file in the OpenDocument format (.ods, .odt); open it in Excel, Word, WPS or LibreOffice, save it as .xlsx or .docx and try again.',
  },
  encrypted: {
    zh: '文件设有打开密码，请在 Excel 或 Word 中取消密码，保存后重试。',
    en: 'the file needs a password to open; remove the password in Excel or Word, save and try again.',
  },
  oldDocument: {
    zh: '这是旧格式（.doc、.wps）的文档，请在 Word 或 WPS 中打开，另存为 .docx 后重试。',
    en: 'this is a document in an old format (.doc, .wps); open it in Word or WPS, save it as .docx and try again.',
  },
  pdf: {
    zh: '这是 PDF 文件，请用原来的 Word 或 Excel 文件；没有的话，用 Word 打开它，另存为 .docx，或者把文字复制到 .txt 文件后重试。',
    en: 'this is a PDF file; use the Word or Excel file it was made from, or open it in Word and save it as .docx, or copy its text into a .txt file, and try again.',
  },
  pages: {
    zh: '这是 OFD 版式文件，请用原来的 Word 或 Excel 文件；没有的话，把文字复制到 .txt 文件后重试。',
    en: 'this is a file of finished pages (OFD); use the Word or Excel file it was made from, or copy its text into a .txt file, and try again.',
  },
  webPage: {
    zh: '这是网页格式的文件（有些系统导出的 .xls、.doc 其实是网页），请在 Excel、Word 或 WPS 中打开，另存为 .xlsx 或 .docx 后重试。',
    en: 'this is a web page (what some systems export as .xls or .doc is one); open it in Excel, Word or WPS, save it as .xlsx or .docx and try again.',
  },
  richText: {
    zh: '这是 RTF 格式的文档（有的 .doc 其实是 RTF），请在 Word 或 WPS 中打开，另存为 .docx 后重试。',
    en: 'this is a document in the RTF format (some .doc files are); open it in Word or WPS, save it as .docx and try again.',
  },
  officeXml: {
    zh: '这是 XML 格式的工作簿或文档（有些系统导出的 .xls、.doc 其实是 XML），请在 Excel、Word 或 WPS 中打开，另存为 .xlsx 或 .docx 后重试。',
    en: 'this is a workbook or a document in an XML format (what some systems export as .xls or .doc is one); open it in Excel, Word or WPS, save it as .xlsx or .docx and try again.',
  },
  binaryFormat: {
    zh: '这是二进制格式（.xlsb）的工作簿，请在 Excel 中打开，另存为 .xlsx 后重试。',
    en: 'this is a workbook in the binary format (.xlsb); open it in Excel, save it as .xlsx and try again.',
  },
  notWorkbook: {
    zh: '文件里没有工作簿（可能是 Word 文档或压缩包），请选择 .xlsx 文件。',
    en: 'there is no workbook in the file (it may be a Word document or an archive); choose an .xlsx file.',
  },
  notDocument: {
    zh: '压缩包里既没有工作簿，也没有 Word 文档，请选择 .xlsx、.docx 或 .txt 文件。',
    en: 'there is neither a workbook nor a Word document in the archive; choose an .xlsx, a .docx or a .txt file.',
  },
  archive: {
    zh: '这是压缩包，请先解压，再选择里面的 .xlsx、.docx 或 .txt 文件。',
    en: 'this is an archive; unpack it first, and choose the .xlsx, .docx or .txt file in it.',
  },
  notText: {
    zh: '无法识别文件的类型：它不是工作簿、Word 文档，也不是可以读出的文字，请选择 .xlsx、.docx 或 .txt 文件。',
    en: 'the kind of file is unknown: it is no workbook, no Word document and no text that can be read; choose an .xlsx, a .docx or a .txt file.',
  },
  damaged: {
    zh: '文件已损坏或不完整，请用 Excel 或 Word 打开并修复，另存后重试。',
    en: 'the file is damaged or incomplete; open it in Excel or Word, let it repair the file, save it and try again.',
  },
  tooLarge: {
    zh: '文件太大，超出了可以读取的范围，请把表单所在的工作表或页单独存为一个文件后重试。',
    en: 'the file is too large to be read; save the sheets or pages with the forms as a file of their own and try again.',
  },
  hostile: {
    zh: '文件的内部结构异常，为安全起见没有读取；来源可靠的，请用 Excel 或 Word 打开，另存后重试。',
    en: 'the file is built in an unusual way and was not read, to be safe; if you trust its source, open it in Excel or Word, save it anew and try again.',
  },
};
