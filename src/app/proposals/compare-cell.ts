import { styleOf } from '../../domain/form/form-definition';
import type { InputField } from '../../domain/form/form-field';
import { printedField } from '../../domain/form/printed-field';
import type { Profile } from '../../domain/form/profile';
import { printCell } from '../../domain/grid/cell';
import { topLeft } from '../../domain/grid/cell-range';
import { roundedAmount, type AmountRounding } from '../../domain/money/amount-rounding';
import { movedPoint } from '../../domain/money/convert-amount';
import { isFen, type Fen } from '../../domain/money/fen';
import { decimalsToFen, unitOfDecimals } from '../../domain/money/money-unit';
import { separatedAmount } from '../../domain/money/separated-amount';
import type { FormLayout, PlacedCell } from '../../domain/layout/placed';
import { labelKey } from '../../domain/read/label-key';
import { emptyCell, type GridCell } from '../../domain/grid/sheet-grid';
import type { PlaceBefore } from '../../domain/rows/block-formula-steps';
import type { FormOnSheet } from '../../domain/rows/row-outcome';
import { isBlankMarker, plainText } from '../../domain/value/number-text';
import { decimalsShown } from '../../domain/value/read-amount';
import type { WholeSheet } from '../ports';
import type { Proposal, ProposalState } from './proposal';
import { textFormats } from './text-formats';

/** A form that stands in a workbook, and what its cells are printed with. */
export interface FormHere extends FormOnSheet {
  readonly profile: Profile;
  readonly formatAt: WholeSheet['formatAt'];
}

interface ComparingRequest {
  readonly here: FormHere;
  /** How many decimals make its amounts exact to the 分, as its sheet says it. */
  readonly decimals: number;
  /** Of the form with all rows that come. */
  readonly layout: FormLayout;
  readonly placeBefore: PlaceBefore;
  readonly rounding: AmountRounding;
}

/** What a cell would become, held against what it says. */
export type ComparedCell = Omit<Proposal, 'label' | 'row' | 'from'>;

/** Holds values, which are in the unit of the form, against cells of a form. */
export function cellComparer({
  here: { form, styleId, grid, reading, profile, formatAt },
  decimals,
  layout,
  placeBefore,
  rounding,
}: ComparingRequest): (
  placed: PlacedCell,
  field: InputField,
  wanted: string | number,
) => ComparedCell {
  const isTextIn = textFormats(layout, form.zero);
  const readAt = new Map(reading.cells.map((cell) => [cell.at, cell]));
  const printedAt = printedField(styleOf(form, styleId), profile);
  const formDecimals = decimalsToFen[form.unit];

  return ({ range, scope }, field, wanted) => {
    const cell = topLeft(range);
    const place = placeBefore(cell);
    const held = place ? grid.cellAt(place.row, place.column) : emptyCell;
    const own = decimalsShown(held, decimals);
    const exact = field.kind === 'amount' ? fenOf(wanted, formDecimals) : null;
    const rounded = (how: AmountRounding) =>
      exact === null ? null : roundedAmount(exact, own, how);
    const inForm = (amount: Fen | null) =>
      amount === null ? wanted : movedPoint(amount, -formDecimals);
    const amount = rounded(rounding);
    const value = inForm(amount);
    const said = (place && readAt.get(printCell(place))?.value) ?? held.value;

    function state(): ProposalState {
      const isEmpty = held.formula === null && String(held.value ?? '').trim() === '';
      if (isEmpty) return 'new';
      if (isSame(said, value) || (value === 0 && saysNone(held))) return 'same';
      if (isSame(said, inForm(rounded('printed')))) return 'rounded';
      if (held.formula !== null) return 'calculated';
      const printed = printedAt(scope, field.id);
      return printed !== null && held.value === printed ? 'new' : 'differs';
    }

    const inCell =
      field.kind === 'amount' && typeof value === 'number'
        ? movedPoint(value, formDecimals - own)
        : value;
    return {
      ...{ state: state(), at: place && printCell(place), now: shownNow(held, field, own) },
      ...{ value: inCell, amount, shown: shownAmount(amount, own) ?? String(inCell) },
      cell: printCell(cell),
      isText: place
        ? formatIsText(formatAt(place.row, place.column), isTextIn(cell))
        : isTextIn(cell),
    };
  };
}

/** Null for a text, and for what is finer than a 分. */
function fenOf(value: string | number, decimals: number): Fen | null {
  const amount = typeof value === 'number' ? movedPoint(value, decimals) : null;
  return amount !== null && isFen(amount) ? amount : null;
}

/** With its unit; null for what is none, or in a unit that no form prints. */
function shownAmount(amount: Fen | null, decimals: number): string | null {
  const unit = unitOfDecimals(decimals);
  return amount === null || unit === null ? null : `${separatedAmount(amount, unit)}${unit}`;
}

/** Texts that differ in spaces or in the kind of their brackets only say the same. */
function isSame(one: unknown, other: string | number): boolean {
  return typeof one === 'string' && typeof other === 'string'
    ? labelKey(one) === labelKey(other)
    : one === other;
}

/** A dash says that there is none. */
function saysNone({ value, formula }: GridCell): boolean {
  return formula === null && typeof value === 'string' && isBlankMarker(plainText(value));
}

/** As the sheet has it; where that was not read, as the form was printed. */
function formatIsText(format: string | null, isPrinted: boolean): boolean {
  return format === null ? isPrinted : format === '@';
}

/** An amount like the one that would stand there, so that the two are compared by eye. */
function shownNow({ value, formula }: GridCell, { kind }: InputField, decimals: number): string {
  const amount = kind === 'amount' && typeof value === 'number' ? fenOf(value, decimals) : null;
  const shown = shownAmount(amount, decimals);
  if (shown !== null) return shown;
  return value === null ? (formula ?? '') : String(value);
}
