import { yearsOnSheet } from '../domain/read/years-on-sheet';
import { styleOf } from '../domain/form/form-definition';
import type { FormInWorkbook } from '../files';
import { problem } from './command-problem';
import type { Terminal } from './terminal/terminal';

type ReadForm = Pick<FormInWorkbook, 'form' | 'styleId' | 'grid' | 'region' | 'sheet'>;

/** The budget years that the titles and lines of the forms say. */
export function yearsOfForms(forms: readonly ReadForm[]): readonly number[] {
  const years = forms.flatMap(({ form, styleId, grid, region }) =>
    yearsOnSheet(styleOf(form, styleId), grid, region).map(({ year }) => year),
  );
  return [...new Set(years)].sort();
}

interface Asked {
  readonly year: number | null;
  /** A document holds the tables beside the text. */
  readonly isDocument: boolean;
  readonly mayBeMixed: boolean;
}

/** Nobody publishes text of one year with tables of another: a document is not written so, unless that is asked for. */
export function tellYearsApart(
  forms: readonly ReadForm[],
  { year, isDocument, mayBeMixed }: Asked,
  terminal: Pick<Terminal, 'complain'>,
): void {
  const others = yearsOfForms(forms).filter((one) => one !== year);
  if (year === null || others.length === 0) return;
  const zh = `工作簿里的表写的是${others.map((one) => `${one}年`).join('、')}，文字写的是${year}年`;
  const en = `The tables of the workbook say ${others.join(', ')}, the text says ${year}`;
  if (!isDocument || mayBeMixed) {
    terminal.complain(
      `${zh}，数字是表里现在的数。请核对年度。\n${en}; its figures are those of the tables. Check the year.`,
    );
    return;
  }
  problem(
    `${zh}，写进一个文档就混了两个年度，所以没有写。写这些表那一年的，用 --year ${others.join('或')}；写${year}年的，请先把工作簿改成${year}年（或者用 import 由它建${year}年的）；确实要这样写的，加 --mixed-years。`,
    `${en}: the document would mix both, so it was not written. Give --year ${others.join(' or ')} for the year of the tables; for ${year} change the year of the workbook first (or make one of ${year} with import); to write it all the same add --mixed-years.`,
  );
}
