import { crossChecked } from '../../src/app/check/between-forms/cross-checked';
import { checkForm } from '../../src/app/check/check-form';
import {
  formsInDocument,
  formsInWorkbook,
  readFormFile,
  type FormInDocument,
  type FormInWorkbook,
} from '../../src/files';
import { packsFor, seeds, valuesOf } from './all-seeds';
import { damages, synonyms, type Damage } from './damage';
import {
  lineFile,
  tableModels,
  tabFile,
  wordFile,
  type ForeignTableModel,
} from './foreign-disclosure';
import { sheetsFile } from './foreign-sheets';
import { checkPrinted, printedSheet, type PrintedForm } from './printed-form';

export interface Printed {
  readonly sample: PrintedForm;
  readonly samples: readonly PrintedForm[];
  readonly model: ForeignTableModel;
}

export const tables = new Map(
  seeds.flatMap(([name, samples]) =>
    tableModels(samples).flatMap((model, at): [string, Printed][] => {
      const sample = samples[at];
      return sample ? [[`${name}: ${model.sheet}`, { sample, samples, model }]] : [];
    }),
  ),
);
export const writers = { word: wordFile, tabs: tabFile, lines: lineFile, sheets: sheetsFile };

/** What stands in the way of a wrong figure: a table that is not known, a place that is not understood, or a sum that is wrong. */
function isReported(form: FormInDocument | FormInWorkbook, sample: PrintedForm): boolean {
  const open = form.reading.problems.filter(
    ({ kind }) => kind !== 'typedOver' && kind !== 'lostFormula',
  );
  if (open.length > 0) return true;
  const printed = errors(checkPrinted(sample));
  const found = errors(checkForm(form));
  // A sum that is wrong in another way than it was printed is told too.
  return found.length > printed.length || found.some((one) => !printed.includes(one));
}

function errors(form: ReturnType<typeof checkForm>): readonly string[] {
  return crossChecked([form]).flatMap(({ findings }) =>
    findings
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, says, text }) => `${rule} ${says} ${String(plain(text))}`),
  );
}

export function damaged(model: ForeignTableModel, all: readonly Damage[]): ForeignTableModel {
  return all.reduce((rows, { name, row, column }) => damages[name](rows, row, column), model);
}

/** Values as they are compared: what was only written otherwise is the same. */
function plain(values: unknown): unknown {
  return JSON.parse(JSON.stringify(values), (_, value: unknown) =>
    typeof value === 'string'
      ? synonyms.reduce(
          (text, [one, other]) => text.replace(one, other),
          value.normalize('NFKC').replace(/\s+/g, ''),
        )
      : value,
  );
}

/** What is read otherwise than it was printed, though nobody says so; null where nothing is. */
export async function misread(
  { sample, samples, model }: Printed,
  all: readonly Damage[],
  write: (typeof writers)['word'],
): Promise<{ readonly read: unknown; readonly printed: unknown } | null> {
  const file = await readFormFile(write([damaged(model, all)]).bytes);
  if (file.kind === 'unreadable') throw new Error(file.kind);
  const packs = packsFor(samples);
  const { forms } =
    file.kind === 'workbook' ? formsInWorkbook(file, packs) : formsInDocument(file, packs);
  // Heads that were printed twice with an empty row between are a form that nobody filled in.
  const form = forms.find(({ reading }) => Object.keys(reading.values).length > 0) ?? forms[0];
  if (!form || isReported(form, sample)) return null;
  const [read, printed] = [plain(valuesOf(form)), plain(valuesOf(printedSheet(sample)))];
  const isSame = form.form.id === sample.formId && JSON.stringify(read) === JSON.stringify(printed);
  return isSame ? null : { read, printed };
}
