import { invalidArgument } from '../../protocol/host-error';
import { numberValue, oneOf } from '../arguments';
import { command, property } from '../define';
import type { SheetTarget } from '../worksheet/sheet-target';
import { changePageSetup, pageSetup } from './page-setup';
import type { Margins } from './page-setup';

const pointsPer = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function margin(side: keyof Margins) {
  return property<SheetTarget>(
    '1.9',
    ({ sheetId }, env) => pageSetup(sheetId, env).margins[side],
    ({ sheetId }, value, env) => {
      const margins = { ...pageSetup(sheetId, env).margins, [side]: marginOf(value, side) };
      changePageSetup(sheetId, { margins }, env);
    },
  );
}

export const marginMembers = {
  topMargin: margin('top'),
  bottomMargin: margin('bottom'),
  leftMargin: margin('left'),
  rightMargin: margin('right'),
  headerMargin: margin('header'),
  footerMargin: margin('footer'),
  setPrintMargins: command<SheetTarget>('1.9', ({ sheetId }, args, env) => {
    const unit = oneOf(args[0], ['Points', 'Inches', 'Centimeters'], 'unit');
    const given = args[1];
    if (typeof given !== 'object' || given === null) throw invalidArgument('marginOptions');
    const before = pageSetup(sheetId, env).margins;
    const margins: Record<string, number> = { ...before };
    for (const [side, value] of Object.entries(given)) {
      if (value === null || value === undefined) continue;
      if (!(side in before)) throw invalidArgument(side);
      margins[side] = marginOf(value, side) * pointsPer[unit];
    }
    changePageSetup(sheetId, { margins: margins as unknown as Margins }, env);
    return undefined;
  }),
};

function marginOf(value: unknown, side: string): number {
  const points = numberValue(value, side);
  if (points < 0) throw invalidArgument(side);
  return points;
}
