import type { CodeStep, Compositions } from '../../form/composition';
import type { ItemBegin } from '../../form/form-part';
import type { TableRow } from '../row-view';
import { fits, type HeadColumn } from './head-columns';
import { cellAt } from './table-body';

/** Rows of units in a table, each above what it spends: those without a code among codes, or alone with one. */
export interface UnitRows {
  readonly step: CodeStep;
  readonly begins: ItemBegin;
  /** The codes that stand there are those of the units. */
  readonly haveCodes: boolean;
}

/** The rows that are of units, and how they are told; null where none stands there, or one below its rows. */
export function unitRows(
  items: readonly TableRow[],
  columns: readonly HeadColumn[],
  { units }: Pick<Compositions, 'units'>,
): (UnitRows & { readonly rows: readonly TableRow[] }) | null {
  const parts = columns.filter(({ kind }) => kind === 'codePart');
  const code = columns.find(({ kind, label }) => kind === 'code' && fits(units.head, label));
  const haveCodes = parts.length === 0;
  if (haveCodes && !code) return null;
  const isWritten = (row: TableRow, one: HeadColumn) => cellAt(row, one.column)?.isWritten === true;
  const isUnit = (row: TableRow) =>
    code && haveCodes ? isWritten(row, code) : !parts.some((one) => isWritten(row, one));
  const rows = items.filter(isUnit);
  const [first] = items;
  if (first === undefined || rows[0] !== first || rows.length * 2 > items.length) return null;
  const { block, item, name } = units;
  const step = { ...{ block, item, name }, code: units.code, digits: 0, parts: [] };
  return { rows, step, haveCodes, begins: { filled: [haveCodes ? units.code : name] } };
}
