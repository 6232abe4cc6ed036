import type { Words } from '../../app';
import type { Language } from './languages';

/** So many letters of a title say which form it is. */
const enough = 5;

interface NamedForm {
  readonly title: string;
  readonly shortName: Words;
}

/** A form and its sheet; the sheet alone where its name says the form already. */
export function formOnSheet(
  language: Language,
  { title, shortName }: NamedForm,
  sheet: string,
): string {
  if (language !== 'zh-CN') return `${shortName.en} · ${sheet}`;
  return saysForm(letters(sheet), letters(title)) ? sheet : `${title} · ${sheet}`;
}

function saysForm(sheet: string, title: string): boolean {
  return sheet.includes(title) || (sheet.length >= enough && title.includes(sheet));
}

function letters(text: string): string {
  return text.replace(/\P{L}/gu, '');
}
