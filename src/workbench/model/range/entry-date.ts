/** Dates and times as Excel reads them when they are entered. */

export interface DatedNumber {
  readonly value: number;
  /** The number format that a cell without one takes. */
  readonly format: string;
}

/** `values` and `formulas` are read as US English; `formulasLocal` in the language of the user (documented). */
export type EntryLanguage = 'en-US' | 'zh-CN';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const timePattern = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2})(\.\d+)?|(\.\d+))?(?: +([ap])m?)?$/i;
const hourPattern = /^(\d{1,2}) +([ap])m?$/i;

type Parts = readonly [year: number, month: number, day: number, format: string];

interface DatePattern {
  readonly pattern: RegExp;
  readonly language?: EntryLanguage;
  readonly parts: (groups: readonly string[], thisYear: number) => Parts;
}

const shortDate = 'm/d/yyyy';

const datePatterns: readonly DatePattern[] = [
  {
    pattern: /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/,
    parts: ([, y, , m, d]) => [Number(y), Number(m), Number(d), shortDate],
  },
  {
    pattern: /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/,
    parts: ([, m, , d, y]) => [Number(y), Number(m), Number(d), shortDate],
  },
  {
    pattern: /^(\d{1,2})([-/])(\d{1,2})\2(\d{2})$/,
    language: 'en-US',
    parts: ([, m, , d, y]) => [fullYear(y), Number(m), Number(d), shortDate],
  },
  {
    pattern: /^(\d{2})([-/])(\d{1,2})\2(\d{1,2})$/,
    language: 'zh-CN',
    parts: ([, y, , m, d]) => [fullYear(y), Number(m), Number(d), shortDate],
  },
  {
    pattern: /^(\d{1,2})[-/](\d{1,2})$/,
    language: 'en-US',
    parts: ([, m, d], year) => [year, Number(m), Number(d), 'd-mmm'],
  },
  {
    pattern: /^(\d{1,2})[-/](\d{1,2})$/,
    language: 'zh-CN',
    parts: ([, m, d], year) => [year, Number(m), Number(d), 'm"月"d"日"'],
  },
  {
    pattern: /^(\d{4})[-/](\d{1,2})$/,
    parts: ([, y, m]) => [Number(y), Number(m), 1, 'mmm-yy'],
  },
  {
    pattern: /^(\d{1,2})[-/](\d{4})$/,
    parts: ([, m, y]) => [Number(y), Number(m), 1, 'mmm-yy'],
  },
  {
    pattern: new RegExp(`^(\\d{1,2})[-/ ]${monthName}[-/ ,]+(\\d{4}|\\d{2})$`, 'i'),
    parts: ([, d, m, y]) => [fullYear(y), monthNumber(m), Number(d), 'd-mmm-yy'],
  },
  {
    pattern: new RegExp(`^${monthName}[-/ ](\\d{1,2}),? +(\\d{4})$`, 'i'),
    parts: ([, m, d, y]) => [fullYear(y), monthNumber(m), Number(d), 'd-mmm-yy'],
  },
  {
    pattern: new RegExp(`^(\\d{1,2})[-/ ]?${monthName}$`, 'i'),
    parts: ([, d, m], year) => [year, monthNumber(m), Number(d), 'd-mmm'],
  },
  {
    pattern: new RegExp(`^${monthName}[-/ ](\\d{4})$`, 'i'),
    parts: ([, m, y]) => [Number(y), monthNumber(m), 1, 'mmm-yy'],
  },
  {
    pattern: new RegExp(`^${monthName}[-/ ]?(\\d{1,2})$`, 'i'),
    parts: ([, m, d], year) => [year, monthNumber(m), Number(d), 'd-mmm'],
  },
  {
    pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
    language: 'zh-CN',
    parts: ([, y, m, d]) => [Number(y), Number(m), Number(d), 'yyyy"年"m"月"d"日"'],
  },
  {
    pattern: /^(\d{4})年(\d{1,2})月$/,
    language: 'zh-CN',
    parts: ([, y, m]) => [Number(y), Number(m), 1, 'yyyy"年"m"月"'],
  },
  {
    pattern: /^(\d{1,2})月(\d{1,2})日$/,
    language: 'zh-CN',
    parts: ([, m, d], year) => [year, Number(m), Number(d), 'm"月"d"日"'],
  },
];

/** `trimmed` has no spaces around it. */
export function readDate(
  trimmed: string,
  language: EntryLanguage,
  thisYear: number,
): DatedNumber | undefined {
  const alone = readTime(trimmed) ?? readDay(trimmed, language, thisYear);
  if (alone) return alone;
  const parted = /^(\S.*?) +(\d{1,2}(?::[\d:.]+)?(?: +[ap]m?)?)$/i.exec(trimmed);
  if (!parted) return undefined;
  const time = readTime(parted[2] ?? '');
  const day = time && readDay(parted[1] ?? '', language, thisYear);
  if (!time || !day || time.value >= 1) return undefined;
  return { value: day.value + time.value, format: 'm/d/yyyy h:mm' };
}

function readDay(text: string, language: EntryLanguage, thisYear: number): DatedNumber | undefined {
  for (const candidate of datePatterns) {
    if (candidate.language && candidate.language !== language) continue;
    const groups = candidate.pattern.exec(text);
    if (!groups) continue;
    const [year, month, day, format] = candidate.parts(groups, thisYear);
    const value = dateSerial(year, month, day);
    if (value !== undefined) return { value, format };
  }
  return undefined;
}

function readTime(text: string): DatedNumber | undefined {
  const onTheHour = hourPattern.exec(text);
  if (onTheHour) {
    const hour = clockHour(Number(onTheHour[1]), onTheHour[2]);
    return hour === undefined ? undefined : { value: hour / 24, format: 'h:mm AM/PM' };
  }
  const groups = timePattern.exec(text);
  if (!groups) return undefined;
  const [, first = '', second = '', third, fraction, shortFraction, half] = groups;
  if (shortFraction !== undefined) {
    if (half || Number(first) > 59 || Number(second) > 59) return undefined;
    const seconds = Number(first) * 60 + Number(second + shortFraction);
    return { value: seconds / 86_400, format: 'mm:ss.0' };
  }
  const hour = clockHour(Number(first), half);
  const minute = Number(second);
  const seconds = Number((third ?? '0') + (fraction ?? ''));
  if (hour === undefined || hour > 9999 || minute > 59 || seconds >= 60) return undefined;
  const value = (hour * 3600 + minute * 60 + seconds) / 86_400;
  if (fraction !== undefined) return { value, format: 'mm:ss.0' };
  if (hour >= 24) return { value, format: '[h]:mm:ss' };
  const format = third === undefined ? 'h:mm' : 'h:mm:ss';
  return { value, format: half ? `${format} AM/PM` : format };
}

function clockHour(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  if (hour > 12) return undefined;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** The serial number of a day; Excel's calendar has a 29 February 1900 that never was. */
function dateSerial(year: number, month: number, day: number): number | undefined {
  if (year === 1900 && month === 2 && day === 29) return 60;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const days = date.getTime() / 86_400_000 + 25_569;
  const serial = days < 61 ? days - 1 : days;
  return year >= 1900 && year <= 9999 && serial >= 1 ? serial : undefined;
}

/** 00–29 is this century, 30–99 the last. */
function fullYear(text: string | undefined): number {
  const year = Number(text);
  if (text?.length !== 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function monthNumber(name: string | undefined): number {
  return months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}
