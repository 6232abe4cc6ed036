import type {
  ExportEntry,
  ExportOutcome,
  ExportReading,
  ExportTable,
} from '../../domain/exports/budget-export';
import {
  countedTables,
  type ReadTables,
  type TableChoice,
} from '../../domain/exports/counted-tables';
import type { Attribute, Attributes } from '../../domain/exports/export-words';
import type { FormTable } from '../../domain/exports/form-table';
import { readExport } from '../../domain/exports/read-export';
import { labelKey } from '../../domain/read/label-key';
import { exportWords } from '../../packs/exports/export-words';
import type { DepartmentProfile } from '../../domain/form/profile';

/** What an export leaves open, as somebody answered it. */
export interface ExportAnswers {
  /** Null where nobody was asked. */
  readonly unit: string | null;
  /** Each table that has several columns of amounts asks for itself. */
  readonly amounts: readonly string[];
  /** The names of the tables that count, or of their sheets; null where nobody was asked. */
  readonly sheets: readonly string[] | null;
}

export const noAnswers: ExportAnswers = { unit: null, amounts: [], sheets: null };

export type ExportsOutcome =
  | ({ readonly kind: 'read' } & ReadTables)
  /** Some tables may be the same money in another version. */
  | { readonly kind: 'tablesOpen'; readonly tables: readonly TableChoice[] }
  | Exclude<ExportOutcome, { kind: 'read' }>;

export interface ExportsRequest {
  readonly tables: readonly ExportTable[];
  readonly profile: Pick<DepartmentProfile, 'year' | 'department' | 'code'>;
  readonly answers: ExportAnswers;
  /** The forms that a table is laid out as; its amounts are in this unit where it says none. */
  readonly formsOn: (table: ExportTable, unit: string | null) => readonly FormTable[];
  /** Whether a table is laid out as a form and holds no amount; absent where nobody looks. */
  readonly isEmptyForm?: (table: ExportTable) => boolean;
}

/** All tables of an export. Sheets without such a table are left alone where another has one. Pure. */
export function readExports(request: ExportsRequest): ExportsOutcome {
  const { profile, answers } = request;
  const outcomes = request.tables.flatMap((table) => chosenOf(table, request) ?? []);
  const open = outcomes.find(({ kind }) => kind === 'unitOpen' || kind === 'amountOpen');
  if (open && (open.kind === 'unitOpen' || open.kind === 'amountOpen')) return open;
  const read = {
    readings: withOwners(outcomes.flatMap((one) => (one.kind === 'read' ? [one.reading] : []))),
    forms: outcomes.flatMap((one) => (one.kind === 'forms' ? one.forms : [])),
  };
  const { tables, choice } = countedTables(
    read,
    exportWords,
    answers.sheets !== null,
    profile.department,
  );
  if (choice) return { kind: 'tablesOpen', tables: choice };
  if (tables.readings.length + tables.forms.length === 0)
    return outcomes.some(({ kind }) => kind === 'noAmounts') || hasEmptyForm(request)
      ? { kind: 'noAmounts' }
      : { kind: 'noHead' };
  const readings = tables.readings.map((one) => withDepartment(one, profile));
  return { kind: 'read', readings, forms: tables.forms };
}

function hasEmptyForm({ tables, isEmptyForm }: ExportsRequest): boolean {
  return isEmptyForm !== undefined && tables.some(isEmptyForm);
}

type TableOutcome =
  ExportOutcome | { readonly kind: 'forms'; readonly forms: readonly FormTable[] };

/** What tables can be called where somebody says which of them count. */
export function tableNames({
  tables,
  formsOn,
}: Pick<ExportsRequest, 'tables' | 'formsOn'>): readonly string[] {
  const names = tables.flatMap((table) => [
    table.name,
    ...formsOn(table, null).map(({ name }) => name),
  ]);
  return [...new Set(names)];
}

