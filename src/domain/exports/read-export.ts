import { knownExpression } from '../check/known-expression';
import { fen } from '../money/fen';
import { decimalsOfUnit } from '../money/written-unit';
import { unitInText } from '../read/sheet-unit';
import { amountColumns, holdsAnything, holdsMoney, type AmountColumn } from './amount-columns';
import type {
  ExportOutcome,
  ExportReading,
  ExportTable,
  LeftRow,
  LeftRowReason,
} from './budget-export';
import { withoutChoice } from './counted-entries';
import { endsWithHeads, exportHeads, type ExportHeads } from './export-heads';
import { exportRows, type ExportRow } from './export-rows';
import { codeAttributes, type Attributes, type ExportWords } from './export-words';
import { headlessColumns } from './headless-columns';
import { knownHeads } from './known-heads';
import { saidWithoutNames } from './parts-of-rows';
import { otherTables, type OtherTable } from './other-tables';
import { countedOnce, type RowsCountedOnce } from './repeated-rows';
import { partColumns } from './of-which';
import { readRow } from './read-row';
import { ownerOf } from './table-owner';
import { otherYears } from './years-said';

export interface ExportRequest {
  readonly table: ExportTable;
  readonly words: ExportWords;
  /** The budget year of the workbook; null where it says none. */
  readonly year: number | null;
  /** What the user said the amounts are in; null where nobody asked. */
  readonly unit: string | null;
  /** The columns of amounts that the user chose, of all tables that asked. */
  readonly amounts: readonly string[];
}

/** What a table of a budget system says: each amount that counts once, and everything that does not count with the reason. Pure. */
export function readExport(request: ExportRequest): ExportOutcome {
  const { table, words } = request;
  const found = exportHeads(table.grid, words);
  if (!found) return { kind: endsWithHeads(table.grid, words) ? 'noAmounts' : 'noHead' };
  const heads = knownHeads(found, table.grid, words);
  const amounts = amountColumns(heads, table.grid, words, request.year, request.amounts);
  if ('open' in amounts) return { kind: 'amountOpen', heads: amounts.open };
  if (amounts.counted.length === 0)
    return { kind: holdsMoney(heads, table.grid, words) ? 'noHead' : 'noAmounts' };
  const said = saidUnit(heads) ?? request.unit;
  const decimals = said === null ? null : decimalsOfUnit(said);
  const parts = partColumns(heads, table.grid, words, amounts.counted);
  const decimalsOf = (column: Pick<AmountColumn, 'path'>) => unitOfHead(column, words) ?? decimals;
  if ([...amounts.counted, ...parts].some((one) => decimalsOf(one) === null))
    return { kind: 'unitOpen' };
  const others = otherTables(table.grid, heads, words);
  const end = others.find(({ isBelow }) => isBelow)?.row ?? null;
  const rows = withUnits(
    exportRows({
      ...{ table, heads, amounts, parts, words, end },
      decimalsOf: (column) => decimalsOf(column) ?? 2,
    }),
  );
  // What is left may look like a part of another row, or of a total: it is neither.
  const whys = new Map(rows.map((row) => [row, whyLeft(row, words, request.year)]));
  const counted = countedOnce(rows.filter((row) => !whys.get(row)));
  for (const row of counted.unclear) whys.set(row, 'unclear');
  const read = counted.details.map((row) => readRow(row, request));
  const used = parts.filter((part) => read.some(({ split }) => split.has(part)));
  const money = new Set([...amounts.counted, amounts.total, ...used].map((one) => one?.column));
  const { title } = heads;
  const whole = whyTableLeft(`${table.name} ${title}`, request);
  const reading: ExportReading = {
    ...{ name: table.name, title, owner: ownerOf(table.name, heads.above, words) },
    entries: read.flatMap(({ entries }) => entries),
    left: [
      ...rows.flatMap((row) => leftRow(row, whys.get(row) ?? null, counted, request) ?? []),
      ...read.flatMap(({ left }) => left),
      ...headlessColumns(table, heads, end, decimals ?? 2),
      ...others.map(tableLeft(table)),
    ],
    columns: namedColumns(table, heads, money),
    unit: said ?? '',
    ...{ totals: counted.totals, differences: counted.differences },
  };
  return { kind: 'read', reading: whole ? leftAsWhole(reading, whole) : reading };
}

