import type { Words } from '../../domain/form/words';

/**
 * What a finding says: what is wrong, both figures, the difference, and what to do. In braces stand the params of the finding.
 * Where it is said elsewhere.
 */
export const findingTexts: Readonly<Record<string, Words>> = {
  derivedEmpty: {
    zh: '「{field}」是空的，按各项计算应为{expected}。请恢复公式，或者填上这个数。',
    en: '“{field}” is empty; its parts give {expected}. Restore the formula, or fill this in.',
  },
  derivedDiffers: {
    zh: '「{field}」是{found}，按各项计算应为{expected}，相差{difference}。请核对各项；各项无误的，请恢复公式。',
    en: '“{field}” is {found}; its parts give {expected}, a difference of {difference}. Check the parts; if they are right, restore the formula.',
  },
  derivedOther: {
    zh: '「{field}」是「{found}」，按各项计算应为{expected}。请恢复公式，或者改成这个数。',
    en: '“{field}” is “{found}”; its parts give {expected}. Restore the formula, or change it to this.',
  },
  derivedNothing: {
    zh: '「{field}」是「{found}」，但没有可以用来计算的数，这里应当是空的。请恢复公式，或者核对各项。',
    en: '“{field}” is “{found}”, but there is nothing to calculate it from, so it should be empty. Restore the formula, or check its parts.',
  },
  negative: {
    zh: '「{field}」是{found}，金额不能小于0。请核对数字和正负号。',
    en: '“{field}” is {found}; an amount cannot be less than 0. Check the number and its sign.',
  },
  notEqual: {
    zh: '「{field}」是{found}，「{others}」是{expected}，两者应当相等，相差{difference}。请核对这些数。',
    en: '“{field}” is {found} and “{others}” is {expected}; they should be equal and differ by {difference}. Check these figures.',
  },
  more: {
    zh: '「{field}」是{found}，大于「{others}」的{expected}，多出{difference}。请核对这两个数。',
    en: '“{field}” is {found}, more than “{others}” with {expected}, by {difference}. Check both figures.',
  },
  outside: {
    zh: '「{field}」是{found}，应当在{minimum}到{maximum}之间。请核对百分比。',
    en: '“{field}” is {found}; it should lie between {minimum} and {maximum}. Check the percentage.',
  },
  planMissing: {
    zh: '「{field}」没有填写。计划的四个时点都要填写到此时累计支出的百分比。',
    en: '“{field}” is empty. Fill in the share spent until then at all four dates of the plan.',
  },
  planFalls: {
    zh: '「{field}」是{found}，小于「{earlier}」的{before}。计划是累计数，后面的不能小于前面的。',
    en: '“{field}” is {found}, less than “{earlier}” with {before}. The plan is cumulative: later shares cannot be smaller.',
  },
  planUnfinished: {
    zh: '「{field}」是{found}，年底应当达到{expected}。请核对支出计划。',
    en: '“{field}” is {found}; at the end of the year it should reach {expected}. Check the plan.',
  },
  missing: {
    zh: '「{field}」还没有填写。',
    en: '“{field}” is not filled in yet.',
  },
  noNumber: {
    zh: '「{field}」是「{found}」，不是可以计算的数字。请改成数字，不带单位和文字。',
    en: '“{field}” is “{found}”, which cannot be calculated with. Replace it by a number without unit or words.',
  },
  numberAsText: {
    zh: '「{field}」的「{found}」是文字，Excel 不会把它加进合计。请改成数字{expected}。',
    en: '“{found}” in “{field}” is text, which Excel does not add to totals. Replace it by the number {expected}.',
  },
  tooFine: {
    zh: '「{field}」的{found}比“分”还小。金额最多精确到分，请改成准确的金额。',
    en: '{found} in “{field}” is finer than a fen. Amounts are exact to the fen; replace it by the exact amount.',
  },
  date: {
    zh: '「{field}」里是日期，不是数字：Excel 会把 3-1 这样的输入变成日期。请重新填写数字。',
    en: '“{field}” holds a date, not a number: Excel makes one of entries like 3-1. Type the number again.',
  },
  percentUnclear: {
    zh: '「{field}」没有写百分号，按{found}读取。请核对；不对的话，请带百分号重新填写，例如25%。',
    en: '“{field}” has no percent sign and is read as {found}. Check it; if it is wrong, type it again with the sign, for example 25%.',
  },
  wordsForNothing: {
    zh: '「{field}」里是文字，Excel 的合计会因此显示 #VALUE!。没有金额的，请填0或者留空。',
    en: '“{field}” holds words, which make totals in Excel show #VALUE!. Where there is no amount, type 0 or leave it empty.',
  },
  units: {
    zh: '表里写了不止一种金额单位，或者单位不认识（{units}），金额按表样的单位读取。请只保留一种。',
    en: 'The form names several units of money, or one that is not known ({units}); amounts are read in that of the form. Leave only one.',
  },
  shape: {
    zh: '这张表有{count}处与表样不同（缺少行、列或文字，或者有多出的内容），有些规则因此没有检查。请在“插入”页的“工作簿里的表单”里查看和修复。',
    en: 'This form differs from its printed shape in {count} places (rows, columns or words are missing, or something does not belong there), so some rules were not checked. Look at “Forms of the workbook” on the Insert page to repair it.',
  },
};
