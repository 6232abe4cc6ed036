import { flagValue } from '../arguments';
import { property } from '../define';
import { sheetById } from '../range/cells';
import { standardSizeMembers } from './standard-size';
import { tabColorMember } from './tab-color';
import type { SheetTarget } from './sheet-target';

/** Univer always shows the headings; that Excel does not is side data. */
export function headingsKey(sheetId: string): string {
  return `sheet/${sheetId}/show-headings`;
}

function gridlines(hidden: boolean) {
  return property<SheetTarget>(
    '1.8',
    ({ sheetId }, env) => !sheetById(sheetId, env).hasHiddenGridLines(),
    ({ sheetId }, value, env) =>
      void sheetById(sheetId, env).setHiddenGridlines(!flagValue(value, 'showGridlines')),
    { hidden },
  );
}

function headings(hidden: boolean) {
  return property<SheetTarget>(
    '1.8',
    ({ sheetId }, env) => env.engine.sideData.get<boolean>(headingsKey(sheetId)) ?? true,
    ({ sheetId }, value, env) =>
      env.engine.sideData.set(headingsKey(sheetId), flagValue(value, 'showHeadings')),
    { hidden },
  );
}

/** How a sheet looks as a whole. */
export const sheetViewMembers = {
  showGridlines: gridlines(false),
  showHeadings: headings(false),
  /** So the client calls them when it sets them. */
  gridlines: gridlines(true),
  headings: headings(true),
  ...standardSizeMembers,
  tabColor: tabColorMember,
};
