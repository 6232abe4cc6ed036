import type { Area } from '../../grid/area';
import { printArea } from '../../grid/address';
import type { Actor, Edit, Occurrence } from './change';
import { EventNumber } from './event-numbers';

/** What the client library is sent; it builds the documented event arguments from these flat bodies. */
export type EventBody = Readonly<Record<string, unknown>>;

export const eventNumbers: Readonly<Record<Occurrence['kind'], number>> = {
  edited: EventNumber.Changed,
  shifted: EventNumber.Changed,
  formatted: EventNumber.FormatChanged,
  added: EventNumber.Added,
  deleted: EventNumber.Deleted,
  renamed: EventNumber.NameChanged,
  visibility: EventNumber.VisibilityChanged,
  protection: EventNumber.ProtectionChanged,
  activated: EventNumber.Activated,
  deactivated: EventNumber.Deactivated,
  selected: EventNumber.SelectionChanged,
  calculated: EventNumber.Calculated,
};

export function eventBody(occurrence: Occurrence, actor: Actor): EventBody {
  const worksheetId = occurrence.sheetId;
  const source = actor === 'coauthor' ? 'Remote' : 'Local';
  const triggerSource = actor === 'addin' ? 'ThisLocalAddin' : 'Unknown';
  switch (occurrence.kind) {
    case 'edited':
      return {
        ...placeOf(worksheetId, occurrence.areas),
        ...details(occurrence),
        changeType: 'RangeEdited',
        // Without it the add-in sees an empty changeDirectionState.
        shiftDirection: 'None',
        source,
        triggerSource,
      };
    case 'shifted':
      return {
        ...placeOf(worksheetId, [occurrence.area]),
        changeType: occurrence.type,
        shiftDirection: occurrence.direction,
        source,
        triggerSource,
      };
    case 'formatted':
      return { ...placeOf(worksheetId, occurrence.areas), source };
    case 'selected':
    case 'calculated':
      return { worksheetId, address: addressOf(occurrence.areas) };
    case 'added':
    case 'deleted':
      return { worksheetId, source };
    case 'renamed':
      return { worksheetId, source, nameBefore: occurrence.before, nameAfter: occurrence.after };
    case 'visibility':
      return {
        worksheetId,
        source,
        visibilityBefore: occurrence.before,
        visibilityAfter: occurrence.after,
      };
    case 'protection':
      return { worksheetId, source, isProtected: occurrence.after };
    case 'activated':
    case 'deactivated':
      return { worksheetId };
  }
}

/** Only for edits of a single cell, as in Excel. */
function details({ cell }: Edit): EventBody {
  if (!cell?.after) return {};
  return {
    valueBefore: cell.before.value,
    valueTypeBefore: cell.before.type,
    valueAfter: cell.after.value,
    valueTypeAfter: cell.after.type,
  };
}

function placeOf(worksheetId: string, areas: readonly Area[]): EventBody {
  const address = addressOf(areas);
  return { worksheetId, address, referenceId: referenceTo(worksheetId, address) };
}

function addressOf(areas: readonly Area[]): string {
  return areas.map(printArea).join(',');
}

/** Stands for the changed cells when the add-in asks the event for its range. */
function referenceTo(sheetId: string, address: string): string {
  return `event!${address}!${sheetId}`;
}

export function readReference(
  referenceId: string,
): { readonly sheetId: string; readonly address: string } | undefined {
  const match = /^event!([^!]+)!(.+)$/s.exec(referenceId);
  return match ? { address: match[1] ?? '', sheetId: match[2] ?? '' } : undefined;
}
