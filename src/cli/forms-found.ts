import { styleOf, type FormDefinition } from '../domain/form/form-definition';
import type { DerivedField, InputField } from '../domain/form/form-field';
import { formFigures } from '../domain/check/form-figures';
import type { Words } from '../domain/form/words';
import type { FormReading } from '../domain/read/form-reading';
import { printRange } from '../domain/grid/cell-range';
import type { FormInWorkbook, WorkbookFile } from '../files';
import { addressOf } from './address-of';
import { readingWords } from './reading-words';
import { valueWords } from './value-words';

/** For people: which forms were found where, and below each what its reading met, a sentence for each cell. */
export function formsFoundText(
  path: string,
  { sheets }: WorkbookFile,
  forms: readonly FormInWorkbook[],
  language: keyof Words,
): string {
  if (forms.length === 0) {
    return { zh: `${path} 里没有认出表单。`, en: `No form was recognised in ${path}.` }[language];
  }
  const others = sheetsWithoutForm(sheets, forms);
  return [
    ...forms.map((form) => formText(form, language)),
    ...(others.length === 0
      ? []
      : [
          {
            zh: `没有认出表单的工作表：${others.join('、')}。`,
            en: `No form was recognised on these sheets: ${others.join(', ')}.`,
          }[language],
        ]),
  ].join('\n');
}

export function sheetsWithoutForm(
  sheets: WorkbookFile['sheets'],
  forms: readonly FormInWorkbook[],
): string[] {
  const withForms = new Set(forms.map(({ sheet }) => sheet));
  return sheets.map(({ grid }) => grid.name).filter((name) => !withForms.has(name));
}

function formText(
  { packId, form, styleId, sheet, region, reading }: FormInWorkbook,
  language: keyof Words,
): string {
  const at = addressOf(sheet, printRange(region));
  const fields = fieldsByCell(form, styleId, reading);
  const labelOf = (field: string, cell: string) => fields.get(cell)?.label ?? field;
  return [
    `${at}  ${packId} ${form.id} ${styleId}  ${form.title}`,
    ...reading.problems.map((problem) => {
      const { [language]: words } = readingWords(problem, { reading, labelOf });
      return `  ${problem.at}  ${words}`;
    }),
    ...valueLines(reading, fields),
  ].join('\n');
}

type FieldsByCell = ReadonlyMap<string, InputField | DerivedField>;

function fieldsByCell(form: FormDefinition, styleId: string, reading: FormReading): FieldsByCell {
  const { all } = formFigures(styleOf(form, styleId), reading, form.unit);
  return new Map(all.map(({ at, field }) => [at, field]));
}

/** What every cell that is filled says. */
function valueLines({ cells }: FormReading, fields: FieldsByCell): readonly string[] {
  return cells
    .filter(({ value }) => value !== null)
    .map(({ at, field, value }) => {
      const { label = field, kind } = fields.get(at) ?? {};
      return `  ${at}  ${label}：${valueWords(value, kind === 'percent')}`;
    });
}
