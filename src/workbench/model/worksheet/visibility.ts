import { HostError } from '../../protocol/host-error';
import { oneOf } from '../arguments';
import type { FWorksheet } from '../../engine/univer';
import type { Env } from '../env';
import { sheetById } from '../range/cells';
import { assertStructureOpen } from '../workbook/structure-protection';
import { setHidden } from './sheet-mutations';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** Univer knows hidden sheets; that one is very hidden is side data. */
export function veryHiddenKey(sheetId: string): string {
  return `sheet/${sheetId}/very-hidden`;
}

export function visibilityOf(sheet: FWorksheet, env: Env): Visibility {
  if (!sheet.isSheetHidden()) return 'Visible';
  return env.engine.sideData.get(veryHiddenKey(sheet.getSheetId())) ? 'VeryHidden' : 'Hidden';
}

export function visibleSheets(env: Env): readonly FWorksheet[] {
  return env.engine.book.getSheets().filter((sheet) => !sheet.isSheetHidden());
}

export function setVisibility(sheetId: string, value: unknown, env: Env): void {
  const wanted = oneOf<Visibility>(value, ['Visible', 'Hidden', 'VeryHidden'], 'visibility');
  const sheet = sheetById(sheetId, env);
  const now = visibilityOf(sheet, env);
  if (wanted === now) return;
  assertStructureOpen(env);
  if (now === 'Visible') assertOtherVisibleSheet(env);
  const isHidden = wanted !== 'Visible';
  if (isHidden !== sheet.isSheetHidden()) setHidden(sheetId, isHidden, env);
  env.engine.sideData.set(veryHiddenKey(sheetId), wanted === 'VeryHidden' || undefined);
}

export function assertOtherVisibleSheet(env: Env): void {
  if (visibleSheets(env).length < 2) {
    throw new HostError(
      'InvalidOperation',
      'A workbook must contain at least one visible worksheet',
    );
  }
}
