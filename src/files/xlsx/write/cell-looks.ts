import { parseRange } from '../../../domain/grid/cell-range';
import { isPlainWording } from '../../../domain/plan/plain-wording';
import type { PlannedCell, SheetPlan } from '../../../domain/plan/sheet-plan';
import { cellLines } from './cell-lines';
import type { CellLines, CellLook, StyleSheet } from './style-sheet';

/** The number of the look of each cell, row by row. */
export function cellLooks(plan: SheetPlan, styles: StyleSheet): number[][] {
  const lines = cellLines(plan);
  return layeredLooks(plan).map((row, down) =>
    row.map(({ look, numbers, numbersOfQuoted }, across) => {
      const around = lines[down]?.[across] ?? null;
      const isQuoted = mustBeQuoted(plan.cells[down]?.[across] ?? null);
      const known = isQuoted ? numbersOfQuoted : numbers;
      const number = known.get(around) ?? styles.add({ ...look, lines: around, isQuoted });
      known.set(around, number);
      return number;
    }),
  );
}

/** A text that would become something else as soon as its cell is edited. */
function mustBeQuoted(cell: PlannedCell): boolean {
  return typeof cell === 'string' && cell !== '' && !isPlainWording(cell);
}

/** What lies on a cell so far. */
interface LayeredLook {
  readonly look: Omit<CellLook, 'lines' | 'isQuoted'>;
  /** What it becomes under further layers, by their numbers. */
  readonly under: Map<number, LayeredLook>;
  /** Its number in the style sheet, by the lines around it. */
  readonly numbers: Map<CellLines | null, number>;
  readonly numbersOfQuoted: Map<CellLines | null, number>;
}

/** Styles in their order, then number formats, each laid over what is there already. Cells of one look share one object. */
function layeredLooks({ origin, cells, styles, numberFormats }: SheetPlan): LayeredLook[][] {
  const ground = layer({});
  const grid = cells.map((row) => row.map(() => ground));
  const layers = [
    // What a style leaves open shines through.
    ...styles.map(({ areas, ...look }) => ({ areas, look })),
    ...numberFormats.map(({ areas, format }) => ({ areas, look: { format } })),
  ];
  layers.forEach(({ areas, look }, index) => {
    const cover = (below: LayeredLook): LayeredLook => {
      const covered = below.under.get(index) ?? layer({ ...below.look, ...look });
      below.under.set(index, covered);
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

function layer(look: LayeredLook['look']): LayeredLook {
  return { look, under: new Map(), numbers: new Map(), numbersOfQuoted: new Map() };
}
