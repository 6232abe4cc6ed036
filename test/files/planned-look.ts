import { parseRange } from '../../src/domain/grid/cell-range';
import type { SheetPlan } from '../../src/domain/plan/sheet-plan';
import type { SeenLook } from './opened-sheet';

/** What a plan says of one cell, found the slow and plain way. */
export function plannedLook(plan: SheetPlan, row: number, column: number): SeenLook {
  const isIn = (area: string) => {
    const range = parseRange(area);
    return (
      range !== null &&
      range.top <= row &&
      row <= range.bottom &&
      range.left <= column &&
      column <= range.right
    );
  };
  const covering = plan.styles.filter(({ areas }) => areas.some(isIn));
  const last = <Key extends 'font' | 'fill' | 'horizontal' | 'vertical' | 'wrap'>(key: Key) =>
    covering.findLast((style) => style[key] !== undefined)?.[key];
  const format = plan.numberFormats.findLast(({ areas }) => areas.some(isIn))?.format;
  return {
    font: last('font') ?? { name: 'Calibri', size: 11, bold: false },
    fill: last('fill') ?? null,
    horizontal: last('horizontal') ?? null,
    vertical: last('vertical') ?? null,
    wrap: last('wrap') ?? false,
    format: format ?? null,
    lines: plannedLines(plan, row, column, isIn),
  };
}

function plannedLines(
  { frames, merges }: SheetPlan,
  row: number,
  column: number,
  isIn: (area: string) => boolean,
): (string | null)[] {
  const frame = frames.findLast(({ area }) => isIn(area));
  const table = parseRange(frame?.area ?? '');
  if (!frame || !table) return [null, null, null, null];
  const merge = parseRange(merges.find(isIn) ?? '');
  const line = (atEdgeOfTable: boolean, atEdgeOfMerge: boolean | undefined) => {
    if (atEdgeOfTable) return frame.outside;
    return atEdgeOfMerge === false ? null : frame.inside;
  };
  return [
    line(table.top === row, merge ? merge.top === row : undefined),
    line(table.right === column, merge ? merge.right === column : undefined),
    line(table.bottom === row, merge ? merge.bottom === row : undefined),
    line(table.left === column, merge ? merge.left === column : undefined),
  ];
}
