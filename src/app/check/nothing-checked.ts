import type { InputField } from '../../domain/form/form-field';
import { isDerived } from '../../domain/form/walk-parts';
import type { Words } from '../../domain/form/words';
import { consolidation } from '../../packs/consolidation/consolidation';
import { amountInText, budgetWords } from '../../packs/statements/budget-words';
import type { CheckedForm } from './report';

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
  return tables.every(isUntouched) ? 'notFilled' : null;
}

/** What the profile put there. */
const fromProfile = /\{(?:department|code)\}/;

const amount = new RegExp(amountInText, 'u');

function isAboutBudget(paragraphs: readonly string[]): boolean {
  const isSaid = paragraphs.some((text) => budgetWords.some((word) => text.includes(word)));
  return isSaid && paragraphs.some((text) => amount.test(text));
}

/** Whether nothing was filled in but the unit whose form it is, which it may have come with. */
function isUntouched({ form, figures }: CheckedForm): boolean {
  const names = Object.entries(consolidation.unitNames);
  const codes = Object.entries(consolidation.unitCodes);
  const ofUnit = (all: typeof names) =>
    all.flatMap(([block, field]) => (block.startsWith(`${form.id}/`) ? [field] : []));
  const [name, code] = [ofUnit(names), ofUnit(codes)];
  const isOfUnit = ({ id, preset }: InputField) =>
    name.includes(id) || code.includes(id) || fromProfile.test(String(preset ?? ''));
  const typed = figures.all.flatMap(({ field, content }) => {
    if (isDerived(field) || content.kind === 'blank') return [];
    return content.kind === 'text' && content.text === field.preset ? [] : [field];
  });
  // Of several units somebody made a list.
  return typed.every(isOfUnit) && typed.filter(({ id }) => name.includes(id)).length <= 1;
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
