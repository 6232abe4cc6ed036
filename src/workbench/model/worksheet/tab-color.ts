import { textValue } from '../arguments';
import { property } from '../define';
import { parseColor } from '../format/color';
import { sheetById } from '../range/cells';
import type { SheetTarget } from './sheet-target';

/** `#RRGGBB`, empty where the tab has no colour of its own, null where the sheet is hidden. */
export const tabColorMember = property<SheetTarget>(
  '1.7',
  ({ sheetId }, env) => {
    const sheet = sheetById(sheetId, env);
    // Univer declares a text and gives undefined where there is none.
    const color = sheet.getTabColor() as string | undefined;
    return sheet.isSheetHidden() ? null : (color?.toUpperCase() ?? '');
  },
  ({ sheetId }, value, env) => {
    const color = textValue(value, 'tabColor');
    sheetById(sheetId, env).setTabColor(color && parseColor(color, 'tabColor'));
  },
);