/** What counts of a sheet: all of it, or those of its forms that were chosen; null for none. */
function chosenOf(table: ExportTable, request: ExportsRequest): TableOutcome | null {
  const { sheets } = request.answers;
  if (sheets === null || sheets.includes(table.name)) return readTable(table, request);
  const areAllSheets = sheets.every((sheet) => request.tables.some(({ name }) => name === sheet));
  if (areAllSheets) return null;
  const formsOn = (one: ExportTable, unit: string | null) =>
    request.formsOn(one, unit).filter(({ name }) => sheets.includes(name));
  const outcome = readTable(table, { ...request, formsOn });
  const isOpen = outcome.kind === 'unitOpen' && formsOn(table, null).length > 0;
  return outcome.kind === 'forms' || isOpen ? outcome : null;
}

/** As rows to be added up; where they do not say what they are for, as the form that the table is laid out as. */
function readTable(
  table: ExportTable,
  { profile: { year }, answers, formsOn }: ExportsRequest,
): TableOutcome {
  const { unit, amounts } = answers;
  const rows = readExport({ table, words: exportWords, year, unit, amounts });
  if (rows.kind === 'read' && rows.reading.entries.some(saysWhatFor)) return rows;
  const forms = formsOn(table, unit);
  if (forms.length === 0) return rows;
  const isOpen = unit === null && forms.some(({ saysUnit }) => !saysUnit);
  return isOpen ? { kind: 'unitOpen' } : { kind: 'forms', forms };
}

const ofTheUnit: readonly string[] = ['year', 'unitCode', 'unitName'] satisfies Attribute[];

/** More than whose it is. */
function saysWhatFor({ attributes }: ExportEntry): boolean {
  return Object.keys(attributes).some((one) => !ofTheUnit.includes(one));
}

/** Tables of several units are told apart by the lines above them and by their names. */
function withOwners(readings: readonly ExportReading[]): readonly ExportReading[] {
  const owners = readings.flatMap(({ owner }) => owner ?? []);
  const names = new Set(owners.map(({ unitName }) => labelKey(unitName)));
  if (names.size < 2) return readings;
  // One code beside names says nothing of the others.
  const haveCodes = owners.every(({ unitCode }) => unitCode !== undefined);
  return readings.map((reading) => {
    const { owner } = reading;
    if (!owner || saysUnit(reading, 'unitCode', 'unitName')) return reading;
    const { unitName } = owner;
    return withAttributes(reading, () => (haveCodes ? owner : { unitName }));
  });
}

/** An export of one unit does not name it: it is that of the workbook. */
function withDepartment(
  reading: ExportReading,
  { department, code }: Pick<DepartmentProfile, 'department' | 'code'>,
): ExportReading {
  const own: Attributes = {
    ...(department === null ? {} : { unitName: department }),
    ...(code === null ? {} : { unitCode: code }),
  };
  if (!saysUnit(reading, 'unitCode', 'unitName')) return withAttributes(reading, () => own);
  // Of several units its name alone was said above its own rows.
  const isOwn = ({ unitCode, unitName }: Attributes) =>
    unitCode === undefined && unitName !== undefined && unitName === reading.owner?.unitName;
  const isDepartments = department !== null && reading.owner?.unitName === department;
  return isDepartments
    ? withAttributes(reading, (attributes) => (isOwn(attributes) ? own : {}))
    : reading;
}

function saysUnit({ entries }: ExportReading, ...by: readonly Attribute[]): boolean {
  return entries.some(({ attributes }) => by.some((one) => attributes[one] !== undefined));
}

function withAttributes(
  reading: ExportReading,
  added: (attributes: Attributes) => Attributes,
): ExportReading {
  const changed = (entry: ExportEntry): ExportEntry => ({
    ...entry,
    attributes: { ...entry.attributes, ...added(entry.attributes) },
  });
  return {
    ...reading,
    entries: reading.entries.map(changed),
    left: reading.left.map((row) =>
      row.entries ? { ...row, entries: row.entries.map(changed) } : row,
    ),
  };
}
