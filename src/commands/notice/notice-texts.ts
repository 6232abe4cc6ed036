import type { Words } from '../../app';
import { leftText } from '../../app/messages/problem-texts';

export const notInserted: Words = { zh: '没有插入表单', en: 'The form was not inserted' };

export function leftSheets(sheets: readonly string[]): Words {
  const fill = (text: string) => text.replace('{sheets}', () => sheets.join('、'));
  return { zh: fill(leftText.zh), en: fill(leftText.en) };
}
