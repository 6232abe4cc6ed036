import type { CodeStep } from '../../form/composition';
import type { FormCell } from '../../form/form-cell';
import type { ItemBegin } from '../../form/form-part';
import type { TableRow } from '../row-view';
import type { HeadColumn } from './head-columns';
import { cellAt } from './table-body';

/** 类, 款 and 项 in columns of their own: a row is of the last of them that is filled, whether those before are said again or not. */

function partsIn(columns: readonly HeadColumn[]): readonly HeadColumn[] {
  return columns.filter(({ kind }) => kind === 'codePart');
}

/** The step of each row; null where codes have no columns for their parts, or a row has none. */
export function stepsInParts(
  rows: readonly TableRow[],
  columns: readonly HeadColumn[],
  steps: readonly CodeStep[],
): readonly CodeStep[] | null {
  const parts = partsIn(columns);
  if (parts.length === 0 || parts.length > steps.length) return null;
  const found = rows.map((row) => {
    const filled = parts.map(({ column }) => isCode(cellAt(row, column)?.cell.text ?? ''));
    return steps[filled.lastIndexOf(true)];
  });
  return found.every((one) => one !== undefined) ? found : null;
}

function isCode(text: string): boolean {
  return /^\d+$/.test(text.trim());
}

/** What stands in the column of a part: the own code, one of those above it, or nothing. */
export function partCell(
  one: HeadColumn,
  { parts }: CodeStep,
  columns: readonly HeadColumn[],
): FormCell {
  const { label } = one;
  const id = parts[partsIn(columns).indexOf(one)];
  return id === undefined ? { empty: true } : { input: { id, label, kind: 'code' } };
}

/** How an item begins whose codes have columns of their own: that of its own is filled, and none of those inside. */
export function beginsInParts(
  step: CodeStep,
  inside: readonly CodeStep[],
  columns: readonly HeadColumn[],
): ItemBegin | null {
  if (partsIn(columns).length === 0) return null;
  return { filled: step.parts.slice(-1), blank: inside.flatMap(({ parts }) => parts.slice(-1)) };
}
