import type { Words } from '../../app';
import { fillText } from '../../app/messages/fill-text';
import { listWords } from '../../app/messages/list-words';
import { leftText } from '../../app/messages/problem-texts';

export const notInserted: Words = { zh: '没有插入表单', en: 'The form was not inserted' };

export function leftSheets(sheets: readonly string[]): Words {
  const { zh, en } = listWords(sheets);
  return { zh: fillText(leftText.zh, { sheets: zh }), en: fillText(leftText.en, { sheets: en }) };
}
