import type { Words } from '../../app';
import { leftText, problemTexts } from '../../app/messages/problem-texts';
import type { NoticeReason } from './notice';

export const notInserted: Words = { zh: '没有插入表单', en: 'The form was not inserted' };

export const noticeTexts: Readonly<Record<NoticeReason, Words>> = {
  ...problemTexts,
  notInThisVersion: {
    zh: '这个版本还没有绩效目标表。现在可以用“插入‘三公’经费表”按钮；绩效目标表请先沿用原来的文件，待更新后再插入。',
    en: 'This version does not have the performance target form yet. The “three public expenses” form can be inserted already; for performance targets keep using your present file until the add-in is updated.',
  },
};

export function leftSheets(sheets: readonly string[]): Words {
  const fill = (text: string) => text.replace('{sheets}', () => sheets.join('、'));
  return { zh: fill(leftText.zh), en: fill(leftText.en) };
}
