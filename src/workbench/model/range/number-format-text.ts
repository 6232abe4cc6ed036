import { numfmt } from '../../engine/univer';
import type { CellContent } from './cell-content';
import { chineseNumerals } from './number-format-chinese';
import { general, readableFormat, textFormat } from './number-format';

/** Formats that Excel shows as the system says; the system of the workbench is Chinese. */
const systemFormats: readonly (readonly [RegExp, string])[] = [
  [/^\[\$-F800\].*$/i, 'yyyy"年"m"月"d"日"'],
  [/^\[\$-F400\].*$/i, 'h:mm:ss'],
  [/^m\/d\/yyyy(?=$| h:mm$)/i, 'yyyy/m/d'],
];

/** What a cell shows, however wide it is. */
export function displayText(content: CellContent, format: string): string {
  const { type, value } = content;
  switch (type) {
    case 'Empty':
      return '';
    case 'Error':
      return String(value);
    case 'Boolean':
      return value === true ? 'TRUE' : 'FALSE';
    case 'String':
      return format === general || format === textFormat
        ? String(value)
        : formatted(readableFormat(format), String(value));
    case 'Double':
      return displayNumber(Number(value), format);
  }
}

function displayNumber(value: number, format: string): string {
  const chinese = /\[DBNum([12])\]/i.exec(format)?.[1];
  let pattern = format === textFormat ? general : format;
  for (const [system, shown] of systemFormats) pattern = pattern.replace(system, shown);
  const isDate = numfmt.isDateFormat(readableFormat(pattern));
  if (isDate && (value < 0 || value >= 2_958_466)) return '########';
  const text = formatted(readableFormat(pattern), isDate ? value : asDecimal(value), pattern);
  return chinese ? chineseNumerals(text, chinese === '1' ? 'plain' : 'formal', isDate) : text;
}

function formatted(pattern: string, value: string | number, original = pattern): string {
  // Months and weekdays are English in Chinese Excel too, 上午/下午 and 星期 aside.
  const chinese = original.includes('上午/下午') || /a{3,4}/i.test(original);
  return numfmt.format(pattern, value, {
    locale: chinese ? 'zh-CN' : 'en',
    throws: false,
    dateErrorNumber: false,
    overflow: '########',
  });
}

/**
 * Excel formats the decimal number of fifteen digits that a double stands for: 1.005 is rounded to 1.01 although the
 * double lies just below. A hair more makes the formatter round like that.
 */
function asDecimal(value: number): number {
  if (Number.isInteger(value)) return value;
  return Number(value.toPrecision(15)) * (1 + 2 * Number.EPSILON);
}
