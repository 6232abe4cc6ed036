import { flagArgument } from '../arguments';
import { method } from '../define';
import type { SheetTarget } from './sheet-target';

/** Univer calculates the whole workbook or what is waiting, never one sheet alone; the outcome is the same. */
export const calculateMember = method<SheetTarget>('1.6', async (_, args, env) => {
  if (flagArgument(args, 0, false)) env.engine.api.getFormula().executeCalculation();
  await env.engine.calculation.recalculate();
  return undefined;
});
