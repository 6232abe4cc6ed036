import { fieldOf } from '../../domain/form/form-cell';
import { styleOf, type FormDefinition } from '../../domain/form/form-definition';
import type { InputField } from '../../domain/form/form-field';
import type { FieldValue, FormValues } from '../../domain/form/form-values';
import { fillText, type Profile } from '../../domain/form/profile';
import { styleFields } from '../../domain/form/style-fields';
import { isDerived, scopeContent } from '../../domain/form/walk-parts';
import { printCell } from '../../domain/grid/cell';
import { topLeft } from '../../domain/grid/cell-range';
import { movedPoint } from '../../domain/money/convert-amount';
import { decimalsToFen } from '../../domain/money/money-unit';
import { layOut } from '../../domain/plan/lay-out';
import type { PlacedCell } from '../../domain/plan/placed';
import { labelKey } from '../../domain/read/label-key';
import type { GridCell } from '../../domain/read/sheet-grid';
import { roomForItems } from '../../domain/rows/room-for-items';
import { wholeLayout } from '../../domain/rows/whole-layout';
import { decimalsOnSheet } from '../../domain/unit/unit-on-sheet';
import type { FoundForm } from '../repair/find-forms';
import type { FormProposals, Proposal, ProposalRefusal } from './proposal';
import { rowNames } from './row-names';
import type { RowRules } from './row-words';
import { textFormats } from './text-formats';
import { valuesOnSheet, withoutValues } from './values-on-sheet';

/** What values would change in a form that stands in the workbook. They are in the unit of the form, whatever its sheet prints. Pure. */
export function proposeValues(
  { sheet, now: { form, ref, region, reading, profile } }: FoundForm,
  wanted: FormValues,
  rules: RowRules,
): FormProposals {
  const here = { form, styleId: ref.styleId, grid: sheet.grid, reading };
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
  const isTextIn = textFormats(layout, form.zero);
  const readAt = new Map(reading.cells.map((cell) => [cell.at, cell]));
  const fields = styleFields(style);
  const shown = (value: string | number, { kind }: InputField) =>
    kind === 'amount' && typeof value === 'number'
      ? movedPoint(value, decimalsToFen[form.unit] - decimals)
      : value;

  function proposal(placed: PlacedCell): Proposal[] {
    const field = fieldOf(placed.cell);
    const { value, scope } = placed;
    if (!field || isDerived(field) || value === null || value === '') return [];
    const cell = topLeft(placed.range);
    const place = room.placeBefore(cell);
    const common = {
      ...{ label: field.label, row: nameOf(scope), cell: printCell(cell) },
      value: shown(value, field),
    };
    if (!place) {
      const isText = isTextIn(cell);
      return [{ ...common, state: 'new', at: null, now: '', isFormula: false, isText }];
    }
    const at = printCell(place);
    const held = sheet.grid.cellAt(place.row, place.column);
    const before = readAt.get(at)?.value ?? null;
    const printed = fields(scope, field.id);
    const state = stateOf(held, before, value, presetOf(printed, profile));
    return [
      {
        ...{ ...common, state, at, now: String(held.value ?? '') },
        isFormula: held.formula !== null,
        isText: formatIsText(sheet.formatAt(place.row, place.column), isTextIn(cell)),
      },
    ];
  }

  return {
    ...{ ...nothing, unplaced, onlyHere, room: room.steps },
    proposals: layout.cells.flatMap(proposal),
  };
}

function stateOf(
  held: GridCell,
  before: FieldValue,
  value: string | number,
  preset: FieldValue,
): Proposal['state'] {
  const isBlank = held.formula === null && String(held.value ?? '').trim() === '';
  if (isBlank) return 'new';
  if (isSame(before ?? held.value, value)) return 'same';
  return held.formula === null && preset !== null && held.value === preset ? 'new' : 'differs';
}

/** Texts that differ in spaces or in the kind of their brackets only say the same. */
function isSame(one: unknown, other: string | number): boolean {
  return typeof one === 'string' && typeof other === 'string'
    ? labelKey(one) === labelKey(other)
    : one === other;
}

/** What the form printed there by itself: nobody typed it. */
function presetOf(field: ReturnType<ReturnType<typeof styleFields>>, profile: Profile): FieldValue {
  const preset = field && !isDerived(field) ? field.preset : undefined;
  return typeof preset === 'string' ? fillText(preset, profile) : (preset ?? null);
}

/** As the sheet has it; where that was not read, as the form was printed. */
function formatIsText(format: string | null, isPrinted: boolean): boolean {
  return format === null ? isPrinted : format === '@';
}

function named({ id, title, shortName }: FormDefinition): FormProposals['form'] {
  return { id, title, shortName };
}
