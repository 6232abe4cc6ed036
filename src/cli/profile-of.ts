import type { DepartmentProfile, Profile } from '../domain/form/profile';
import { readMonth, type Month } from '../domain/text/month';
import { levels } from '../packs/places/levels';
import type { Arguments } from './arguments';
import { problem } from './command-problem';

export function needed(options: Arguments, name: string, zh: string, en: string): string {
  return (
    options.one(name) ??
    problem(`缺少 --${name}（${zh}）。`, `The option --${name} (${en}) is missing.`)
  );
}

export type CommandProfile = Profile & Pick<DepartmentProfile, 'level' | 'published'>;

/** The department and the year that a command is told, or that its file says. */
export function profileOf(
  options: Arguments,
  said: Partial<Pick<DepartmentProfile, 'year' | 'department' | 'published'>> = {},
): CommandProfile {
  const year = (options.one('year') === null ? said.year : null) ?? yearOf(options);
  const department =
    options.one('unit') ??
    said.department ??
    needed(options, 'unit', '单位名称', 'the name of the department');
  const published = publishedOf(options) ?? said.published ?? null;
  const level = levelOf(options);
  return { year, department, code: options.one('code'), unit: null, level, published };
}

/** The month on the cover; null where it is not given. */
function publishedOf(options: Arguments): Month | null {
  const text = options.one('published');
  if (text === null) return null;
  return (
    readMonth(text) ??
    problem(
      `--published 应为年月，例如2026年2月或2026-02，实际是“${text}”。`,
      `--published takes a month such as 2026-02, not “${text}”.`,
    )
  );
}

/** Of the administration; null where nothing is said. */
export function levelOf(options: Arguments): string | null {
  const level = options.one('level');
  if (level === null || levels.some((one) => one === level)) return level;
  return problem(
    `--level 应为${levels.join('、')}之一，实际是“${level}”。`,
    `--level takes one of ${levels.join(', ')}, not “${level}”.`,
  );
}

export function yearOf(options: Arguments): number {
  const year = needed(options, 'year', '预算年度', 'the budget year');
  if (!/^(?:19|20|21)\d\d$/.test(year)) {
    problem(
      `--year 应为四位数的年份，例如2022，实际是“${year}”。`,
      `--year takes a year such as 2022, not “${year}”.`,
    );
  }
  return Number(year);
}
