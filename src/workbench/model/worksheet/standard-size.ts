import { setDefaultColumnWidth } from '../../engine/default-column-width';
import { invalidArgument } from '../../protocol/host-error';
import { numberValue } from '../arguments';
import { property, readOnly } from '../define';
import { sheetById } from '../range/cells';
import { assertAllowed } from './protection';
import type { SheetTarget } from './sheet-target';

/** A digit of the standard font, and the margins beside it, in pixels. */
const digit = 7;
const margins = 5;
/** Excel's widest column, in digits. */
const widest = 255;

/** The size of columns and rows that have none of their own. */
export const standardSizeMembers = {
  /** In digits of the standard font, as Excel's own dialogue says it. */
  standardWidth: property<SheetTarget>(
    '1.7',
    ({ sheetId }, env) => {
      const pixels = sheetById(sheetId, env).getSheet().getConfig().defaultColumnWidth;
      const digits =
        pixels < digit + margins ? pixels / (digit + margins) : (pixels - margins) / digit;
      return Math.round(digits * 100) / 100;
    },
    ({ sheetId }, value, env) => {
      const digits = numberValue(value, 'standardWidth');
      if (digits < 0 || digits > widest) throw invalidArgument('standardWidth');
      assertAllowed(sheetId, 'allowFormatColumns', env);
      const pixels = digits < 1 ? digits * (digit + margins) : digits * digit + margins;
      setDefaultColumnWidth(sheetId, Math.round(pixels), env.engine);
    },
    { clearsUndo: true },
  ),
  /** In points. */
  standardHeight: readOnly<SheetTarget>(
    '1.7',
    ({ sheetId }, env) => (sheetById(sheetId, env).getSheet().getConfig().defaultRowHeight * 3) / 4,
  ),
};
