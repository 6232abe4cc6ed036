/** As a text says a year and a day. */
export function yearText(year: number): string {
  return `${year}年`;
}

export function dayText(year: number, month: number, day: number): string {
  return `${year}年${month}月${day}日`;
}

/** Its last day, without naming it. */
export function endOfYearText(year: number): string {
  return `${year}年末`;
}

/** In expressions. */
export const dayInText = /20\d\d\s*年\s*\d+\s*月\s*\d+\s*日/;
export const endOfYearInText = /20\d\d\s*年\s*度?\s*[末底]/;
export const yearsInText = /(20\d\d)\s*年/g;

/** All years that a text has in it, with 年 behind them or not. */
export function yearsIn(text: string): readonly number[] {
  return (text.normalize('NFKC').match(/\d+/g) ?? [])
    .filter((digits) => /^20\d\d$/.test(digits))
    .map(Number);
}

/** Dates as cells show them. */
export const shownDates: readonly RegExp[] = [
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/,
  /^\d{4}年\d{1,2}月\d{1,2}日?$/,
];
/** Without their year, or without their day. */
export const shownPartsOfDates: readonly RegExp[] = [
  /^\d{4}年\d{1,2}月$/,
  /^\d{1,2}月\d{1,2}日$/,
  /^\d{1,2}-[A-Z][a-z]{2}$/,
];
