import type { FormDefinition, Lettering } from '../form/form-definition';
import { printRange } from '../grid/cell-range';
import { groupCells } from '../grid/group-cells';
import type { FormLayout, PlacedText } from './form-layout';
import type { PlannedFont, PlannedStyle } from './sheet-plan';

/** Cells to write in look inviting, cells that calculate themselves look fixed; both print as good as white. */
const inputFill = '#FFFBE6';
const derivedFill = '#F2F2F2';

export function styles({ typography }: FormDefinition, layout: FormLayout): PlannedStyle[] {
  const { heading, leftLines, rightLines, header, notes, fields } = layout;
  const cellsFrom = (from: 'input' | 'derived') =>
    groupCells(fields.filter(({ field }) => field.from === from).map(({ cell }) => cell)).map(
      printRange,
    );
  const all: PlannedStyle[] = [
    { areas: [printRange(layout.all)], font: fontOf(typography.cells), vertical: 'center' },
    { areas: areasOf([heading]), font: fontOf(typography.heading), horizontal: 'center' },
    { areas: areasOf([...leftLines, ...rightLines]), font: fontOf(typography.lines) },
    { areas: areasOf(rightLines), horizontal: 'right' },
    { areas: areasOf(header), font: fontOf(typography.header), horizontal: 'center', wrap: true },
    { areas: cellsFrom('input'), fill: inputFill },
    { areas: cellsFrom('derived'), fill: derivedFill },
    { areas: areasOf(notes), font: fontOf(typography.notes), horizontal: 'left', wrap: true },
  ];
  return all.filter(({ areas }) => areas.length > 0);
}

function areasOf(texts: readonly PlacedText[]): string[] {
  return texts.map(({ range }) => printRange(range));
}

function fontOf({ font, size, bold = false }: Lettering): PlannedFont {
  return { name: font, size, bold };
}
