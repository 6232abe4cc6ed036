import type { CellStyle } from 'hucre/xlsx';
import { parseRange } from '../../../domain/grid/cell-range';
import type { PlannedStyle, SheetPlan } from '../../../domain/plan/sheet-plan';
import { cellBorders } from './cell-borders';

/** The look of each cell, row by row. Cells that look alike share one object. */
export function cellLooks(plan: SheetPlan): CellStyle[][] {
  const layered = layeredLooks(plan);
  const borders = cellBorders(plan);
  const known = new Map<string, CellStyle>();
  return plan.cells.map((row, down) =>
    row.map((_, across) => {
      const { id, look } = layered[down]?.[across] ?? plain;
      const lines = borders[down]?.[across];
      if (!lines) return look;
      const key = `${id} ${lines.id}`;
      const whole = known.get(key) ?? { ...look, border: lines.border };
      known.set(key, whole);
      return whole;
    }),
  );
}

/** What lies on a cell so far. */
interface LayeredLook {
  readonly id: number;
  readonly look: CellStyle;
  /** What it becomes under further layers, by their numbers. */
  readonly under: Map<number, LayeredLook>;
}

const plain: LayeredLook = { id: 0, look: {}, under: new Map() };

/** Styles in their order, then number formats, each laid over what is there already. */
function layeredLooks({ origin, cells, styles, numberFormats }: SheetPlan): LayeredLook[][] {
  const ground: LayeredLook = { ...plain, under: new Map() };
  const grid = cells.map((row) => row.map(() => ground));
  let count = 0;
  const layers = [
    ...styles.map((style) => ({ areas: style.areas, look: lookOf(style) })),
    ...numberFormats.map(({ areas, format }) => ({ areas, look: { numFmt: format } })),
  ];
  layers.forEach(({ areas, look }, layer) => {
    const cover = (below: LayeredLook): LayeredLook => {
      const known = below.under.get(layer);
      if (known) return known;
      count += 1;
      const covered = { id: count, look: over(below.look, look), under: new Map() };
      below.under.set(layer, covered);
      return covered;
    };
    for (const { top, left, bottom, right } of areas.flatMap((area) => parseRange(area) ?? [])) {
      for (const row of grid.slice(top - origin.row, bottom - origin.row + 1)) {
        const [first, last] = [left - origin.column, right - origin.column];
        row.splice(first, last - first + 1, ...row.slice(first, last + 1).map(cover));
      }
    }
  });
  return grid;
}

function lookOf({ font, fill, horizontal, vertical, wrap }: PlannedStyle): CellStyle {
  return {
    ...(font ? { font: { ...font } } : {}),
    ...(fill === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill.slice(1) } } }),
    alignment: {
      ...(horizontal ? { horizontal } : {}),
      ...(vertical ? { vertical } : {}),
      ...(wrap === undefined ? {} : { wrapText: wrap }),
    },
  };
}

function over(below: CellStyle, above: CellStyle): CellStyle {
  return { ...below, ...above, alignment: { ...below.alignment, ...above.alignment } };
}
