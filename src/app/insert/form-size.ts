import { emptyValues } from '../../domain/form/empty-values';
import { columnCount, rowCount } from '../../domain/grid/cell-range';
import { layOut } from '../../domain/layout/lay-out';
import type { Size } from '../ports';
import type { ChosenForm } from './choose-form';

const topLeftOfSheet = { row: 0, column: 0 };

/** As many cells as the highest and the widest of these forms take while they are empty. */
export function largestSize(forms: readonly ChosenForm[]): Size {
  const sizes = forms.map(({ style }) => layOut(style, emptyValues(style), topLeftOfSheet).all);
  return {
    rows: Math.max(...sizes.map(rowCount)),
    columns: Math.max(...sizes.map(columnCount)),
  };
}
