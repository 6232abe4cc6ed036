import { hanNumeral } from './han-numeral';
import { digitWords, numerals } from './numeral-words';

/** As digits of years are written one after the other. */
const digits = ['〇', ...digitWords.slice(1)];
/** Other noughts that people type. */
const noughts = /[零○O0]/g;

/** In expressions: a whole text that is a month. */
export const monthInText = /^(?<year>20\d\d)(?:年|[-./])(?<month>\d{1,2})月?$/;
export const hanMonthInText = new RegExp(
  `^(?<year>[${digits.join('')}零○O0]{4})年(?<month>[${numerals}]{1,3})月$`,
);

export function monthText(year: number, month: number): string {
  return `${year}年${month}月`;
}

export function hanMonthText(year: number, month: number): string {
  const letters = Array.from(String(year), (digit) => digits[Number(digit)] ?? digit);
  return `${letters.join('')}年${hanNumeral(month)}月`;
}

/** 二〇二二 and 四 as numbers; a month of 0 for what is none. */
export function hanMonthValue(year: string, month: string): { year: number; month: number } {
  const plain = year.replace(noughts, '〇');
  const value = Number(Array.from(plain, (one) => String(digits.indexOf(one))).join(''));
  const months = Array.from({ length: 12 }, (_, index) => hanNumeral(index + 1));
  return { year: value, month: value >= 2000 ? months.indexOf(month) + 1 : 0 };
}
