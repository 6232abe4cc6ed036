import type {
  ExportEntry,
  ExportOutcome,
  ExportReading,
  ExportTable,
} from '../../domain/exports/budget-export';
import { readExport } from '../../domain/exports/read-export';
import { exportWords } from '../../packs/exports/export-words';
import type { DepartmentProfile } from '../../domain/form/profile';
import { withoutSameTables } from './same-tables';

/** What an export leaves open, as somebody answered it. */
export interface ExportAnswers {
  /** Null where nobody was asked. */
  readonly unit: string | null;
  /** Each table that has several columns of amounts asks for itself. */
  readonly amounts: readonly string[];
}

export const noAnswers: ExportAnswers = { unit: null, amounts: [] };

export type ExportsOutcome =
  | { readonly kind: 'read'; readonly readings: readonly ExportReading[] }
  | Exclude<ExportOutcome, { kind: 'read' }>;

/** All tables of an export. Sheets without such a table are left alone where another has one. Pure. */
export function readExports(
  tables: readonly ExportTable[],
  profile: Pick<DepartmentProfile, 'year' | 'department' | 'code'>,
  answers: ExportAnswers,
): ExportsOutcome {
  const outcomes = tables.map((table) =>
    readExport({ table, words: exportWords, year: profile.year, ...answers }),
  );
  const open = outcomes.find(({ kind }) => kind === 'unitOpen' || kind === 'amountOpen');
  if (open && open.kind !== 'read') return open;
  const read = outcomes.flatMap((one, index) =>
    one.kind === 'read' ? [{ name: tables[index]?.grid.name ?? '', reading: one.reading }] : [],
  );
  const readings = withoutSameTables(read).map((one) => withDepartment(one, profile));
  return readings.length > 0 ? { kind: 'read', readings } : { kind: 'noHead' };
}

/** An export of one unit does not name it: it is that of the workbook. */
function withDepartment(
  reading: ExportReading,
  { department, code }: Pick<DepartmentProfile, 'department' | 'code'>,
): ExportReading {
  const namesUnit = reading.entries.some(
    ({ attributes }) => attributes.unitCode !== undefined || attributes.unitName !== undefined,
  );
  if (namesUnit) return reading;
  const own = {
    ...(department === null ? {} : { unitName: department }),
    ...(code === null ? {} : { unitCode: code }),
  };
  return {
    ...reading,
    entries: reading.entries.map((entry): ExportEntry => ({
      ...entry,
      attributes: { ...own, ...entry.attributes },
    })),
  };
}
