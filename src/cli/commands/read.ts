import { formAddress } from '../../app/address-of';
import { problem } from '../command-problem';
import { availablePacks } from '../find-forms';
import { readFormFileAt } from '../form-file-of';
import { formsFoundText, problemsIn } from '../forms-found';
import { formsInFile, type FormInFile, type FormsInFile } from '../../files';
import { languageOf } from '../language';
import type { Command } from './command';

/** Reads the forms of a workbook, a document or a text. */
export const readCommand: Command = {
  options: {
    'pack-file': { takes: 'several' },
    json: { takes: 'nothing' },
    lang: { takes: 'one' },
  },
  async run(options, terminal) {
    const [path, second] = options.words;
    if (path === undefined) {
      return problem(
        '请给出要读取的 .xlsx、.docx 或 .txt 文件。',
        'Name the .xlsx, .docx or .txt file that is to be read.',
      );
    }
    if (second !== undefined) {
      return problem(
        `一次只能读取一个文件，多了“${second}”。`,
        `Only one file can be read at once: “${second}” is too many.`,
      );
    }
    const language = languageOf(options);
    const catalogue = await availablePacks(options.all('pack-file'), terminal);
    const { file } = await readFormFileAt(path, terminal);
    const found = formsInFile(file, catalogue);
    terminal.print(
      options.has('json')
        ? JSON.stringify(readFacts(path, found), null, 2)
        : formsFoundText(path, found, language),
    );
    return 0;
  },
};

function readFacts(file: string, found: FormsInFile) {
  const { forms, sheetsWithoutForm, unknown } = found;
  return {
    file,
    forms: forms.map((form) => ({
      pack: form.packId,
      form: form.form.id,
      style: form.styleId,
      title: form.form.title,
      sheet: form.tab ?? form.sheet,
      at: formAddress(form),
      hidden: form.isHidden,
      marked: form.isMarked,
      ...recognizedFacts(form, found),
      values: form.reading.values,
      problems: problemsIn(form).map((one) => ({
        ...one,
        at: found.placeOf(form.sheet, one.at) ?? form.sheet,
      })),
    })),
    sheetsWithoutForm,
    ...(unknown.length === 0 ? {} : { unknownTables: unknown }),
  };
}

/** Of a form in a document: how it was recognised, and where each of its values stands. */
function recognizedFacts({ recognized, reading, sheet }: FormInFile, { placeOf }: FormsInFile) {
  if (recognized === null) return {};
  const { tables, confidence, title, found, labels, repeatedHeads } = recognized;
  return {
    tables,
    confidence: Math.round(confidence * 100) / 100,
    evidence: { title, labelsFound: found, labels, repeatedHeads },
    cells: reading.cells.flatMap(({ field, scope, at, value }) =>
      value === null ? [] : [{ field, scope, at: placeOf(sheet, at) ?? sheet, value }],
    ),
  };
}
