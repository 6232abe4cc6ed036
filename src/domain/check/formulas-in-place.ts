import { styleOf } from '../form/form-definition';
import type { FormStyle } from '../form/form-style';
import { printCell } from '../grid/cell';
import { cellFormulas } from '../layout/layout-formulas';
import type { FormOnSheet } from '../rows/row-outcome';
import { wholeLayout } from '../rows/whole-layout';

type Formulas = ReadonlyMap<string, string>;

const none: Formulas = new Map();
/** Forms of one shape share their formulas. */
const known = new WeakMap<FormStyle, Map<string, Formulas>>();
/** More shapes of a layout than these are seldom open at once. */
const mostShapes = 64;

/**
 * The formula that belongs into a cell; null where the form lost its shape, so that nobody can say. Most forms are right, and
 * nobody asks: they are made when the first is asked for.
 */
export function formulasInPlace(onSheet: Omit<FormOnSheet, 'grid'>): (at: string) => string | null {
  let formulas: Formulas | null = null;
  return (at) => (formulas ??= formulasOf(onSheet)).get(at) ?? null;
}

function formulasOf(onSheet: Omit<FormOnSheet, 'grid'>): Formulas {
  const on = wholeLayout(onSheet);
  if (!on) return none;
  const style = styleOf(onSheet.form, onSheet.styleId);
  const shapes = known.get(style) ?? new Map<string, Formulas>();
  known.set(style, shapes);
  const shape = JSON.stringify([on.origin, on.counts]);
  const shared = shapes.get(shape);
  if (shared) return shared;
  const made = new Map(
    cellFormulas(on.layout).map(({ cell, formula }) => [printCell(cell), formula]),
  );
  if (shapes.size >= mostShapes) shapes.clear();
  shapes.set(shape, made);
  return made;
}
