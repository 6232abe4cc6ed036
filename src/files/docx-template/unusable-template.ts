import type { Words } from '../../domain/form/words';
import type { UnreadableReason } from '../package/stop-reading';
import { unreadableTexts } from '../unreadable-texts';

/** Why a file cannot serve as a template. */
export type TemplateFault = UnreadableReason | 'macros' | 'wordTemplate' | 'noPlaces' | 'tooMany';

export interface UnusableTemplate {
  readonly kind: 'unusable';
  readonly fault: TemplateFault;
}

/** How the parts of the filling stop; it never leaves this folder. */
export class StopFilling extends Error {
  constructor(readonly fault: TemplateFault) {
    super(fault);
    this.name = 'StopFilling';
  }
}

const noDocument: Words = {
  zh: '这不是 Word 文档，请选择 .docx 文件。',
  en: 'this is no Word document; choose a .docx file.',
};

/** What is wrong with the template, and what to do; the name of the file stands before it. */
export const templateTexts: Readonly<Record<TemplateFault, Words>> = {
  ...unreadableTexts,
  notZip: noDocument,
  notDocument: noDocument,
  notWorkbook: noDocument,
  notText: noDocument,
  binaryFormat: noDocument,
  oldFormat: noDocument,
  tooLarge: {
    zh: '模板太大，没有读取。请删去里面的大图片，另存后重试。',
    en: 'the template is too large and was not read; take large pictures out of it, save it and try again.',
  },
  macros: {
    zh: '模板里有宏，为安全起见没有使用。请在 Word 里另存为不带宏的 .docx 后重试。',
    en: 'the template holds macros and was not used, to be safe; save it in Word as .docx, without macros, and try again.',
  },
  wordTemplate: {
    zh: '这是 Word 模板文件（.dotx），请在 Word 里另存为 .docx 后重试。',
    en: 'this is a Word template file (.dotx); save it in Word as .docx and try again.',
  },
  noPlaces: {
    zh: '模板里没有要填的位置。请在 Word 里写上名称并用双花括号括起来，例如 {{三公经费}}、{{F14}}，或者给内容控件、书签取这样的名称，保存后重试。',
    en: 'there is no place to be filled in the template; write names in double braces in Word, such as {{三公经费}} or {{F14}}, or give content controls or bookmarks such names, save it and try again.',
  },
  tooMany: {
    zh: '模板里的位置太多（超过1000处），没有填写。请分成几个模板后重试。',
    en: 'there are too many places in the template (more than 1,000); split it into several and try again.',
  },
};
