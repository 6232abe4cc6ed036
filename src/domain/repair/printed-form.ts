import type { FormStyle } from '../form/form-style';
import { unknownProfile } from '../form/profile';
import type { Cell } from '../grid/cell';
import type { MoneyUnit } from '../money/money-unit';
import { unitTextOf } from '../native/unit-text';
import { fillStyle } from '../layout/fill-style';
import { layOut } from '../layout/lay-out';
import type { FormLayout } from '../layout/placed';
import type { SheetLayout } from '../rows/sheet-layout';

/** A form in its place, as its formats and rules need it: they print the unit, 0.00"万元". */
export interface PrintedForm {
  readonly style: FormStyle;
  readonly layout: FormLayout;
  readonly unitText: Cell | null;
}

export function printedForm(
  { style: printed, counts, origin }: SheetLayout,
  unit: MoneyUnit,
): PrintedForm {
  const style = fillStyle(printed, { ...unknownProfile, unit });
  const layout = layOut(style, counts, origin);
  return {
    style,
    layout,
    unitText: unitTextOf(printed, layout, () => layOut(printed, counts, origin)),
  };
}
