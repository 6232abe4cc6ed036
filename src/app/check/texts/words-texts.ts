import type { Words } from '../../../domain/form/words';

/** What is said of the words around tables: which year they are of, as of which day, whose they are, and that they are empty. */
export const wordsTexts: Readonly<Record<string, Words>> = {
  yearOfOthers: {
    zh: '这里写的是{found}年，{others}是{expected}年。同一套预算的各表应当是同一年度，请核对年份。',
    en: 'It says {found} here, but {expected} in {others}. All forms of a budget are of one year: check the year.',
  },
  yearOfProfile: {
    zh: '这里写的是{found}年，本单位的预算年度是{expected}年。请改这里的年份；年度设置有误的，请改设置。',
    en: 'It says {found} here, but the budget year of the department is {expected}. Correct the year here, or in the settings if those are wrong.',
  },
  asOfOther: {
    zh: '截止日期写的是{found}，{year}年度的预算应为{expected}。请核对日期，再核对表中的数是不是这一天的数。',
    en: 'The figures are said to be those of “{found}”; in the budget of {year} they should be those of “{expected}”. Check the date, and that the figures are those of that day.',
  },
  noteMissing: {
    zh: '「{field}」是0，表里没有金额，也没有说明。空表应当注明，例如在表下写“{expected}”。有金额的，请填写。',
    en: '“{field}” is 0 and the form has no amounts, but no note says so. An empty form carries a note, for example “{expected}” below the table. If there are amounts, fill them in.',
  },
  noteBesideAmounts: {
    zh: '表下写着“{found}”，但「{field}」是{expected}。有数据的，请删去这句说明；没有数据的，请清空金额。',
    en: 'The note below the table says “{found}”, but “{field}” is {expected}. Delete the note if there are amounts, or clear the amounts if there are none.',
  },
  departmentOfProfile: {
    zh: '这里的部门名称是「{found}」，本单位的名称是「{expected}」。请改这里的名称；单位信息有误的，请改设置。',
    en: 'The department is called “{found}” here, but “{expected}” in the settings. Correct the name here, or in the settings if those are wrong.',
  },
  departmentOther: {
    zh: '这里的部门名称是「{found}」，{others}是「{expected}」。同一部门的各表应当用同一个名称，请核对。',
    en: 'The department is called “{found}” here, but “{expected}” in {others}. The forms of one department should use one name: check both.',
  },
};
