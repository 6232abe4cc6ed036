import { HostError } from '../../protocol/host-error';
import type { Env } from '../env';
import type { Area } from '../../grid/area';
import { sheetById } from '../range/cells';
import { extra } from '../format/extras';
import type { ProtectionOptions } from './protection-options';

/** How a sheet is protected; kept in the side data of the workbook. */
export interface SheetProtection {
  readonly options: ProtectionOptions;
  readonly password?: string;
  /** Of a file: what it says of its password, which only its own programme can check. */
  readonly passwordHash?: string;
}

/** What the options of a protection can allow. */
export type ProtectedAct = Exclude<keyof ProtectionOptions, 'selectionMode'>;

export function protectionKey(sheetId: string): string {
  return `sheet/${sheetId}/protection`;
}

export function sheetProtection(sheetId: string, env: Env): SheetProtection | undefined {
  return env.engine.sideData.get<SheetProtection>(protectionKey(sheetId));
}

/** Call before the content of cells changes: refuses what protection forbids. */
export function assertWritable(sheetId: string, area: Area, env: Env): void {
  if (sheetProtection(sheetId, env) && hasLockedCell(sheetId, area, env)) throw accessDenied();
}

/** Call before any other change of a sheet: formats, inserted or deleted rows and columns … */
export function assertAllowed(sheetId: string, act: ProtectedAct, env: Env): void {
  const protection = sheetProtection(sheetId, env);
  if (protection && !protection.options[act]) throw accessDenied();
}

/** Call before what a protected sheet never allows, such as merging cells or changing a conditional format. */
export function assertUnprotected(sheetId: string, env: Env): void {
  if (sheetProtection(sheetId, env)) throw accessDenied();
}

function hasLockedCell(sheetId: string, area: Area, env: Env): boolean {
  const sheet = sheetById(sheetId, env);
  // Beyond Univer's grid all rows are alike, and all columns are: one of them stands for the rest.
  const lastRow = Math.min(area.row + area.rows - 1, Math.max(area.row, sheet.getMaxRows()));
  const lastColumn = Math.min(
    area.column + area.columns - 1,
    Math.max(area.column, sheet.getMaxColumns()),
  );
  const cells = sheet.getSheet();
  for (let row = area.row; row <= lastRow; row++) {
    for (let column = area.column; column <= lastColumn; column++) {
      // Cells are locked unless their format says otherwise.
      if (extra(cells.getComposedCellStyle(row, column), 'unlocked') === 0) return true;
    }
  }
  return false;
}

function accessDenied(): HostError {
  return new HostError(
    'AccessDenied',
    'The cell or chart you are trying to change is on a protected sheet. Unprotect the sheet to make the change.',
  );
}
