import { styleOf } from '../form/form-definition';
import type { FormStyle } from '../form/form-style';
import { cellFormulas, type LayoutFormula } from '../layout/layout-formulas';
import type { FormLayout } from '../layout/placed';
import type { FormOnSheet } from '../rows/row-outcome';
import { wholeLayout } from '../rows/whole-layout';

/** A form laid out as it stands on a sheet, and what calculates in it. */
export interface ShapeFormulas {
  readonly layout: FormLayout;
  readonly formulas: readonly LayoutFormula[];
}

/** Forms of one shape share their formulas. */
const known = new WeakMap<FormStyle, Map<string, ShapeFormulas>>();
/** More shapes of a layout than these are seldom open at once. */
const mostShapes = 64;

/** Null where the form lost its shape, so that nobody can say what belongs where. */
export function shapeFormulas(onSheet: Omit<FormOnSheet, 'grid'>): ShapeFormulas | null {
  const on = wholeLayout(onSheet);
  if (!on) return null;
  const style = styleOf(onSheet.form, onSheet.styleId);
  const shapes = known.get(style) ?? new Map<string, ShapeFormulas>();
  known.set(style, shapes);
  const shape = JSON.stringify([on.origin, on.counts]);
  const shared = shapes.get(shape);
  if (shared) return shared;
  const made = { layout: on.layout, formulas: cellFormulas(on.layout) };
  if (shapes.size >= mostShapes) shapes.clear();
  shapes.set(shape, made);
  return made;
}
