import { digitWords, tenWord } from './numeral-words';

/** 1 to 99 as headings count: 一, 十, 十二, 二十. */
export function hanNumeral(number: number): string {
  const tens = Math.floor(number / 10);
  const before = tens === 0 ? '' : (tens === 1 ? '' : (digitWords[tens] ?? '')) + tenWord;
  return before + (digitWords[number % 10] ?? '');
}
