import type { Words } from '../../../domain/form/words';

/** What is said where words or errors stand among amounts: there, and at the totals that Excel cannot calculate because of them. */
export const textInTotalTexts: Readonly<Record<string, Words>> = {
  numberAsTextInTotals: {
    zh: '「{field}」的「{found}」是文字，Excel 不能相加，{totals}因此是错的。请改成数字{expected}。',
    en: '“{found}” in “{field}” is text, which Excel cannot add, so the totals are wrong: {totals}. Replace it by the number {expected}.',
  },
  noNumberInTotals: {
    zh: '「{field}」是「{found}」，不是可以计算的数字，{totals}因此显示错误。请改成数字，不带单位和文字；没有金额的，填0或者留空。',
    en: '“{field}” is “{found}”, which is not a number that can be calculated with, so totals show an error: {totals}. Replace it by a number without a unit or words; where there is no amount, type 0 or leave it empty.',
  },
  errorInTotals: {
    zh: '「{field}」显示错误值{found}，{totals}因此也显示错误。请先改好这一格的公式，或者填写数字。',
    en: '“{field}” shows the error {found}, so totals show one too: {totals}. Mend the formula in this cell first, or type the number.',
  },
  wordsInTotals: {
    zh: '「{field}」里是文字，{totals}因此显示错误。没有金额的，请填0或者留空。',
    en: '“{field}” holds words, so totals show an error: {totals}. Where there is no amount, type 0 or leave it empty.',
  },
  errorShown: {
    zh: '「{field}」显示错误值{found}，不是数字。请改好公式，或者填写数字。',
    en: '“{field}” shows the error {found} and no number. Mend the formula, or type the number.',
  },
  tooNarrow: {
    zh: '「{field}」显示{found}，看不到数字：列太窄。请拉宽这一列，或者重新填写数字。',
    en: '“{field}” shows {found} and no number: the column is too narrow. Widen it, or type the number again.',
  },
  derivedError: {
    zh: '「{field}」显示{found}：有的格是文字或错误，Excel 不能相加。请先改好那一格，这里应为{expected}。',
    en: '“{field}” shows {found}, because a cell that it adds holds words or an error. Correct that cell first; this should be {expected}.',
  },
  derivedLost: {
    zh: '「{field}」显示{found}：公式引用的行或列被删掉了。请恢复表样的公式，按各项计算应为{expected}。',
    en: '“{field}” shows {found}, because a row or column that its formula refers to was deleted. Restore the formula of the form; its parts give {expected}.',
  },
  lostCells: {
    zh: '「{field}」显示{found}：公式引用的单元格所在的行或列被删掉了。请重新填写这一格，或者改正公式。',
    en: '“{field}” shows {found}, because a row or column that its formula refers to was deleted. Fill this cell in again, or correct the formula.',
  },
  derivedWithoutText: {
    zh: '「{field}」是{found}，没有加上写成文字的金额，应为{expected}，相差{difference}。请先把那一格改成数字。',
    en: '“{field}” is {found}, without an amount that was typed as text; it should be {expected}, a difference of {difference}. Make that cell a number first.',
  },
  derivedLess: {
    zh: '「{field}」是{found}，比能够读出的各项之和{expected}还少{difference}。请核对各项，把不能计算的格改成数字，再恢复公式。',
    en: '“{field}” is {found}, {difference} less than {expected}, the sum of those parts that can be read. Check the parts, replace what cannot be calculated with by numbers, then restore the formula.',
  },
};
