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

/** Those steps, from the outermost; where no row says the codes above again each has its own alone, which what is inside finds there. */
export function saidOnce(
  found: readonly CodeStep[],
  rows: readonly TableRow[],
  columns: readonly HeadColumn[],
  steps: readonly CodeStep[],
): readonly CodeStep[] {
  const parts = partsIn(columns);
  const there = steps.filter((one) => found.includes(one));
  const isEachOnce = rows.every(
    (row) =>
      parts.filter(({ column }) => isCode(cellAt(row, column)?.cell.text ?? '')).length === 1,
  );
  const isWhole = there.length === parts.length;
  if (!isEachOnce || !isWhole) return there;
  const innermost = there.at(-1)?.parts ?? [];
  return there.map((step) => ({
    ...step,
    parts: step.parts.map((_, at) => (at === step.parts.length - 1 ? (innermost[at] ?? '') : '')),
  }));
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
  return id === undefined || id === '' ? { empty: true } : { input: { id, label, kind: 'code' } };
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
