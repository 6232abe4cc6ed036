import { generateRandomId, sheets } from '../../engine/univer';
import type { Env } from '../env';
import { columnLetters, parseAddress, quoteSheet, splitAddresses } from '../range/address';
import { isWholeColumns, isWholeRows } from '../range/area';
import type { Area } from '../range/area';
import { sheetById } from '../range/cells';

/**
 * Excel keeps what is printed as names of the sheet, shown in the name manager as Print_Area and Print_Titles; as names
 * they follow inserted and deleted rows.
 */
export type PrintName = 'Print_Area' | 'Print_Titles';

export function printAreas(sheetId: string, name: PrintName, env: Env): readonly Area[] {
  const reference = definedName(sheetId, name, env)?.getFormulaOrRefString().replace(/^=/, '');
  if (!reference) return [];
  return splitAddresses(reference)
    .map((part) => parseAddress(part)?.area)
    .filter((area) => area !== undefined);
}

/** No areas: the name goes. */
export function setPrintAreas(
  sheetId: string,
  name: PrintName,
  areas: readonly Area[],
  env: Env,
): void {
  const existing = definedName(sheetId, name, env);
  if (areas.length === 0) {
    existing?.delete();
    return;
  }
  const sheet = quoteSheet(sheetById(sheetId, env).getSheetName());
  const reference = areas.map((area) => `${sheet}!${absolute(area)}`).join(',');
  if (existing) {
    existing.setFormula(reference);
    return;
  }
  env.engine.api.syncExecuteCommand(sheets.InsertDefinedNameCommand.id, {
    unitId: env.engine.book.getId(),
    id: generateRandomId(),
    name,
    formulaOrRefString: reference,
    localSheetId: sheetId,
  });
}

function definedName(sheetId: string, name: PrintName, env: Env) {
  return env.engine.book
    .getDefinedNames()
    .find((defined) => defined.getName() === name && defined.getLocalSheetId() === sheetId);
}

function absolute(area: Area): string {
  const first = `$${columnLetters(area.column)}`;
  const last = `$${columnLetters(area.column + area.columns - 1)}`;
  const lastRow = `$${String(area.row + area.rows)}`;
  if (isWholeColumns(area)) return `${first}:${last}`;
  if (isWholeRows(area)) return `$${String(area.row + 1)}:${lastRow}`;
  return `${first}$${String(area.row + 1)}:${last}${lastRow}`;
}
