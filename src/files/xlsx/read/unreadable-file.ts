import type { Words } from '../../../domain/form/words';

/** Why a file cannot be read as a workbook: what is wrong, and what to do about it. */
export interface UnreadableFile {
  readonly kind: 'unreadable';
  readonly reason: UnreadableReason;
  /** Where in the file, and what exactly; for whoever looks into it. */
  readonly detail: string;
}

export type UnreadableReason =
  | 'empty'
  | 'notZip'
  | 'oldFormat'
  | 'encrypted'
  | 'binaryFormat'
  | 'notWorkbook'
  | 'damaged'
  | 'tooLarge'
  | 'hostile';

export const unreadableTexts: Readonly<Record<UnreadableReason, Words>> = {
  empty: {
    zh: '文件是空的，请检查文件是否下载或复制完整。',
    en: 'the file is empty; check whether it was downloaded or copied completely.',
  },
  notZip: {
    zh: '这不是 .xlsx 工作簿，请在 Excel 中打开原文件，另存为 .xlsx 后重试。',
    en: 'this is not an .xlsx workbook; open the original in Excel, save it as .xlsx and try again.',
  },
  oldFormat: {
    zh: '这是旧格式（.xls）的工作簿，请在 Excel 或 WPS 中打开，另存为 .xlsx 后重试。',
    en: 'this is a workbook in the old format (.xls); open it in Excel or WPS, save it as .xlsx and try again.',
  },
  encrypted: {
    zh: '工作簿设有打开密码，请在 Excel 中取消密码，保存后重试。',
    en: 'the workbook needs a password to open; remove the password in Excel, save and try again.',
  },
  binaryFormat: {
    zh: '这是二进制格式（.xlsb）的工作簿，请在 Excel 中打开，另存为 .xlsx 后重试。',
    en: 'this is a workbook in the binary format (.xlsb); open it in Excel, save it as .xlsx and try again.',
  },
  notWorkbook: {
    zh: '文件里没有工作簿（可能是 Word 文档或压缩包），请选择 .xlsx 文件。',
    en: 'there is no workbook in the file (it may be a Word document or an archive); choose an .xlsx file.',
  },
  damaged: {
    zh: '文件已损坏或不完整，请在 Excel 中打开并修复，另存为 .xlsx 后重试。',
    en: 'the file is damaged or incomplete; open it in Excel, let it repair the file, save it as .xlsx and try again.',
  },
  tooLarge: {
    zh: '文件太大，超出了可以读取的范围，请把表单所在的工作表单独存为一个工作簿后重试。',
    en: 'the file is too large to be read; save the sheets with the forms as a workbook of their own and try again.',
  },
  hostile: {
    zh: '文件的内部结构异常，为安全起见没有读取；来源可靠的，请在 Excel 中打开，另存为 .xlsx 后重试。',
    en: 'the file is built in an unusual way and was not read, to be safe; if you trust its source, open it in Excel, save it as .xlsx and try again.',
  },
};

/** How the parts of the reader stop; it never leaves this folder. */
export class StopReading extends Error {
  constructor(
    readonly reason: UnreadableReason,
    readonly detail: string,
  ) {
    super(`${reason}: ${detail}`);
    this.name = 'StopReading';
  }
}
