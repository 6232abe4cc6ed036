import { fen, type Fen } from '../money/fen';
import type { TotalDifference } from './budget-export';
import type { ExportRow } from './export-rows';
import { partsOfRows, saidWithoutNames, type RowParts } from './parts-of-rows';

export interface CountedRows {
  /** Those that are no total of others. */
  readonly details: readonly ExportRow[];
  /** Those that say neither what they are for nor that they are a total, and are the sum of nothing. */
  readonly unclear: readonly ExportRow[];
  /** Those that say less than rows beside them and are not their sum, with that sum. */
  readonly perhapsTotals: ReadonlyMap<ExportRow, Fen>;
  readonly totals: number;
  readonly differences: readonly TotalDifference[];
}

/** Tells totals of other rows from the rows that count, and holds each total against what it is the total of. */
export function countedRows(rows: readonly ExportRow[]): CountedRows {
  const { partsOf, inDoubt } = partsOfRows(rows.filter(({ saysTotal }) => saysTotal !== 'yes'));
  const asDetails = countedBy(rows, partsOf);
  if (inDoubt.size === 0) return asDetails;
  const asTotals = countedBy(rows, new Map([...partsOf, ...inDoubt]));
  // What the table says of its own sum decides; without it nobody knows.
  const whole = wholeTotal(rows);
  if (whole === sumOf(asDetails.details)) return asDetails;
  if (whole === sumOf(asTotals.details)) return asTotals;
  const sums = [...inDoubt].map(([row, parts]): [ExportRow, Fen] => [row, sumOf(parts)]);
  return {
    ...asTotals,
    perhapsTotals: new Map(sums),
    totals: asTotals.totals - inDoubt.size,
    differences: asTotals.differences.filter(({ at }) => !sums.some(([row]) => row.at === at)),
  };
}

/** What the one row that says to be the total of all says; null where there is none, or several that differ. */
export function wholeTotal(rows: readonly ExportRow[]): Fen | null {
  const said = rows
    .filter(({ saysTotal }) => saysTotal === 'yes')
    .map((row) => row.total ?? row.sum);
  const most = said.reduce((one, other) => Math.max(one, other), 0);
  return said.length > 0 ? fen(most) : null;
}

function countedBy(rows: readonly ExportRow[], partsOf: RowParts['partsOf']): CountedRows {
  const untold = rows.filter((row) => row.saysTotal !== 'yes' && !partsOf.has(row));
  const open = new Set(untold.filter(mayBeTotal));
  const sure = new Set(untold.filter((row) => !open.has(row)));
  const addsUp = (row: ExportRow) =>
    [0, ...possibleSums(row, rows, sure)].includes(row.total ?? row.sum);
  const others = new Set(untold.filter((row) => open.has(row) && !addsUp(row)));
  const unclear = new Set([...others].filter(saysNothing));
  const counted = new Set(
    untold.filter((row) => sure.has(row) || (others.has(row) && !unclear.has(row))),
  );
  const differences = rows.flatMap((row): TotalDifference[] => {
    const own = row.total ?? row.sum;
    if (unclear.has(row)) return [];
    if (counted.has(row)) {
      return row.total !== null && row.total !== row.sum ? [differenceOf(row, own, row.sum)] : [];
    }
    const parts = partsOf.get(row);
    const sums = parts
      ? [sumOf(parts.filter((one) => counted.has(one)))]
      : possibleSums(row, rows, counted);
    const [first] = sums;
    return first === undefined || sums.includes(own) ? [] : [differenceOf(row, own, first)];
  });
  return {
    details: [...counted],
    unclear: [...unclear],
    perhapsTotals: new Map(),
    totals: rows.length - counted.size - unclear.size,
    differences,
  };
}

/** What may be a total, and is one where it adds up. */
function mayBeTotal(row: ExportRow): boolean {
  return row.saysTotal === 'perhaps' || saysNothing(row);
}

function saysNothing({ attributes }: ExportRow): boolean {
  return saidWithoutNames(attributes).length === 0;
}

/** 小计 stands below its rows or above them, 合计 is of all or of one unit: what any of these adds up to is right. */
function possibleSums(
  row: ExportRow,
  rows: readonly ExportRow[],
  counted: ReadonlySet<ExportRow>,
): readonly Fen[] {
  const index = rows.indexOf(row);
  const isOver = (one: ExportRow) => !counted.has(one);
  const before = rows.slice(0, index);
  const after = rows.slice(index + 1);
  const above = before.slice(before.findLastIndex(isOver) + 1);
  const next = after.findIndex(isOver);
  const below = next < 0 ? after : after.slice(0, next);
  const { unitCode, unitName } = row.attributes;
  const isOfUnit = ({ attributes }: ExportRow) =>
    unitCode === undefined ? attributes.unitName === unitName : attributes.unitCode === unitCode;
  const ofUnit = (unitCode ?? unitName) ? [rows.filter(isOfUnit)] : [];
  return [...ofUnit, rows, above, below].flatMap((part) => {
    const own = part.filter((one) => counted.has(one));
    // 合计 in the column of units is no unit: a sum of nothing is not what it should have been.
    return own.length > 0 ? [sumOf(own)] : [];
  });
}

export function sumOf(rows: readonly ExportRow[]): Fen {
  return fen(rows.reduce((sum, one) => sum + one.sum, 0));
}

function differenceOf({ at, words }: ExportRow, said: Fen, sum: Fen): TotalDifference {
  return { at, words, said, sum };
}
