import { withPackFirst, type Catalogue } from '../../app/catalogue';
import type { Words } from '../../domain/form/words';
import type { Arguments } from '../arguments';
import { problem } from '../command-problem';
import { availablePacks, findPack } from '../find-forms';
import { languageOf } from '../language';
import type { Terminal } from '../terminal';

const formats = ['text', 'json', 'xlsx'] as const;

export type CheckFormat = (typeof formats)[number];

/** How files are checked: plain data, for whichever thread does it. */
export interface CheckSettings {
  readonly format: CheckFormat;
  readonly language: keyof Words;
  /** Forms without marks are taken for those of this pack first. */
  readonly pack: string | null;
  readonly packFiles: readonly string[];
  /** Instead of what a workbook says of itself. */
  readonly year: number | null;
  /** Whether copies with the findings at their places are made. */
  readonly isAnnotating: boolean;
  /** When the check was begun: 2026-11-26 10:30. */
  readonly time: string;
  /** Whether the mistakes are counted, for a summary of many files. */
  readonly isTallied: boolean;
  /** What a result depends on beside its file, for one that is kept; null where none is. */
  readonly way: string | null;
}

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

/** The packs in the order in which forms that look alike are taken for theirs. */
export async function packsInOrder(
  { pack, packFiles }: Pick<CheckSettings, 'pack' | 'packFiles'>,
  terminal: Pick<Terminal, 'readFile'>,
): Promise<Catalogue> {
  const all = await availablePacks(packFiles, terminal);
  if (pack === null) return all;
  return withPackFirst(findPack(pack, all).id, all);
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
