import { knownExpression } from '../check/known-expression';
import { fen } from '../money/fen';
import { decimalsOfUnit } from '../money/written-unit';
import { unitInText } from '../read/sheet-unit';
import { amountColumns, holdsAnything, holdsMoney, type AmountColumn } from './amount-columns';
import type {
  ExportEntry,
  ExportOutcome,
  ExportReading,
  ExportTable,
  LeftRow,
  LeftRowReason,
} from './budget-export';
import { withoutChoice } from './counted-entries';
import { endsWithHeads, exportHeads, type ExportHeads } from './export-heads';
import { exportRows, type ExportRow } from './export-rows';
import { codeAttributes, nameOfCode, type Attributes, type ExportWords } from './export-words';
import { headlessColumns } from './headless-columns';
import { knownHeads } from './known-heads';
import { saidWithoutNames } from './parts-of-rows';
import { otherTables, type OtherTable } from './other-tables';
import { countedOnce } from './repeated-rows';
import { partColumns, splitAmount, type PartColumn } from './of-which';
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
  const { details, unclear, perhapsTotals, repeated, totals, differences } = countedOnce(
    rows.filter((row) => !whys.get(row)),
  );
  const isUnclear = new Set(unclear);
  const read = details.map((row) => readRow(row, request));
  const leftRows = rows.flatMap((row): LeftRow[] => {
    const left = { at: row.at, words: row.words, fen: row.sum };
    const beside = perhapsTotals.get(row);
    if (beside !== undefined) {
      const why = beside === row.sum ? 'sumOfOthers' : 'perhapsTotal';
      return [{ ...left, why, beside, entries: readRow(row, request).entries }];
    }
    const like = repeated.get(row);
    if (like) {
      const { entries } = readRow(row, request);
      return [{ ...left, why: 'sameRow', like: like.at, entries }];
    }
    const why = whys.get(row) ?? (isUnclear.has(row) ? 'unclear' : null);
    return why ? [{ ...left, why }] : [];
  });
  const used = parts.filter((part) => read.some(({ split }) => split.has(part)));
  const money = new Set([...amounts.counted, amounts.total, ...used].map((one) => one?.column));
  const isUsed = ({ column, meaning }: ExportHeads['columns'][number]) =>
    meaning !== null || money.has(column);
  const named = (asUsed: boolean) =>
    heads.columns
      .filter((one) => isUsed(one) === asUsed)
      // Of a column without anything below its head nothing is lost.
      .filter(({ column }) => asUsed || holdsAnything(table.grid, column, heads.below))
      .map(({ path }) => path.join('/'));
  const { title } = heads;
  const whole = whyTableLeft(`${table.name} ${title}`, request);
  const reading: ExportReading = {
    ...{ name: table.name, title, owner: ownerOf(table.name, heads.above, words) },
    entries: read.flatMap(({ entries }) => entries),
    left: [
      ...leftRows,
      ...read.flatMap(({ left }) => left),
      ...headlessColumns(table, heads, end, decimals ?? 2),
      ...others.map(tableLeft(table)),
    ],
    columns: { understood: named(true), unused: named(false) },
    unit: said ?? '',
    ...{ totals, differences },
  };
  return { kind: 'read', reading: whole ? leftAsWhole(reading, whole) : reading };
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

interface ReadRow {
  readonly entries: readonly ExportEntry[];
  readonly left: readonly LeftRow[];
  /** The columns of parts that said something of it. */
  readonly split: ReadonlySet<PartColumn>;
}

function readRow(row: ExportRow, { words, year }: ExportRequest): ReadRow {
  const unread = row.unread.map((one): LeftRow => ({
    ...{ at: one.at, words: `${row.words} ${one.words}`, fen: null, why: 'unreadable' },
  }));
  const named = withNames(row.attributes, words, year);
  const split = new Set<PartColumn>();
  const left: LeftRow[] = [];
  const entries = [...row.amounts].flatMap(([column, amount]): ExportEntry[] => {
    const whole = { at: row.at, fen: amount, attributes: { ...named, ...column.says } };
    const ofIt = [...row.parts].filter(([{ of }]) => of === column);
    const [first] = ofIt;
    if (!first || ofIt.some(([, said]) => said === null)) return [whole];
    const [part, said] = first;
    const isOne = ofIt.every(([, other]) => other === said);
    const both = isOne && said !== null && splitAmount(amount, whole.attributes, part, said);
    if (!both) {
      const why = isOne ? 'notPart' : 'twoParts';
      left.push(...ofIt.map(([one, its]) => ({ ...partSaid(row, one), fen: its, why }) as const));
      return [whole];
    }
    if (both.some(({ attributes: { fund } }) => fund !== whole.attributes.fund)) split.add(part);
    return both.map((one) => ({ at: row.at, ...one }));
  });
  return { entries, left: [...unread, ...left], split };
}

function partSaid({ at, words }: ExportRow, { path }: PartColumn) {
  return { at, words: `${words} ${path[path.length - 1] ?? ''}` };
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

/** Where an export has codes alone, the classification of the year has their names. */
function withNames(
  attributes: Attributes,
  { names }: ExportWords,
  year: number | null,
): Attributes {
  const added = codeAttributes.flatMap((code): [string, string][] => {
    const [own, name] = [attributes[code], nameOfCode[code]];
    const known = names[code]?.filter(
      (one) =>
        one.code === own &&
        (year === null || (one.years.from <= year && year <= (one.years.to ?? year))),
    );
    const [first] = known ?? [];
    return first && attributes[name] === undefined ? [[name, first.name]] : [];
  });
  return { ...attributes, ...Object.fromEntries(added) };
}
