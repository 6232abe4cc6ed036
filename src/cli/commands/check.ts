import type { Catalogue } from '../../app/catalogue';
import { checkForm } from '../../app/check/check-form';
import { crossChecked } from '../../app/check/cross-checked';
import { reportOf } from '../../app/check/report-of';
import { formsInWorkbook } from '../../files';
import type { Arguments } from '../arguments';
import { checkFacts, unreadableFacts } from '../check-facts';
import { checkText, unreadableText } from '../check-text';
import { CommandProblem, problem } from '../command-problem';
import { availablePacks } from '../find-forms';
import { languageOf } from '../language';
import type { Terminal } from '../terminal';
import { workbookOf } from '../workbook-of';
import type { Command } from './command';

const formats = ['text', 'json'];

/** Says what is wrong in the forms of workbooks. Ends with 1 where something is, with 2 where a file could not be read. */
export const checkCommand: Command = {
  options: {
    'pack-file': { takes: 'several' },
    format: { takes: 'one' },
    lang: { takes: 'one' },
  },
  async run(options, terminal) {
    const { words: paths } = options;
    if (paths.length === 0) {
      return problem('请给出要检查的 .xlsx 文件。', 'Name the .xlsx files that are to be checked.');
    }
    const isJson = formatOf(options) === 'json';
    const language = languageOf(options);
    const catalogue = await availablePacks(options, terminal);
    let code = 0;
    for (const path of paths) {
      try {
        const report = await checkFile(path, catalogue, terminal);
        terminal.print(
          isJson
            ? JSON.stringify(checkFacts(path, report, language))
            : checkText(path, report, language),
        );
        if (report.verdict === 'fail') code = Math.max(code, 1);
      } catch (error) {
        // The other files are still checked.
        if (!(error instanceof CommandProblem)) throw error;
        const { [language]: words } = error.words;
        if (isJson) terminal.print(JSON.stringify(unreadableFacts(path, words)));
        else terminal.print(unreadableText(path, words));
        code = 2;
      }
    }
    return code;
  },
};

function formatOf(options: Arguments): string {
  const format = options.one('format') ?? 'text';
  if (formats.includes(format)) return format;
  return problem(
    `没有格式 ${format}；可用的有：${formats.join('、')}。`,
    `There is no format ${format}; there are ${formats.join(', ')}.`,
  );
}

async function checkFile(path: string, catalogue: Catalogue, terminal: Terminal) {
  const file = await workbookOf(path, terminal);
  const grids = new Map(file.sheets.map(({ grid }) => [grid.name, grid]));
  const forms = formsInWorkbook(file, catalogue).flatMap(
    ({ form, styleId, sheet, region, reading }) => {
      const grid = grids.get(sheet);
      return grid ? [checkForm({ form, styleId, grid, region, reading })] : [];
    },
  );
  return reportOf(crossChecked(forms));
}
