import { fieldOf } from '../../domain/form/form-cell';
import { styleOf, type FormDefinition } from '../../domain/form/form-definition';
import type { FormValues } from '../../domain/form/form-values';
import { isDerived, scopeContent } from '../../domain/form/walk-parts';
import { layOut } from '../../domain/layout/lay-out';
import type { PlacedCell } from '../../domain/layout/placed';
import { roomForItems } from '../../domain/rows/room-for-items';
import { wholeLayout } from '../../domain/rows/whole-layout';
import { decimalsOnSheet } from '../../domain/unit/unit-on-sheet';
import type { FoundForm } from '../repair/find-forms';
import { cellComparer, type FormHere } from './compare-cell';
import type { FormProposals, Proposal, ProposalRefusal } from './proposal';
import { rowNames } from './row-names';
import type { RowRules } from './row-words';
import { valuesOnSheet, withoutValues } from './values-on-sheet';

/** What values would change in a form that stands in the workbook. They are in the unit of the form, whatever its sheet prints. Pure. */
export function proposeValues(
  { sheet, now: { form, ref, region, reading, profile } }: FoundForm,
  wanted: FormValues,
  rules: RowRules,
): FormProposals {
  const here: FormHere = {
    ...{ form, styleId: ref.styleId, grid: sheet.grid, reading, profile },
    formatAt: sheet.formatAt,
  };
  const nothing = {
    ...{ form: named(form), sheet, top: region.top, refusal: null },
    ...{ proposals: [], unplaced: [], onlyHere: [], room: [] },
  };
  const refused = (refusal: ProposalRefusal) => ({ ...nothing, refusal });
  if (sheet.isProtected) return refused('protected');
  const on = wholeLayout(here);
  if (!on) return refused('shapeChanged');
  const decimals = decimalsOnSheet(here);
  if (decimals === null) return refused('unclearUnit');

  const style = styleOf(form, ref.styleId);
  const request = { formId: form.id, style, profile, reading, rules };
  const { values, added, unplaced, onlyHere } = valuesOnSheet(request, wanted);
  const layout = layOut(on.style, values, on.origin);
  const empty = layOut(on.style, withoutValues(values), on.origin);
  const room = roomForItems({ ...here, on }, empty, added);
  const content = scopeContent([...style.header, ...style.body]);
  const nameOf = rowNames(form.id, content, values, rules);
  const { placeBefore } = room;
  const compared = cellComparer({ here, decimals, layout, placeBefore, rounding: 'exact' });

  function proposal(placed: PlacedCell): Proposal[] {
    const field = fieldOf(placed.cell);
    const { value, scope } = placed;
    if (!field || isDerived(field) || value === null || value === '') return [];
    return [{ label: field.label, row: nameOf(scope), ...compared(placed, field, value) }];
  }

  return {
    ...{ ...nothing, unplaced, onlyHere, room: room.steps },
    proposals: layout.cells.flatMap(proposal),
  };
}

function named({ id, title, shortName }: FormDefinition): FormProposals['form'] {
  return { id, title, shortName };
}
