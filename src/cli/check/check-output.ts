import type { Arguments } from '../arguments';
import { problem } from '../command-problem';
import type { CheckFormat } from '../terminal/check-settings';

/** What a check writes beside what it prints. */
export interface CheckOutput {
  /** The workbook of reports, or the file of results; null where all is printed. */
  readonly path: string | null;
  /** The workbook that sums many files up. */
  readonly summary: string | null;
  /** Of files that are there: whether results are written on, others replaced. */
  readonly isContinued: boolean;
  readonly ifThere: 'refuse' | 'replace';
}

/** Which files are written, by which names; text goes where the caller leads it. */
export function checkOutput(options: Arguments, format: CheckFormat): CheckOutput {
  const path = options.one('output');
  const summary = options.one('summary');
  if (path === null && format === 'xlsx')
    return problem(
      '缺少 -o（检查报告要写入的 .xlsx 文件）。',
      'The option -o (the .xlsx file for the report) is missing.',
    );
  if (path !== null && format === 'text')
    return problem(
      '-o 和 --format xlsx（检查报告）或 --format json（每个文件一行结果）一起用。',
      'The option -o goes with --format xlsx (a report) or --format json (a line of results for each file).',
    );
  for (const workbook of [format === 'xlsx' ? path : null, summary])
    if (workbook !== null && !/\.xlsx$/i.test(workbook))
      return problem(
        `${workbook} 应以 .xlsx 结尾，Excel 才能打开。`,
        `${workbook} must end in .xlsx, or Excel does not open it.`,
      );
  const isContinued = options.has('resume');
  if (isContinued && (format !== 'json' || path === null))
    return problem(
      '--resume 接着写 --format json -o 的结果文件，请把它们写上。',
      '--resume goes on with a file of results: name it with --format json -o.',
    );
  if (isContinued && options.has('annotate'))
    return problem(
      '--resume 不再打开没有变动的文件，不能同时加批注（--annotate）；要批注的，请去掉 --resume，加上 --overwrite 重新检查。',
      '--resume does not open files again that are as they were, so it cannot go with --annotate: to annotate, leave out --resume and check again with --overwrite.',
    );
  return { path, summary, isContinued, ifThere: options.has('overwrite') ? 'replace' : 'refuse' };
}
