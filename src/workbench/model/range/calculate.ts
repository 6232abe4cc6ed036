import { method } from '../define';
import type { Env } from '../env';
import type { RangeTarget } from './live-ranges';

/** Univer calculates the whole workbook, never some cells alone; for the cells that were asked for the outcome is the same. */
export async function calculateAll(env: Env): Promise<undefined> {
  env.engine.api.getFormula().executeCalculation();
  await env.engine.calculation.settle();
  return undefined;
}

export const calculateMembers = {
  calculate: method<RangeTarget>('1.6', (_, __, env) => calculateAll(env)),
  /** Calculation is automatic: what is dirty is calculated at once. */
  setDirty: method<RangeTarget>('1.9', (_, __, env) => calculateAll(env)),
};
