import type { FormCell } from '../form/form-cell';
import type { FormBlock, FormPart } from '../form/form-part';
import type { FormStyle } from '../form/form-style';
import { labelPattern } from './label-pattern';
import type { Frame, RowTemplate, TemplateCell } from './row-template';

export interface FlatForm {
  readonly templates: readonly RowTemplate[];
  readonly frames: readonly Frame[];
}

/** The rows of a layout one below the other, each once: what the rows of a sheet are compared with. */
export function flattenStyle({ header, body, columns: { length: width } }: FormStyle): FlatForm {
  const templates: RowTemplate[] = [];
  const frames: Frame[] = [];
  const begun = new Set<Frame>();
  /** The template down to which a cell reaches, by column. */
  const reached: number[] = Array<number>(width).fill(-1);

  function frame(
    kind: Frame['kind'],
    lead: readonly FormCell[],
    blocks: readonly FormBlock[],
    left: number,
  ): Frame {
    const made: Frame = {
      index: frames.length,
      kind,
      leads: inLine(lead, left, null),
      blocks,
      left,
      right: width - 1,
    };
    frames.push(made);
    return made;
  }

  function add(part: FormPart, left: number, around: readonly Frame[], isHead: boolean): void {
    if ('row' in part) {
      addRow(placedRow(part.row, left), left, around, isHead);
    } else if ('beside' in part) {
      const inside = [...around, frame('beside', [], part.beside, left)];
      addRow(besideCells(part.beside, left), left, inside, isHead);
    } else {
      const lead = part.lead ?? [];
      const made =
        'block' in part ? frame('block', lead, [part], left) : frame('group', lead, [], left);
      const inner = left + widthOf(lead);
      for (const one of part.parts) add(one, inner, [...around, made], isHead);
    }
  }

  function placedRow(row: readonly FormCell[], left: number): TemplateCell[] {
    const index = templates.length;
    let column = left;
    return row.map((cell) => {
      while ((reached[column] ?? -1) >= index) column += 1;
      const placed = templateCell(cell, column, null);
      for (let end = column + placed.width; column < end; column += 1) {
        reached[column] = index + (cell.rows ?? 1) - 1;
      }
      return placed;
    });
  }

  function addRow(
    cells: readonly TemplateCell[],
    left: number,
    around: readonly Frame[],
    isHead: boolean,
  ): void {
    const columns = Array<TemplateCell | null>(width).fill(null);
    for (const cell of cells) columns[cell.column] = cell;
    const labels = cells.filter(({ label }) => label !== null).length;
    templates.push({
      index: templates.length,
      isHead,
      frames: around,
      begins: around.filter((one) => !begun.has(one)),
      cells,
      columns,
      leadWidth: left,
      labels,
      isNamed: labels > 0 || around.some(({ leads }) => leads.some(({ label }) => label !== null)),
    });
    for (const one of around) begun.add(one);
  }

  for (const part of header) add(part, 0, [], true);
  for (const part of body) add(part, 0, [], false);
  return { templates, frames };
}

function besideCells(blocks: readonly FormBlock[], left: number): TemplateCell[] {
  let column = left;
  return blocks.flatMap((block) => {
    const row = block.parts.flatMap((part) => ('row' in part ? part.row : []));
    const cells = inLine(row, column, block);
    column += widthOf(row);
    return cells;
  });
}

function inLine(
  cells: readonly FormCell[],
  left: number,
  beside: FormBlock | null,
): TemplateCell[] {
  let column = left;
  return cells.map((cell) => {
    const placed = templateCell(cell, column, beside);
    column += placed.width;
    return placed;
  });
}

function templateCell(cell: FormCell, column: number, beside: FormBlock | null): TemplateCell {
  const label = 'label' in cell && cell.label.trim() !== '' ? labelPattern(cell.label) : null;
  return { cell, column, width: cell.columns ?? 1, label, beside };
}

function widthOf(cells: readonly FormCell[]): number {
  return cells.reduce((sum, { columns = 1 }) => sum + columns, 0);
}
