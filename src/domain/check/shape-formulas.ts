import { styleOf } from '../form/form-definition';
import type { FormStyle } from '../form/form-style';
import { keepBySize } from '../form/keep-by-size';
import { cellFormulas, type LayoutFormula } from '../layout/layout-formulas';
import type { FormLayout } from '../layout/placed';
import type { FormOnSheet } from '../rows/row-outcome';
import { wholeLayout } from '../rows/whole-layout';

/** A form laid out as it stands on a sheet, and what calculates in it. */
export interface ShapeFormulas {
  readonly layout: FormLayout;
  readonly formulas: readonly LayoutFormula[];
}

interface KnownFormulas extends ShapeFormulas {
  /** All of the same layout, by what they are found by. */
  readonly among: Map<string, KnownFormulas>;
  readonly shape: string;
}

/** Forms of one shape share their formulas. */
const known = new WeakMap<FormStyle, Map<string, KnownFormulas>>();
/** Of all layouts together: twelve forms of a department have 1,800 with figures. */
const mostCells = 6_000;

const kept = keepBySize<KnownFormulas>(
  mostCells,
  ({ layout }) => layout.cells.length,
  ({ among, shape }) => among.delete(shape),
);

/** Null where the form lost its shape, so that nobody can say what belongs where. */
export function shapeFormulas(onSheet: Omit<FormOnSheet, 'grid'>): ShapeFormulas | null {
  const on = wholeLayout(onSheet);
  if (!on) return null;
  const style = styleOf(onSheet.form, onSheet.styleId);
  const shapes = known.get(style) ?? new Map<string, KnownFormulas>();
  known.set(style, shapes);
  const shape = JSON.stringify([on.origin, on.counts]);
  const made = shapes.get(shape) ?? {
    among: shapes,
    shape,
    layout: on.layout,
    formulas: cellFormulas(on.layout),
  };
  shapes.set(shape, made);
  kept.use(made);
  return made;
}
