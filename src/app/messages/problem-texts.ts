import type { Words } from '../../domain/form/words';
import type { ProblemCode } from '../problem';

/** What the user reads when a form was not inserted, in the pane and in the ribbon's dialog: what is wrong and what to do. */
export const problemTexts: Readonly<Record<ProblemCode, Words>> = {
  cellEditMode: {
    zh: '有单元格正在编辑，Excel 此时不接受其他操作。请按 Enter 键（或 Esc 键）结束编辑，再插入一次。',
    en: 'A cell is being edited, and Excel accepts nothing else meanwhile. Press Enter (or Esc) to finish editing, then insert again.',
  },
  readOnly: {
    zh: '工作簿是只读的，不能添加工作表。请启用编辑，或者另存一份后再插入。',
    en: 'The workbook is read-only, so no sheet can be added. Enable editing or save a copy, then insert again.',
  },
  protected: {
    zh: '工作簿的结构受保护，不能添加工作表。请在“审阅”选项卡中撤消保护工作簿，再插入一次。',
    en: 'The structure of the workbook is protected, so no sheet can be added. Remove the protection on the Review tab, then insert again.',
  },
  tooLarge: {
    zh: '内容超过了 Excel 一次可以接受的大小。请改用较小的工作簿，再插入一次。',
    en: 'This is more than Excel accepts at once. Use a smaller workbook, then insert again.',
  },
  // The batch may have been carried out, and only its answer lost.
  connectionLost: {
    zh: '与 Excel 的连接中断了。请检查网络，重新打开工作簿，看看表单是否已经插入；没有的话再插入一次。',
    en: 'The connection to Excel was lost. Check the network, open the workbook again and see whether the form is there; if not, insert it again.',
  },
  apiMissing: {
    zh: '当前的 Excel 版本太旧，没有这个功能需要的接口。请更新 Excel（2021 或更新版本、Microsoft 365），或者改用 Excel 网页版。',
    en: 'This version of Excel is too old for the add-in. Update Excel (2021 or newer, Microsoft 365) or use Excel on the web.',
  },
  unexpected: {
    zh: '出现了没有预料到的错误。请再试一次；如果还不行，请打开面板，在“设置”页复制诊断信息，发给维护人员。',
    en: 'Something unexpected went wrong. Try again; if it does not help, open the pane, copy the diagnosis on the Settings page and send it to whoever looks after the add-in.',
  },
};

/** Beside the problem, where sheets were left half-made: `{sheets}` stands for their names. */
export const leftText: Words = {
  zh: '有工作表只完成了一部分，请检查后自行删除：{sheets}。',
  en: 'Some sheets were left half-made. Check them and delete them yourself: {sheets}.',
};
