import type { ReportDocument } from '../../app/report/report-document';
import type { Arguments } from '../arguments';
import { writeAnnotated } from '../check/annotated-file';
import { checkFiles } from '../check/check-files';
import { checkSettings, packsInOrder } from '../check/check-settings';
import { reportFile } from '../check/report-file';
import { problem } from '../command-problem';
import { unwritableProblem } from '../file-problem';
import type { Command } from './command';

/** Says what is wrong in the forms of workbooks, documents and texts. Ends with 1 where something is, with 2 where a file could not be read. */
export const checkCommand: Command = {
  options: {
    pack: { takes: 'one' },
    'pack-file': { takes: 'several' },
    year: { takes: 'one' },
    format: { takes: 'one' },
    lang: { takes: 'one' },
    annotate: { takes: 'nothing' },
    output: { short: 'o', takes: 'one' },
    overwrite: { takes: 'nothing' },
  },
  async run(options, terminal) {
    const { words: paths } = options;
    if (paths.length === 0) {
      return problem(
        '请给出要检查的 .xlsx、.docx 或 .txt 文件。',
        'Name the .xlsx, .docx or .txt files that are to be checked.',
      );
    }
    const settings = checkSettings(options);
    const { format, language } = settings;
    const output = outputOf(options, format === 'xlsx');
    // Packs that cannot be read are told before any file is.
    await packsInOrder(settings, terminal);
    const reports: ReportDocument[] = [];
    let code = 0;
    let done = 0;
    for await (const outcome of checkFiles(paths, settings, terminal)) {
      code = Math.max(code, outcome.code);
      if (outcome.report) reports.push(outcome.report);
      else terminal.print(outcome.text);
      if (outcome.annotated) {
        const written = await writeAnnotated(outcome.annotated, options, language, terminal);
        code = Math.max(code, written);
      }
      done += 1;
      const progress = {
        zh: `已检查 ${done}/${paths.length} 个文件`,
        en: `Checked ${done} of ${paths.length} files`,
      };
      if (paths.length > 1) terminal.progress?.(progress[language]);
    }
    terminal.progress?.('');
    if (output !== null && reports.length > 0) {
      const bytes = await reportFile(reports, language);
      await terminal
        .writeFile(output, bytes, options.has('overwrite') ? 'replace' : 'refuse')
        .catch((error: unknown) => unwritableProblem(output, error));
      terminal.print(
        {
          zh: `检查报告已写入 ${output}：${reports.length}个文件。`,
          en: `Wrote the report ${output}: ${reports.length} files.`,
        }[language],
      );
    }
    return code;
  },
};

/** Only a workbook is written into a file; text goes where the caller leads it. */
function outputOf(options: Arguments, isNeeded: boolean): string | null {
  const output = options.one('output');
  if (!isNeeded) {
    if (output === null) return null;
    return problem('-o 只和 --format xlsx 一起用。', 'The option -o goes with --format xlsx only.');
  }
  if (output === null) {
    return problem(
      '缺少 -o（检查报告要写入的 .xlsx 文件）。',
      'The option -o (the .xlsx file for the report) is missing.',
    );
  }
  if (/\.xlsx$/i.test(output)) return output;
  return problem(
    `${output} 应以 .xlsx 结尾，Excel 才能打开。`,
    `${output} must end in .xlsx, or Excel does not open it.`,
  );
}
