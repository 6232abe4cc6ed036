import { addressOf } from '../../app/address-of';
import type { Pack } from '../../domain/form/pack';
import { printCell } from '../../domain/grid/cell';
import { contains } from '../../domain/grid/cell-range';
import { filledColumns } from '../../domain/read/filled-columns';
import type { FormInFile, WorkbookFile } from '../../files';

/** What of a workbook does not go into the new one, which has the forms of the pack drawn anew and nothing else. */
export interface LeftOfWorkbook {
  /** Sheets without a form. */
  readonly sheets: readonly string[];
  /** Sheets with forms that the pack does not have. */
  readonly forms: readonly string[];
  /** Cells beside the forms, and those in them that belong to no field. */
  readonly cells: readonly string[];
}

export const nothingLeft: LeftOfWorkbook = { sheets: [], forms: [], cells: [] };

export function leftOfWorkbook(
  { sheets }: WorkbookFile,
  found: readonly FormInFile[],
  sheetsWithoutForm: readonly string[],
  pack: Pack,
): LeftOfWorkbook {
  const [known, strange] = [true, false].map((isKnown) =>
    found.filter(({ form }) => pack.forms.some(({ id }) => id === form.id) === isKnown),
  );
  const beside = sheets.flatMap(({ grid }) => {
    const own = (known ?? []).filter(({ tab, sheet }) => (tab ?? sheet) === grid.name);
    const { used } = grid;
    if (own.length === 0 || !used) return [];
    const cells: string[] = [];
    for (let row = used.top; row <= used.bottom; row += 1) {
      for (const column of filledColumns(grid, row, used)) {
        const isInForm = own.some(({ area, region }) => contains(area ?? region, { row, column }));
        if (!isInForm) cells.push(addressOf(grid.name, printCell({ row, column })));
      }
    }
    return cells;
  });
  const unplaced = (known ?? []).flatMap(({ reading, sheet }) =>
    reading.problems.flatMap((problem) =>
      problem.kind === 'unplaced' && problem.text.trim() !== ''
        ? [addressOf(sheet, problem.at)]
        : [],
    ),
  );
  return {
    sheets: sheetsWithoutForm,
    forms: [...new Set((strange ?? []).map(({ tab, sheet }) => tab ?? sheet))],
    cells: [...new Set([...beside, ...unplaced])],
  };
}

export function isNothingLeft({ sheets, forms, cells }: LeftOfWorkbook): boolean {
  return sheets.length + forms.length + cells.length === 0;
}
