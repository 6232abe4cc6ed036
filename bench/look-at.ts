import { parseRange } from '../src/domain/grid/cell-range';
import type { LineWeight, PlannedStyle, SheetPlan } from '../src/domain/plan/sheet-plan';

export interface CellLook {
  readonly font?: PlannedStyle['font'] | undefined;
  readonly fill?: string | undefined;
  readonly horizontal?: PlannedStyle['horizontal'] | undefined;
  readonly vertical?: PlannedStyle['vertical'] | undefined;
  readonly wrap?: boolean | undefined;
  readonly format?: string | undefined;
  /** On all sides alike. */
  readonly line?: LineWeight | undefined;
}

/** What a plan says of one cell, for those that write cell by cell. */
export function lookAt(plan: SheetPlan, row: number, column: number): CellLook {
  const isIn = (areas: readonly string[]) =>
    areas
      .flatMap((area) => parseRange(area) ?? [])
      .some(
        ({ top, left, bottom, right }) =>
          top <= row && row <= bottom && left <= column && column <= right,
      );
  const { font, fill, horizontal, vertical, wrap } = plan.styles
    .filter(({ areas }) => isIn(areas))
    .reduce<Omit<CellLook, 'format' | 'line'>>((below, style) => ({ ...below, ...style }), {});
  return {
    font,
    fill,
    horizontal,
    vertical,
    wrap,
    format: plan.numberFormats.findLast(({ areas }) => isIn(areas))?.format,
    line: plan.frames.findLast(({ area }) => isIn([area]))?.inside,
  };
}
