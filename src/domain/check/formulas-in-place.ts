import { printCell } from '../grid/cell';
import type { FormOnSheet } from '../rows/row-outcome';
import { shapeFormulas, type ShapeFormulas } from './shape-formulas';

type Formulas = ReadonlyMap<string, string>;

const none: Formulas = new Map();
const known = new WeakMap<ShapeFormulas, Formulas>();

/**
 * The formula that belongs into a cell; null where the form lost its shape, so that nobody can say. Most forms are right, and
 * nobody asks: they are made when the first is asked for.
 */
export function formulasInPlace(onSheet: Omit<FormOnSheet, 'grid'>): (at: string) => string | null {
  let formulas: Formulas | null = null;
  return (at) => (formulas ??= byCell(shapeFormulas(onSheet))).get(at) ?? null;
}

function byCell(shape: ShapeFormulas | null): Formulas {
  if (!shape) return none;
  const made =
    known.get(shape) ??
    new Map(shape.formulas.map(({ cell, formula }) => [printCell(cell), formula]));
  known.set(shape, made);
  return made;
}
