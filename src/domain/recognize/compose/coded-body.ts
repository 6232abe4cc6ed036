import type { CodeStep, Composition } from '../../form/composition';
import type { FieldKind } from '../../form/form-field';
import type { Formula } from '../../form/form-formula';
import type { FormCell } from '../../form/form-cell';
import type { FormBlock, FormPart } from '../../form/form-part';
import { beginsInParts, partCell } from './code-parts';
import type { UnitRows } from './unit-rows';
import { isChanged, isShare, priceId, quantityId, type HeadColumn } from './head-columns';

/** The rows of a table below heads that are known. */
export interface ComposedRows {
  readonly columns: readonly HeadColumn[];
  readonly formulas: ReadonlyMap<string, Formula>;
  /** The steps of codes that stand there; none where its rows are items without codes. */
  readonly steps: readonly CodeStep[];
  /** Those of units, above all codes. */
  readonly units: UnitRows | null;
  /** Codes stand before the names in one cell. */
  readonly areCodesInNames: boolean;
  /** What the row of totals is called and where that stands; null where there is none. */
  readonly total: {
    readonly label: string;
    readonly column: number;
    readonly columns: number;
    /** Whether anything stands in a column of its row. */
    readonly isWritten: (column: number) => boolean;
  } | null;
}

export function codedBody(rows: ComposedRows, composition: Composition): FormPart[] {
  const { steps, total, units } = rows;
  const [outer] = steps;
  const { block, item, name } = composition.rows;
  const own = outer ?? { digits: 0, block, item, code: `${name}Code`, name, parts: [] };
  const [first, ...inside] = [...(units ? [units.step] : []), own, ...steps.slice(1)];
  const body = blockOf(first ?? own, inside, rows);
  if (!total) return [body];
  return [{ row: totalCells(rows, body.block, total) }, body];
}

function totalCells(
  { columns, formulas }: ComposedRows,
  block: string,
  { label, column, columns: width, isWritten }: NonNullable<ComposedRows['total']>,
): FormCell[] {
  return columns.flatMap((one): FormCell[] => {
    if (one.column === column) return [{ label, look: 'middle', columns: width }];
    if (one.column > column && one.column < column + width) return [];
    if (!isFigure(one)) return [besideTotal(one)];
    // Nobody adds up what each costs.
    if (isPrice(one) || (!one.isKnown && !isWritten(one.column))) return [typed(one)];
    return [overAll(one, block, formulas.get(one.id))];
  });
}

/** The number of the row, and how many things there are together. */
function besideTotal({ kind, column, label }: HeadColumn): FormCell {
  const id = `total${column}`;
  if (kind === 'serial') return { input: { id, label, kind: 'text' } };
  return kind === 'quantity' ? { input: { id, label, kind } } : { empty: true };
}

function isPrice({ id }: HeadColumn): boolean {
  return id === priceId;
}

function typed({ id, label, kind }: HeadColumn): FormCell {
  return { input: { id, label, kind: kind === 'percent' ? kind : 'amount' } };
}

function isFigure({ kind }: HeadColumn): boolean {
  return kind === 'amount' || kind === 'percent';
}

/** Whether each row says it of itself: those of the rows inside are not added up. */
function isOfOwn(one: HeadColumn, formula: Formula | undefined): boolean {
  return isChanged(one) || (isShare(one) && formula !== undefined);
}

function overAll(one: HeadColumn, block: string, formula: Formula | undefined): FormCell {
  const { id, label } = one;
  const kind: FieldKind = one.kind === 'percent' ? 'percent' : 'amount';
  if (isOfOwn(one, formula))
    return formula ? { derived: { id, label, kind, formula } } : typed(one);
  return { derived: { id, label, kind, formula: { total: `${block}.${id}` }, marked: true } };
}

function blockOf(step: CodeStep, inside: readonly CodeStep[], rows: ComposedRows): FormBlock {
  const [inner] = inside;
  const { block, item, digits } = step;
  const { areCodesInNames, columns, units } = rows;
  const cells = columns.map((one): FormCell => cellOf(one, step, inner, rows));
  const field = areCodesInNames ? step.name : step.code;
  const pattern = areCodesInNames ? `^\\W*\\d{${digits}}(?!\\d)` : `^\\s*\\d{${digits}}$`;
  const isUnit = units?.step === step;
  const begins = {
    ...(beginsInParts(step, inside, columns) ?? (isUnit ? {} : { matches: { field, pattern } })),
    ...(isUnit && units.begins),
  };
  return inner
    ? {
        ...{ block, item, begins },
        parts: [{ row: cells }, blockOf(inner, inside.slice(1), rows)],
      }
    : { block, item, parts: [{ row: cells }] };
}

function cellOf(
  one: HeadColumn,
  step: CodeStep,
  inner: CodeStep | undefined,
  { columns, formulas, units }: ComposedRows,
): FormCell {
  const { label, column, kind, id } = one;
  if (kind === 'code' && units?.haveCodes === true && units.step !== step) return { empty: true };
  const formula = formulas.get(id);
  switch (kind) {
    case 'serial':
      return { input: { id: 'serial', label, kind: 'text' } };
    case 'code':
      return { input: { id: step.code, label, kind: 'code' } };
    case 'codePart':
      return partCell(one, step, columns);
    case 'name':
      return { input: { id: step.name, label, kind: 'text' } };
    case 'text':
      return { input: { id: `text${column}`, label, kind: 'text' } };
    case 'quantity':
      return { input: { id: quantityId(one, columns), label, kind: 'quantity' } };
    default:
      if (inner && !isOfOwn(one, formula)) return overAll(one, inner.block, formula);
      if (formula) return { derived: { id, label, kind, formula } };
      return { input: { id, label, kind } };
  }
}
