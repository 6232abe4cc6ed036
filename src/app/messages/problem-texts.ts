import type { Words } from '../../domain/form/words';
import type { ProblemCode } from '../problem';

/** What the user reads when the workbook did not do what was asked, in the pane and in the ribbon's dialog: what is wrong and what to do. */
export const problemTexts: Readonly<Record<ProblemCode, Words>> = {
  cellEditMode: {
    zh: '有单元格正在编辑，Excel 此时不接受其他操作。请按 Enter 键（或 Esc 键）结束编辑，然后再试一次。',
    en: 'A cell is being edited, and Excel accepts nothing else meanwhile. Press Enter (or Esc) to finish editing, then try again.',
  },
  readOnly: {
    zh: '工作簿是只读的，不能写入。请启用编辑，或者另存一份后再试。',
    en: 'The workbook is read-only, so nothing can be written. Enable editing or save a copy, then try again.',
  },
  protected: {
    zh: '工作簿的结构受保护，不能添加工作表。请在“审阅”选项卡中撤消保护工作簿，然后再试一次。',
    en: 'The structure of the workbook is protected, so no sheet can be added. Remove the protection on the Review tab, then try again.',
  },
  sheetProtected: {
    zh: '要写入的工作表受保护。请在“审阅”选项卡中撤消工作表保护，然后再试一次；插入表单时，也可以插入到新工作表。',
    en: 'The sheet to be written on is protected. Remove the protection on the Review tab, then try again; a form can also be inserted on a new sheet.',
  },
  inTable: {
    zh: '这些单元格在 Excel 的“表格”里，不能合并。请点一下表格，在“表设计”选项卡中选“转换为区域”，然后再试一次。',
    en: 'These cells are part of an Excel table and cannot be merged. Click in the table, choose Convert to Range on the Table Design tab, then try again.',
  },
  tooLarge: {
    zh: '内容超过了 Excel 一次可以接受的大小。请改用较小的工作簿，然后再试一次。',
    en: 'This is more than Excel accepts at once. Use a smaller workbook, then try again.',
  },
  // The batch may have been carried out, and only its answer lost.
  connectionLost: {
    zh: '与 Excel 的连接中断了。请检查网络，重新打开工作簿，看看这一步是否已经完成；没有的话再试一次。',
    en: 'The connection to Excel was lost. Check the network, open the workbook again and see whether this was done; if not, try again.',
  },
  apiMissing: {
    zh: '当前的 Excel 版本太旧，没有这个功能需要的接口。请更新 Excel（2021 或更新版本、Microsoft 365），或者改用 Excel 网页版。',
    en: 'This version of Excel is too old for the add-in. Update Excel (2021 or newer, Microsoft 365) or use Excel on the web.',
  },
  unknownForm: {
    zh: '所选的模板包里没有这张表单，可能是用更新的版本选择的。请在面板的“设置”页重新选择模板包，或者更新加载项，然后再试一次。',
    en: 'The chosen pack does not have this form; it may have been chosen in a newer version. Choose the pack again on the Settings page of the pane, or update the add-in, then try again.',
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

/** Beside the problem, where cells of the user's own sheet were left half-written: `{cells}` stands for their addresses. */
export const leftCellsText: Words = {
  zh: '有一部分内容已经写入：{cells}。请按 Ctrl+Z 撤消，或者清除这些单元格。',
  en: 'Part of it was written: {cells}. Undo it with Ctrl+Z, or clear these cells.',
};