/** A row that does not count, with the reason and what would count if it did; null for one that counts. */
function leftRow(
  row: ExportRow,
  why: LeftRowReason | null,
  { perhapsTotals, repeated }: RowsCountedOnce,
  request: ExportRequest,
): LeftRow | null {
  const left = { at: row.at, words: row.words, fen: row.sum };
  const beside = perhapsTotals.get(row);
  if (beside !== undefined) {
    const { entries } = readRow(row, request);
    return { ...left, why: beside === row.sum ? 'sumOfOthers' : 'perhapsTotal', beside, entries };
  }
  const like = repeated.get(row);
  if (like)
    return { ...left, why: 'sameRow', like: like.at, entries: readRow(row, request).entries };
  return why && { ...left, why };
}

/** The heads of the columns that were read, and of those that nobody understood. */
function namedColumns(
  { grid }: ExportTable,
  { columns, below }: ExportHeads,
  money: ReadonlySet<number | undefined>,
): ExportReading['columns'] {
  const isUsed = ({ column, meaning }: ExportHeads['columns'][number]) =>
    meaning !== null || money.has(column);
  const nameOf = ({ path }: ExportHeads['columns'][number]) => path.join('/');
  return {
    understood: columns.filter(isUsed).map(nameOf),
    // Of a column without anything below its head nothing is lost.
    unused: columns
      .filter((one) => !isUsed(one) && holdsAnything(grid, one.column, below))
      .map(nameOf),
  };
}

/** What stands on its sheet besides. */
function tableLeft({ placeOf, grid }: ExportTable): (other: OtherTable) => LeftRow {
  return ({ row, words }) => ({
    at: placeOf(row, grid.used?.left ?? 0),
    ...{ words, fen: null, why: 'otherTable' },
  });
}

/** What the name or the title of a table says of all its rows. */
function whyTableLeft(words: string, { words: known, year }: ExportRequest): LeftRowReason | null {
  if (year !== null && otherYears(words, year, known)) return 'otherYear';
  return knownExpression(known.partList).test(words) ? 'partList' : null;
}

function leftAsWhole(reading: ExportReading, why: LeftRowReason): ExportReading {
  const { name, title, entries, left } = reading;
  const [first] = entries;
  if (!first) return reading;
  const sum = fen(entries.reduce((all, one) => all + one.fen, 0));
  const row: LeftRow = { at: first.at, words: title || name, fen: sum, why };
  return { ...reading, entries: [], left: [...withoutChoice(left), row], differences: [] };
}

/** 单位：元 above the table; two that differ say nothing. */
function saidUnit({ captions }: ExportHeads): string | null {
  const units = new Set(captions.flatMap((text) => unitInText(text) ?? []));
  const [only] = units;
  return units.size === 1 && only !== undefined ? only : null;
}

/** 金额（万元）: the head of a column says it for that one. */
function unitOfHead(
  { path }: Pick<AmountColumn, 'path'>,
  { unitBehind }: ExportWords,
): number | null {
  const [unit] = path.flatMap((one) => knownExpression(unitBehind).exec(one)?.[1] ?? []);
  return unit === undefined ? null : decimalsOfUnit(unit);
}

/** A unit may be named once, in a row of its own above its rows; a total and a row that says nothing are of no unit. */
function withUnits(rows: readonly ExportRow[]): readonly ExportRow[] {
  let unit: Attributes = {};
  return rows.map((row) => {
    if (row.saysTotal === 'yes') return row;
    const { unitCode, unitName } = row.attributes;
    if (unitCode !== undefined || unitName !== undefined) {
      unit = {
        ...(unitCode === undefined ? {} : { unitCode }),
        ...(unitName === undefined ? {} : { unitName }),
      };
    }
    const saysMore = saidWithoutNames(row.attributes).length > 0;
    return saysMore ? { ...row, attributes: { ...unit, ...row.attributes } } : row;
  });
}

function whyLeft(
  { attributes, saysOtherUnit }: ExportRow,
  { codes }: ExportWords,
  year: number | null,
): LeftRowReason | null {
  const ofYear = attributes.year?.match(/(?:19|20)\d{2}/)?.[0];
  if (ofYear !== undefined && year !== null && Number(ofYear) !== year) return 'otherYear';
  const isBad = codeAttributes.some((code) => {
    const [own, shape] = [attributes[code], codes[code]];
    return own !== undefined && shape !== undefined && !knownExpression(shape).test(own);
  });
  if (isBad) return 'badCode';
  return saysOtherUnit ? 'otherMoney' : null;
}
