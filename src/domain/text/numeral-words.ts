/** By value. */
export const digitWords: readonly string[] = [
  '',
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
];
export const tenWord = '十';

/** Any letter of a numeral as headings count, in a class of an expression. */
export const numerals = digitWords.join('') + tenWord;
