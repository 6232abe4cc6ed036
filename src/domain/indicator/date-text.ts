/** Years that a budget can mean, so that 44561 is no year and 2年 no date. */
const year = String.raw`(?:19[5-9]|20\d)\d`;
const month = String.raw`(?:1[0-2]|0?[1-9])`;
const day = String.raw`(?:3[01]|[12]\d|0?[1-9])`;
const end = '(?:底|末|初|中旬|上旬|下旬)?';

const point = [
  `${year}年?`,
  `${year}年年?(?:底|末|初)`,
  `(?:${year}年)?${month}月${end}`,
  `(?:${year}年)?${month}月${day}日?`,
  String.raw`${year}[-./]${month}(?:[-./]${day})?`,
  '(?:当年|本年|次年)?年[底末]',
].join('|');

const single = new RegExp(`^(?:${point})(?:之?前|以前)?(?:完成)?$`);
const stretch = new RegExp(`^(?:${point})(?:-|~|至)(?:${point})(?:之?前|以前)?$`);
const bareYear = new RegExp(`^${year}$`);

/** Whether plain text is a day, a month or the end of one, or a stretch between two of them. A number alone is none. */
export function isDateText(plain: string): boolean {
  return !bareYear.test(plain) && (single.test(plain) || stretch.test(plain));
}

const dayLength = 86_400_000;
/** Day 0 of Excel's calendar, from 1 March 1900 on. */
const dayZero = Date.UTC(1899, 11, 30);
const serial = /^\d{2},?\d{3}$/;
/** 2000-01-01 and 2059-12-31: other numbers of five digits are counts. */
const [firstDay, lastDay] = [36_526, 58_440];

/** The day that Excel's number for it means: 44561 and 44,561 are 2021年12月31日. Null for any other text. */
export function dayOfSerial(plain: string): string | null {
  if (!serial.test(plain)) return null;
  const days = Number(plain.replace(',', ''));
  if (days < firstDay || days > lastDay) return null;
  const date = new Date(dayZero + days * dayLength);
  return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}
