import { dayText } from '../text/date-words';
import { bareYear, singleDate, stretchOfTime } from './date-words';

/** Whether plain text is a day, a month or the end of one, or a stretch between two of them. A number alone is none. */
export function isDateText(plain: string): boolean {
  return !bareYear.test(plain) && (singleDate.test(plain) || stretchOfTime.test(plain));
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
  return dayText(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
