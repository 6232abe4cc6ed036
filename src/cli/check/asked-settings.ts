import type { Arguments } from '../arguments';
import { formats, type CheckFormat, type CheckSettings } from '../terminal/check-settings';
import { languageOf } from '../language';
import { problem } from '../command-problem';

export function checkSettings(options: Arguments, now = new Date()): CheckSettings {
  return {
    format: formatOf(options),
    language: languageOf(options),
    pack: options.one('pack'),
    packFiles: options.all('pack-file'),
    year: yearOf(options),
    isAnnotating: options.has('annotate'),
    time: timeOf(now),
    isTallied: options.has('summary'),
    way: null,
  };
}

function formatOf(options: Arguments): CheckFormat {
  const format = options.one('format') ?? 'text';
  return (
    formats.find((one) => one === format) ??
    problem(
      `没有格式 ${format}；可用的有：${formats.join('、')}。`,
      `There is no format ${format}; there are ${formats.join(', ')}.`,
    )
  );
}

function yearOf(options: Arguments): number | null {
  const year = options.one('year');
  if (year === null) return null;
  if (/^(?:19|20|21)\d\d$/.test(year)) return Number(year);
  return problem(
    `--year 应为四位数的年份，例如2022，实际是“${year}”。`,
    `--year takes a year such as 2022, not “${year}”.`,
  );
}

function timeOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
