import { fen, type Fen } from '../money/fen';
import type { TotalDifference } from './budget-export';
import type { ExportRow } from './export-rows';
import {
  codeAttributes,
  layeredCodes,
  nameOfCode,
  type Attribute,
  type CodeAttribute,
} from './export-words';

export interface CountedRows {
  /** Those that are no total of others. */
  readonly details: readonly ExportRow[];
  readonly totals: number;
  readonly differences: readonly TotalDifference[];
}

/** Tells totals of other rows from the rows that count, and holds each total against what it is the total of. */
export function countedRows(rows: readonly ExportRow[]): CountedRows {
  const below = rowsBelowCodes(rows);
  const partsOf = new Map<ExportRow, readonly ExportRow[]>();
  const isSaid = (row: ExportRow) => row.isTotal || !hasKeys(row);
  for (const row of rows) {
    const parts = isSaid(row) ? [] : partsByCode(row, below);
    if (parts.length > 0) partsOf.set(row, parts);
  }
  const details = rows.filter((row) => !isSaid(row) && !partsOf.has(row));
  const counted = new Set(details);
  const differences = rows.flatMap((row, index): TotalDifference[] => {
    const own = row.total ?? row.sum;
    if (counted.has(row)) {
      return row.total !== null && row.total !== row.sum ? [differenceOf(row, own, row.sum)] : [];
    }
    const byCode = partsOf.get(row);
    const sums = byCode
      ? [sumOf(byCode.filter((one) => counted.has(one)))]
      : possibleSums(row, index, rows, counted);
    const [first] = sums;
    return first === undefined || sums.includes(own) ? [] : [differenceOf(row, own, first)];
  });
  return { details, totals: rows.length - details.length, differences };
}

/** Whether anything says what an amount is for. */
function hasKeys({ attributes }: ExportRow): boolean {
  return (
    attributes.projectName !== undefined ||
    codeAttributes.some((code) => code !== 'unitCode' && attributes[code] !== undefined)
  );
}

type Below = ReadonlyMap<string, readonly ExportRow[]>;

function rowsBelowCodes(rows: readonly ExportRow[]): Below {
  const below = new Map<string, ExportRow[]>();
  for (const row of rows) {
    for (const attribute of layeredCodes) {
      const code = row.attributes[attribute] ?? '';
      for (let length = 3; length < code.length; length += 2) {
        const key = `${attribute} ${code.slice(0, length)}`;
        const own = below.get(key) ?? [];
        own.push(row);
        below.set(key, own);
      }
    }
  }
  return below;
}

/** The rows whose codes go on from that of a row, and that agree with all else that it says. */
function partsByCode(row: ExportRow, below: Below): readonly ExportRow[] {
  for (const attribute of layeredCodes) {
    const code = row.attributes[attribute];
    const candidates = code === undefined ? [] : (below.get(`${attribute} ${code}`) ?? []);
    const parts = candidates.filter((one) => agrees(row, one, attribute));
    if (parts.length > 0) return parts;
  }
  return [];
}

function agrees(total: ExportRow, part: ExportRow, by: CodeAttribute): boolean {
  const names = new Set<string>(layeredCodes.map((code) => nameOfCode[code]));
  return (Object.entries(total.attributes) as [Attribute, string][]).every(
    ([attribute, value]) =>
      attribute === by || names.has(attribute) || part.attributes[attribute] === value,
  );
}

/** 小计 stands below its rows or above them, 合计 is of all or of one unit: what any of these adds up to is right. */
function possibleSums(
  row: ExportRow,
  index: number,
  rows: readonly ExportRow[],
  counted: ReadonlySet<ExportRow>,
): readonly Fen[] {
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
  return [...ofUnit, rows, above, below].map((part) =>
    sumOf(part.filter((one) => counted.has(one))),
  );
}

function sumOf(rows: readonly ExportRow[]): Fen {
  return fen(rows.reduce((sum, one) => sum + one.sum, 0));
}

function differenceOf({ at, words }: ExportRow, said: Fen, sum: Fen): TotalDifference {
  return { at, words, said, sum };
}
