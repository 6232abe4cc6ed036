import { parseRange, type CellRange } from '../../src/domain/grid/cell-range';
import type { LineWeight, PlannedFrame } from '../../src/domain/plan/sheet-plan';
import type { RowStep } from '../../src/domain/rows/row-plan';
import { eachCell } from './sheet-model';

type Side = 'top' | 'bottom' | 'left' | 'right';
type Lines = Partial<Record<Side, LineWeight | undefined>>;

/**
 * The lines around the cells of a sheet, as Excel keeps them: with the cells, so that they move and are copied with these; a row that
 * comes looks like the one above it. The line between two cells is that which was drawn last.
 */
export class LinedSheet {
  private rows: Lines[][] = [];

  constructor(frames: readonly PlannedFrame[]) {
    frames.forEach((frame) => this.draw(frame));
  }

  apply(steps: readonly RowStep[]): void {
    for (const step of steps) {
      if (step.kind === 'insertRows') {
        const above = this.rows[step.row - 1] ?? [];
        this.fill(step.row);
        this.rows.splice(step.row, 0, ...Array.from({ length: step.count }, () => copyOf(above)));
      } else if (step.kind === 'deleteRows') {
        this.rows.splice(step.row, step.count);
      } else if (step.kind === 'frame') this.draw(step.frame);
      else if (step.kind === 'copy' && step.what === 'all') {
        this.copy(rangeAt(step.from), rangeAt(step.to));
      }
    }
  }

  /** The lines in and around an area, row by row, below and at the right of each cell; and those above it. */
  around({ top, left, bottom, right }: CellRange): string[] {
    const shown: string[] = [];
    for (let row = top - 1; row <= bottom + 1; row += 1) {
      let words = '';
      for (let column = left - 1; column <= right; column += 1) {
        const below = this.at(row, column).bottom ?? this.at(row + 1, column).top;
        const beside = this.at(row, column).right ?? this.at(row, column + 1).left;
        words += `${sign(below)}${sign(beside)} `;
      }
      shown.push(words);
    }
    return shown;
  }

  private draw({ area, inside, outside }: PlannedFrame): void {
    const range = rangeAt(area);
    eachCell(range, (row, column) => {
      this.line(row, column, 'top', row === range.top ? outside : inside);
      this.line(row, column, 'left', column === range.left ? outside : inside);
      this.line(row, column, 'bottom', row === range.bottom ? outside : inside);
      this.line(row, column, 'right', column === range.right ? outside : inside);
    });
  }

  private line(row: number, column: number, side: Side, weight: LineWeight): void {
    this.at(row, column)[side] = weight;
    const [down, across] = { top: [-1, 0], bottom: [1, 0], left: [0, -1], right: [0, 1] }[side] as [
      number,
      number,
    ];
    if (row + down < 0 || column + across < 0) return;
    const opposite = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' } as const;
    this.at(row + down, column + across)[opposite[side]] = undefined;
  }

  private copy(from: CellRange, to: CellRange): void {
    const copied: Lines[] = [];
    eachCell(from, (row, column) => copied.push({ ...this.at(row, column) }));
    const width = from.right - from.left + 1;
    copied.forEach((lines, index) => {
      const [down, across] = [Math.floor(index / width), index % width];
      const row = this.fill(to.top + down);
      row[to.left + across] = lines;
    });
  }

  private at(row: number, column: number): Lines {
    if (row < 0 || column < 0) return {};
    const cells = this.fill(row);
    return (cells[column] ??= {});
  }

  private fill(row: number): Lines[] {
    while (this.rows.length <= row) this.rows.push([]);
    return this.rows[row] ?? [];
  }
}

function copyOf(row: readonly Lines[]): Lines[] {
  return Array.from(row, (lines) => ({ ...lines }));
}

function sign(weight: LineWeight | undefined): string {
  return weight === undefined ? '.' : weight === 'thin' ? '-' : '=';
}

function rangeAt(area: string): CellRange {
  const range = parseRange(area);
  if (!range) throw new RangeError(`${area} is no area`);
  return range;
}
