import { printSheetAddress } from '../../../domain/grid/sheet-address';
import type { CheckedFinding } from '../report';
import { toldSheets } from '../told-sheets';
import { problemOf, type Problem } from '../../problem';
import type { NameChanges, SheetsReading, WorkbookPort } from '../../ports';
import {
  acceptanceName,
  acceptancesBeside,
  canBeAccepted,
  figuresOf,
  isSameKind,
} from './acceptance';
import type { Acceptance, AcceptanceRecord } from './acceptance-record';
import { acceptancesIn, nextAcceptanceId, noteAcceptances } from './acceptance-notes';

export type AcceptOutcome =
  | { readonly kind: 'done'; readonly accepted: readonly Acceptance[] }
  /** Since it was seen somebody changed the sheet: nothing was written. */
  | { readonly kind: 'changedSince' }
  | { readonly kind: 'failed'; readonly problem: Problem };

export interface AcceptRequest {
  readonly sheetId: string;
  readonly finding: CheckedFinding;
  readonly reason: string;
  /** 2026-11-26 */
  readonly day: string;
}

/** Notes that a warning is right as it is: a name at its cell, and the reason beside the sheets. */
export async function acceptFinding(
  workbook: WorkbookPort,
  { sheetId, finding, reason, day }: AcceptRequest,
): Promise<AcceptOutcome> {
  return outcomeOf(async () => {
    const reading = await workbook.readSheets({ of: 'all' });
    const sheet = reading.sheets.find(({ id }) => id === sheetId);
    const found = findingsOn(reading, sheetId);
    const figures = figuresOf(finding);
    const isStillThere = found.some(
      (one) => isSameKind(one, finding) && figuresOf(one) === figures,
    );
    if (!sheet || !canBeAccepted(finding) || !isStillThere) return null;
    const { rule, says } = finding;
    const place = { sheet: sheet.grid.name, address: finding.at[0] };
    const id = nextAcceptanceId(reading);
    const kept = acceptancesBeside(acceptancesIn(reading), finding, place, found);
    const record = { id, rule, says, figures, reason: reason.trim(), day };
    const name = { name: acceptanceName(id), refersTo: `=${printSheetAddress(place)}` };
    await write(workbook, reading, [...kept, { place, record }], [name]);
    return [...kept, { place, record }];
  });
}

/** It is a warning again. */
export async function withdrawAcceptance(
  workbook: WorkbookPort,
  { id }: Pick<AcceptanceRecord, 'id'>,
): Promise<AcceptOutcome> {
  return outcomeOf(async () => {
    const reading = await workbook.readSheets({ of: 'marked' });
    const all = acceptancesIn(reading);
    const kept = all.filter(({ record }) => record.id !== id);
    if (kept.length === all.length) return null;
    await write(workbook, reading, kept, []);
    return kept;
  });
}

async function write(
  workbook: WorkbookPort,
  reading: SheetsReading,
  accepted: readonly Acceptance[],
  add: NameChanges['add'],
): Promise<void> {
  const notes = noteAcceptances(
    reading.notes,
    accepted.map(({ record }) => record),
  );
  await workbook.writeNotes(notes, { add, remove: namesWithout(reading, accepted) });
}

/** The names that stand for nothing that is kept: those of earlier acceptances of the cell, and of cells that are gone. */
function namesWithout({ names }: SheetsReading, kept: readonly Acceptance[]): string[] {
  const known = new Set(kept.map(({ record }) => acceptanceName(record.id).toLowerCase()));
  return names
    .filter(({ sheetId, name }) => sheetId === null && /^_BF\.accepted\./i.test(name))
    .map(({ name }) => name)
    .filter((name) => !known.has(name.toLowerCase()));
}

function findingsOn(reading: SheetsReading, sheetId: string): readonly CheckedFinding[] {
  return toldSheets(reading)
    .filter((sheet) => sheet.sheetId === sheetId)
    .flatMap(({ forms }) => forms)
    .flatMap(({ findings }) => findings);
}

async function outcomeOf(
  work: () => Promise<readonly Acceptance[] | null>,
): Promise<AcceptOutcome> {
  try {
    const accepted = await work();
    return accepted ? { kind: 'done', accepted } : { kind: 'changedSince' };
  } catch (error) {
    return { kind: 'failed', problem: problemOf(error) };
  }
}
