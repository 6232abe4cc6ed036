import type { ZeroPrint } from '../../domain/form/form-field';
import type { Cell } from '../../domain/grid/cell';
import { contains, parseRange } from '../../domain/grid/cell-range';
import { numberFormats } from '../../domain/plan/number-formats';
import type { FormLayout } from '../../domain/layout/placed';

/** Which cells of a form are printed in the format of texts. */
export function textFormats(layout: FormLayout, zero: ZeroPrint): (cell: Cell) => boolean {
  const areas = numberFormats(layout, zero)
    .filter(({ format }) => format === '@')
    .flatMap(({ areas: texts }) => texts.flatMap((area) => parseRange(area) ?? []));
  return (cell) => areas.some((area) => contains(area, cell));
}
