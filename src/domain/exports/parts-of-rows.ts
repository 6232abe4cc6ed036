import type { ExportRow } from './export-rows';
import { partsByPlace } from './parts-by-place';
import { hasKeys } from './row-keys';
import { layeredCodes, nameOfCode, type Attribute, type Attributes } from './export-words';

/** What rows are the sum of, by what they say. */
export interface RowParts {
  /** The rows that are a total of others, with those others. */
  readonly partsOf: ReadonlyMap<ExportRow, readonly ExportRow[]>;
  /** Those that say less than others and are not their sum, with those others. */
  readonly inDoubt: ReadonlyMap<ExportRow, readonly ExportRow[]>;
}

export function partsOfRows(rows: readonly ExportRow[]): RowParts {
  const below = rowsBelowCodes(rows);
  const alike = rowsAlike(rows);
  const partsOf = new Map<ExportRow, readonly ExportRow[]>();
  const inDoubt = new Map<ExportRow, readonly ExportRow[]>();
  for (const row of rows) {
    const parts = partsByCode(row, below);
    if (parts.length > 0) partsOf.set(row, parts);
  }
  // What says most first: of 2010301, 2010301 30101 and 2010301 30101 50101 the last one counts.
  const byClasses = [...rows].sort((one, other) => classesSaid(other) - classesSaid(one));
  for (const row of byClasses) {
    // Nothing is neither a total nor in doubt.
    const parts =
      partsOf.has(row) || (row.total ?? row.sum) === 0
        ? []
        : partsByClass(row, alike).filter((one) => !partsOf.has(one));
    if (parts.length > 0) (isSumOf(row, parts) ? partsOf : inDoubt).set(row, parts);
  }
  for (const row of rows) {
    const parts = partsOf.has(row) ? [] : partsByUnit(row, rows);
    if (parts.length > 0) partsOf.set(row, parts);
  }
  const open = rows.filter((row) => !partsOf.has(row) && !inDoubt.has(row));
  for (const [row, parts] of partsByPlace(open)) {
    const isSure = parts.length > 1 && parts.every(hasKeys);
    (isSure ? partsOf : inDoubt).set(row, parts);
  }
  return { partsOf, inDoubt };
}

function isSumOf(row: ExportRow, parts: readonly ExportRow[]): boolean {
  return parts.reduce((sum, one) => sum + one.sum, 0) === (row.total ?? row.sum);
}

function classesSaid({ attributes }: ExportRow): number {
  return layeredCodes.filter((code) => attributes[code] !== undefined).length;
}

const classNames = new Set<string>(layeredCodes.map((code) => nameOfCode[code]));

/** What a row says, without the names of its classes: each class of a code has another. */
export function saidWithoutNames(
  attributes: Attributes,
): readonly (readonly [Attribute, string])[] {
  const said = Object.entries(attributes) as [Attribute, string][];
  return said
    .filter(([attribute]) => !classNames.has(attribute))
    .sort(([one], [other]) => (one < other ? -1 : 1));
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
    const parts = candidates.filter((one) => agrees(row, one, [attribute]));
    if (parts.length > 0) return parts;
  }
  return [];
}

function agrees(total: ExportRow, part: ExportRow, but: readonly Attribute[]): boolean {
  return saidWithoutNames(total.attributes).every(
    ([attribute, value]) => but.includes(attribute) || part.attributes[attribute] === value,
  );
}

type Alike = (row: ExportRow) => readonly ExportRow[];

/** The rows that say all that a row says; an index is made for each combination of what rows say. */
function rowsAlike(rows: readonly ExportRow[]): Alike {
  const indexes = new Map<string, ReadonlyMap<string, readonly ExportRow[]>>();
  return ({ attributes }) => {
    const own = saidWithoutNames(attributes).map(([attribute]) => attribute);
    const kind = own.join(' ');
    const keyOf = (one: ExportRow) => JSON.stringify(own.map((name) => one.attributes[name] ?? ''));
    const index = indexes.get(kind) ?? grouped(rows, keyOf);
    indexes.set(kind, index);
    return index.get(JSON.stringify(own.map((name) => attributes[name] ?? ''))) ?? [];
  };
}

function grouped(
  rows: readonly ExportRow[],
  keyOf: (row: ExportRow) => string,
): ReadonlyMap<string, readonly ExportRow[]> {
  const groups = new Map<string, ExportRow[]>();
  for (const row of rows) {
    const own = groups.get(keyOf(row)) ?? [];
    own.push(row);
    groups.set(keyOf(row), own);
  }
  return groups;
}

/** The rows that say the same and have a class besides: 2010301 without an economic class is the total of those with one. */
function partsByClass(row: ExportRow, alike: Alike): readonly ExportRow[] {
  const lacking = layeredCodes.filter((code) => row.attributes[code] === undefined);
  if (lacking.length === 0 || saidWithoutNames(row.attributes).length === 0) return [];
  return alike(row).filter((one) => lacking.some((code) => one.attributes[code] !== undefined));
}

/** 112 above 112001 and 112002, where nothing else says what the amounts are for: only where they add up to it. */
function partsByUnit(row: ExportRow, rows: readonly ExportRow[]): readonly ExportRow[] {
  const { unitCode } = row.attributes;
  if (unitCode === undefined || hasKeys(row)) return [];
  const parts = rows.filter(
    (one) =>
      one !== row &&
      one.attributes.unitCode?.startsWith(unitCode) === true &&
      one.attributes.unitCode !== unitCode &&
      agrees(row, one, ['unitCode', 'unitName']),
  );
  return isSumOf(row, parts) ? parts : [];
}
