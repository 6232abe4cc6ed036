import type { NoticeReason } from './notice';

/** One text in both languages of the add-in: the dialog is the same for everybody. */
export interface NoticeText {
  readonly zh: string;
  readonly en: string;
}

export const notInserted: NoticeText = { zh: '没有插入表单', en: 'The form was not inserted' };

export const noticeTexts: Readonly<Record<NoticeReason, NoticeText>> = {
  cellEditMode: {
    zh: '有单元格正在编辑，Excel 此时不接受其他操作。请按 Enter 键（或 Esc 键）结束编辑，再点一次按钮。',
    en: 'A cell is being edited, and Excel accepts nothing else meanwhile. Press Enter (or Esc) to finish, then choose the button again.',
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
    zh: '内容超过了 Excel 一次可以接受的大小。请在较小的工作簿里再插入一次。',
    en: 'This is more than Excel accepts at once. Insert again in a smaller workbook.',
  },
  connectionLost: {
    zh: '与 Excel 的连接中断了。请检查网络，重新打开工作簿，看看表单是否已经插入；没有的话再插入一次。',
    en: 'The connection to Excel was lost. Check the network, open the workbook again and see whether the form is there; if not, insert it again.',
  },
  apiMissing: {
    zh: '当前的 Excel 版本太旧，没有这个功能需要的接口。请更新 Excel（2021 或更新版本、Microsoft 365），或者改用 Excel 网页版。',
    en: 'This version of Excel is too old for the add-in. Update Excel (2021 or newer, Microsoft 365) or use Excel on the web.',
  },
  unexpected: {
    zh: '出现了没有预料到的错误。请再试一次；如果还不行，请点“打开面板”，在“设置”页复制诊断信息，发给维护人员。',
    en: 'Something unexpected went wrong. Try again; if it does not help, choose Open Pane, copy the diagnosis on the Settings page and send it to whoever maintains the add-in.',
  },
  notInThisVersion: {
    zh: '这个版本还没有绩效目标表。现在可以用“插入‘三公’经费表”按钮；绩效目标表请先沿用原来的文件，待更新后再插入。',
    en: 'This version does not have the performance target form yet. The “three public expenses” form can be inserted already; for performance targets keep using your present file until the add-in is updated.',
  },
};

export function leftText(sheets: readonly string[]): NoticeText {
  const names = sheets.join('、');
  return {
    zh: `有工作表只完成了一部分，请检查后自行删除：${names}。`,
    en: `Some sheets were left half-made. Check them and delete them yourself: ${names}.`,
  };
}
