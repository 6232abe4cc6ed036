import { isDerived } from '../form/walk-parts';
import type { Figure } from './figure';
import type { FigureIndex } from './figure-index';

/** Figures and where they stand among each other. */
interface IndexedFigures {
  readonly all: readonly Figure[];
  readonly index: FigureIndex;
}

type Totals = ReadonlyMap<string, readonly number[]>;

const known = new WeakMap<FigureIndex, Totals>();

/** The places of the figures that are calculated from one. */
export function totalsOver(figures: IndexedFigures, { at }: Figure): readonly number[] {
  const totals = known.get(figures.index) ?? indexTotals(figures);
  known.set(figures.index, totals);
  return totals.get(at) ?? [];
}

/** By the cells of figures: those that are calculated from them. */
function indexTotals({ all, index }: IndexedFigures): Totals {
  const totals = new Map<string, number[]>();
  all.forEach(({ field, scope }, place) => {
    if (!isDerived(field)) return;
    for (const part of index.partsOf(field.formula, scope) ?? []) {
      const cell = part === null ? undefined : all[part]?.at;
      if (cell !== undefined) totals.set(cell, [...(totals.get(cell) ?? []), place]);
    }
  });
  return totals;
}
