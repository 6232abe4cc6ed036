import type { Words } from '../../domain/form/words';
import { amountInText, budgetWords } from '../../packs/statements/budget-words';
import type { CheckedForm } from './report';
import { isEmptyForm } from '../../domain/check/empty-form';

/** Why nothing of a file was checked, though no rule is broken in it: that is no pass. */
export type NothingChecked = 'noForms' | 'notFilled';

/** Null where something was. `paragraphs` are the words of a document beside its tables. */
export function nothingChecked(
  forms: readonly CheckedForm[],
  paragraphs: readonly string[],
): NothingChecked | null {
  const tables = forms.filter(({ isText }) => isText !== true);
  if (tables.length === 0) {
    return isAboutBudget(paragraphs) ? null : 'noForms';
  }
  return tables.every(({ figures }) => isEmptyForm(figures)) ? 'notFilled' : null;
}

const amount = new RegExp(amountInText, 'u');

function isAboutBudget(paragraphs: readonly string[]): boolean {
  const isSaid = paragraphs.some((text) => budgetWords.some((word) => text.includes(word)));
  return isSaid && paragraphs.some((text) => amount.test(text));
}

export const nothingCheckedWords: Readonly<Record<NothingChecked, Words>> = {
  noForms: {
    zh: '没有认出表单，也没有预算公开的文字，所以没有可检查的内容。请核对是不是选错了文件。',
    en: 'No form was recognised and no text about a budget, so there was nothing to check. See whether this is the file you meant.',
  },
  notFilled: {
    zh: '表单都还没有填写，所以没有可检查的数。填好以后再检查。',
    en: 'None of the forms is filled in yet, so there are no figures to check. Check again once they are.',
  },
};
