import { locationIn, locationWords } from '../app/location-words';
import { styleOf, type FormDefinition } from '../domain/form/form-definition';
import type { DerivedField, InputField } from '../domain/form/form-field';
import { formFigures } from '../domain/check/form-figures';
import type { Words } from '../domain/form/words';
import type { FormReading } from '../domain/read/form-reading';
import type { ReadingProblem } from '../domain/read/reading-problem';
import { percentText } from '../domain/value/number-text';
import { printRange } from '../domain/grid/cell-range';
import type { FormInFile, FormsInFile } from '../files';
import { unitEvidenceWords } from '../app/check/texts/unit-evidence-words';
import { unknownTableWords } from '../app/check/texts/unknown-table-words';
import { readingWords } from './reading-words';
import { valueWords } from './value-words';

/** For people: which forms were found where, and below each what its reading met, a sentence for each cell. */
export function formsFoundText(path: string, found: FormsInFile, language: keyof Words): string {
  const { forms, sheetsWithoutForm: others, unknown } = found;
  if (forms.length === 0 && unknown.length === 0) {
    return { zh: `${path} 里没有认出表单。`, en: `No form was recognised in ${path}.` }[language];
  }
  return [
    ...forms.map((form) => formText(form, found, language)),
    ...unknown.map((table) => unknownTableWords(table)[language]),
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

function formText(found: FormInFile, { placeOf }: FormsInFile, language: keyof Words): string {
  const { packId, form, styleId, sheet, reading, recognized } = found;
  const fields = fieldsByCell(form, styleId, reading);
  const labelOf = (field: string, cell: string) => fields.get(cell)?.label ?? field;
  const placed = (cell: string) =>
    locationWords(recognized === null ? cell : (placeOf(sheet, cell) ?? sheet))[language];
  const sure =
    recognized === null ? '' : `  ${percentText(Math.round(recognized.confidence * 100) / 100)}`;
  const { unitBy } = found;
  return [
    `${locationIn(found, found.place ?? printRange(found.region))[language]}  ${packId} ${form.id} ${styleId}  ${form.title}${sure}`,
    ...(unitBy === undefined ? [] : [`  ${unitEvidenceWords(unitBy)[language]}`]),
    ...problemsIn(found).map((problem) => {
      const { [language]: words } = readingWords(problem, { reading, labelOf });
      return `  ${placed(problem.at)}  ${words}`;
    }),
    ...valueLines(reading, fields, placed),
  ].join('\n');
}

/** On paper no total is a formula, and no cell is merged that looks so. */
export function problemsIn({ reading, recognized }: FormInFile): readonly ReadingProblem[] {
  return recognized === null
    ? reading.problems
    : reading.problems.filter(({ kind }) => kind !== 'typedOver' && kind !== 'lostFormula');
}

type FieldsByCell = ReadonlyMap<string, InputField | DerivedField>;

function fieldsByCell(form: FormDefinition, styleId: string, reading: FormReading): FieldsByCell {
  const { all } = formFigures(styleOf(form, styleId), reading, form.unit);
  return new Map(all.map(({ at, field }) => [at, field]));
}

/** What every cell that is filled says. */
function valueLines(
  { cells }: FormReading,
  fields: FieldsByCell,
  placed: (cell: string) => string,
): readonly string[] {
  return cells
    .filter(({ value }) => value !== null)
    .map(({ at, field, value }) => {
      const { label = field, kind } = fields.get(at) ?? {};
      return `  ${placed(at)}  ${label}：${valueWords(value, kind === 'percent')}`;
    });
}
