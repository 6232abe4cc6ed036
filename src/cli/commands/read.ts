import { printRange } from '../../domain/grid/cell-range';
import type { ReadingProblem } from '../../domain/read/reading-problem';
import { formsInWorkbook, type FormInWorkbook, type WorkbookFile } from '../../files';
import { addressOf } from '../address-of';
import { problem } from '../command-problem';
import { availablePacks } from '../find-forms';
import { formsFoundText, sheetsWithoutForm } from '../forms-found';
import { languageOf } from '../language';
import { workbookOf } from '../workbook-of';
import type { Command } from './command';

/** Reads the forms of a workbook back. */
export const readCommand: Command = {
  options: {
    'pack-file': { takes: 'several' },
    json: { takes: 'nothing' },
    lang: { takes: 'one' },
  },
  async run(options, terminal) {
    const [path, second] = options.words;
    if (path === undefined) {
      return problem('请给出要读取的 .xlsx 文件。', 'Name the .xlsx file that is to be read.');
    }
    if (second !== undefined) {
      return problem(
        `一次只能读取一个文件，多了“${second}”。`,
        `Only one file can be read at once: “${second}” is too many.`,
      );
    }
    const language = languageOf(options);
    const catalogue = await availablePacks(options.all('pack-file'), terminal);
    const file = await workbookOf(path, terminal);
    const forms = formsInWorkbook(file, catalogue);
    terminal.print(
      options.has('json')
        ? JSON.stringify(readFacts(path, file, forms), null, 2)
        : formsFoundText(path, file, forms, language),
    );
    return 0;
  },
};

function readFacts(file: string, { sheets }: WorkbookFile, forms: readonly FormInWorkbook[]) {
  return {
    file,
    forms: forms.map((found) => ({
      pack: found.packId,
      form: found.form.id,
      style: found.styleId,
      title: found.form.title,
      sheet: found.sheet,
      at: addressOf(found.sheet, printRange(found.region)),
      hidden: found.isHidden,
      marked: found.isMarked,
      values: found.reading.values,
      problems: found.reading.problems.map((one) => placed(one, found.sheet)),
    })),
    sheetsWithoutForm: sheetsWithoutForm(sheets, forms),
  };
}

function placed(one: ReadingProblem, sheet: string): ReadingProblem {
  return { ...one, at: addressOf(sheet, one.at) };
}
