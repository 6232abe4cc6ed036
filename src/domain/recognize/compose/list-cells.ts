import type { ComposedList, RelatedEndings, Relation } from '../../form/composition';
import type { FormCell } from '../../form/form-cell';
import type { Formula } from '../../form/form-formula';
import { changeOf, columnFormulas, type RowFigures } from './column-sums';
import { shareIn } from './column-shares';
import { isChanged, isShare, wholeAmount, type HeadColumn } from './head-columns';
import type { LineSum, NamedLines } from './list-lines';

/** The cells of the amounts of a list, line by line. */
export interface ListCells {
  cellOf(line: number, column: HeadColumn): FormCell;
}

interface ReadList {
  readonly list: ComposedList;
  readonly named: NamedLines;
  readonly names: readonly string[];
  readonly columns: readonly HeadColumn[];
  /** The amounts of each line. */
  readonly figures: readonly RowFigures[];
}

export function listCells(read: ReadList, endings: RelatedEndings): ListCells {
  const { list, named, names, columns, figures } = read;
  const inRows = columnFormulas(columns, figures);
  const idOf = (line: string, { base, relation }: Pick<HeadColumn, 'base' | 'relation'>) =>
    fieldId(line, base === wholeAmount ? (list.whole ?? '') : base, relation, endings);
  const places = new Map(named.ids.map((id, place) => [id, place]));
  const amountOf = (id: string, at: number) => figures[places.get(id) ?? -1]?.get(at) ?? 0;
  const borneOut = new Map(
    named.sums.map((sum) => [
      sum.id,
      columns.filter((one) => isBorneOut(sum, one, columns, amountOf)),
    ]),
  );
  const wholesOf = ({ column }: HeadColumn) =>
    named.sums.map(({ id }) => ({ of: id, amountIn: () => amountOf(id, column) }));
  const shares = new Map(
    columns.map((one) => [one, shareIn(one, columns, figures, wholesOf)] as const),
  );
  const formulaOf = (id: string, column: HeadColumn): Formula | null => {
    const sum = named.sums.find((one) => one.id === id);
    if (isChanged(column)) {
      const of = (relation: Relation | null) =>
        columns.find((one) => one.base === column.base && one.relation === relation);
      const [last, now] = [of('lastYear'), of(null)];
      return changeOf(column.relation, last && idOf(id, last), now && idOf(id, now));
    }
    if (isShare(column)) {
      const told = shares.get(column);
      return told ? { share: idOf(id, told.part), of: idOf(told.of, told.part) } : null;
    }
    if (sum && borneOut.get(id)?.includes(column))
      return { add: sum.parts.map((part) => idOf(part, column)) };
    const across = inRows.get(column.id);
    if (sum || !across || !('add' in across)) return null;
    const parts = columns.filter((one) => across.add.includes(one.id));
    return { add: parts.map((one) => idOf(id, one)) };
  };
  return {
    cellOf: (line, column) => {
      const id = named.ids[line] ?? '';
      const kind = column.kind === 'percent' ? 'percent' : 'amount';
      const field = { id: idOf(id, column), label: `${names[line]}${column.label}`, kind } as const;
      const formula = formulaOf(id, column);
      return formula ? { derived: { ...field, formula } } : { input: field };
    },
  };
}

export function fieldId(
  line: string,
  part: string,
  relation: Relation | null,
  endings: RelatedEndings,
): string {
  const ending = relation === null ? '' : endings[relation];
  return `${line}${part.slice(0, 1).toUpperCase()}${part.slice(1)}${ending}`;
}

/** Where words do not say what adds up, the amounts of most columns have to. */
function isBorneOut(
  { id, parts, isSure }: LineSum,
  column: HeadColumn,
  columns: readonly HeadColumn[],
  amountOf: (id: string, at: number) => number,
): boolean {
  if (column.kind !== 'amount') return false;
  if (isSure) return true;
  const added = (at: number) => parts.reduce((sum, part) => sum + amountOf(part, at), 0);
  const told = columns.filter(
    (one) =>
      one.kind === 'amount' &&
      !isChanged(one) &&
      [id, ...parts].some((line) => amountOf(line, one.column) !== 0),
  );
  const right = told.filter(
    (one) => Math.abs(added(one.column) - amountOf(id, one.column)) < 0.005,
  );
  return right.length * 2 > told.length;
}
