import type { DocumentForm } from '../../src/domain/document/document';
import { formOfPlan } from '../../src/domain/document/form-of-plan';
import { caseName, filledPlan, type FormCase } from './every-form';

/** A form as a document prints it, with the texts of the sheet, and words where it calculates. */
export function formBlock(one: FormCase): DocumentForm {
  const plan = filledPlan(one);
  const form = formOfPlan(plan, (row, column) => {
    const cell = plan.cells[row]?.[column] ?? null;
    return typeof cell === 'object' ? (cell?.formula ?? '') : String(cell);
  });
  if (!form) throw new Error(`${caseName(one)} has no frame`);
  return form;
}
