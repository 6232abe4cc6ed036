import { HostError, invalidArgument } from '../../protocol/host-error';
import { isRef } from '../../protocol/object-type';
import type { Env } from '../env';
import { heldTarget } from '../shared-targets';
import { requireAddress } from '../../grid/address';
import type { Area } from '../../grid/area';
import { areaOf } from './cells';

export interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

/** A `Range | string` argument; an address without a sheet is one of `ownSheet`. */
export function rangeOnAnySheet(value: unknown, ownSheet: string, env: Env): Place {
  const range = heldTarget('Range', value);
  if (range) return { sheetId: range.sheetId, area: areaOf(range) };
  if (isRef(value)) {
    throw new HostError('ApiNotFound', `The workbench takes no ${value.type.name} here`);
  }
  if (typeof value !== 'string') throw invalidArgument('a range');
  const { sheet: name, area } = requireAddress(value);
  if (name === undefined) return { sheetId: ownSheet, area };
  const sheet = env.engine.book
    .getSheets()
    .find((one) => one.getSheetName().toLowerCase() === name.toLowerCase());
  if (!sheet) throw new HostError('ItemNotFound', `There is no worksheet ${name}`);
  return { sheetId: sheet.getSheetId(), area };
}
