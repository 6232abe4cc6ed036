import type { Env } from '../env';
import { absoluteAddress } from '../names/name-formula';
import { findName, newNameId, putName, removeName } from '../names/name-list';
import { parseAddress, splitAddresses } from '../../grid/address';
import type { Area } from '../../grid/area';

/**
 * Excel keeps what is printed as names of the sheet, shown in the name manager as Print_Area and Print_Titles; as names
 * they follow inserted and deleted rows.
 */
export type PrintName = 'Print_Area' | 'Print_Titles';

export function printAreas(sheetId: string, name: PrintName, env: Env): readonly Area[] {
  const formula = findName(name, sheetId, env)?.formula ?? '=';
  return splitAddresses(formula.slice(1))
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
  const existing = findName(name, sheetId, env);
  if (areas.length === 0) {
    if (existing) removeName(existing, env);
    return;
  }
  const formula = `=${areas.map((area) => absoluteAddress(sheetId, area, env)).join(',')}`;
  const fresh = { id: newNameId(), name, comment: '', visible: true, sheetId };
  putName({ ...(existing ?? fresh), formula }, env);
}
