import type { Acceptance } from './accept/acceptance-record';
import { acceptancesIn } from './accept/acceptance-notes';
import { mayLookElsewhere } from '../../domain/formula/may-look-elsewhere';
import type { DepartmentProfile } from '../../domain/form/profile';
import type { CellRange } from '../../domain/grid/cell-range';
import type { Facts } from '../../domain/narrative/fact/fact';
import type { SheetGrid } from '../../domain/grid/sheet-grid';
import { catalogue } from '../catalogue';
import type { CalculatedHow, SheetsReading, SheetsRequest, WorkbookPort } from '../ports';
import { findForms } from '../repair/find-forms';
import { profileIn } from '../state/profile-notes';
import { textAreas } from '../narrative/text-areas';
import { checkForm } from './check-form';
import type { CheckedForm } from './report';
import { typedForText } from './text/typed-for-text';

/** What a check of the workbook found, sheet by sheet. */
export interface WorkbookCheck extends CalculatedHow {
  readonly sheets: readonly CheckedSheet[];
  /** What is noted of the department. */
  readonly profile: DepartmentProfile;
  /** What was accepted of all sheets. */
  readonly accepted: readonly Acceptance[];
  /** What was typed for the text. */
  readonly typed: Facts;
  /** Sheets that are too large to be read. */
  readonly tooLarge: readonly string[];
}

export interface CheckedSheet {
  readonly sheetId: string;
  readonly isProtected: boolean;
  /** Whether its forms calculate with other sheets: what is typed there changes them, and no event says so. */
  readonly looksElsewhere: boolean;
  readonly forms: readonly CheckedForm[];
  /** What it held when it was checked. */
  readonly grid: SheetGrid;
  /** Where texts of ours stand. */
  readonly texts: readonly CellRange[];
  /** Those of the forms that were recognised by their words: what is typed may make others of them. */
  readonly unmarked: ReadonlySet<CellRange>;
}

/** Checks the forms of all sheets, or of one. Reads only. */
export async function checkWorkbook(
  workbook: WorkbookPort,
  request: Partial<Pick<SheetsRequest, 'of' | 'onProgress'>> = {},
): Promise<WorkbookCheck> {
  const reading = await workbook.readSheets({ of: 'all', ...request });
  return {
    sheets: checkSheets(reading),
    profile: profileIn(reading.notes, reading.names),
    accepted: acceptancesIn(reading),
    typed: typedForText(reading.notes, reading.names),
    tooLarge: reading.tooLarge,
    isByHand: reading.isByHand,
  };
}

export function checkSheets(reading: SheetsReading): CheckedSheet[] {
  const found = findForms(reading, catalogue);
  const texts = textAreas(reading.names);
  return reading.sheets.map((sheet) => {
    const here = found.filter((one) => one.sheet === sheet);
    return {
      sheetId: sheet.id,
      isProtected: sheet.isProtected,
      looksElsewhere: here.some(({ now }) =>
        now.reading.cells.some(({ formula }) => formula !== null && mayLookElsewhere(formula)),
      ),
      grid: sheet.grid,
      texts: texts.get(sheet.grid.name) ?? [],
      unmarked: new Set(here.flatMap(({ mark, now }) => (mark ? [] : [now.region]))),
      forms: here.map(({ now: { form, ref, region, reading: read } }) => ({
        ...checkForm({ form, styleId: ref.styleId, grid: sheet.grid, region, reading: read }),
        ref,
      })),
    };
  });
}
