import { formGaps, type FormGap } from '../../domain/balance/form-gaps';
import { catalogue } from '../catalogue';
import { formSheets } from '../form-sheets';
import { markedForms } from '../forms-on-sheets';
import type { WorkbookPort } from '../ports';

/** A sum in the workbook whose printed parts do not add up to it. */
export interface GapInWorkbook extends FormGap {
  readonly sheet: string;
}

/** All rounding differences of the marked forms. Reads only. */
export async function workbookGaps(workbook: WorkbookPort): Promise<readonly GapInWorkbook[]> {
  const forms = markedForms(formSheets(await workbook.readSheets({ of: 'marked' })), catalogue);
  return forms.flatMap(({ form, styleId, reading, sheet: { grid } }) =>
    formGaps({ form, styleId, reading, grid }).map((gap) => ({ ...gap, sheet: grid.name })),
  );
}
