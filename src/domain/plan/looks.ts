import { fieldOf, type FormCell } from '../form/form-cell';
import type { FieldKind } from '../form/form-field';
import { isDerived } from '../form/walk-parts';
import type { Lettering, Typography } from '../form/typography';
import { coverRanges } from '../grid/cover-ranges';
import { printRange, type CellRange } from '../grid/cell-range';
import type { FormLayout } from './placed';
import type { PlannedFont, PlannedStyle } from './sheet-plan';

/** Cells to write in look inviting, cells that calculate themselves look fixed; both print as good as white. */
const inputFill = '#FFFBE6';
const derivedFill = '#F2F2F2';

type Look = Omit<PlannedStyle, 'areas'>;

const alignment: Readonly<Record<FieldKind, Look>> = {
  amount: { horizontal: 'right' },
  quantity: { horizontal: 'right' },
  percent: { horizontal: 'right' },
  text: { horizontal: 'left' },
  code: {},
  choice: {},
  indicatorValue: {},
  band: {},
};

/** Every look of the form, each with all cells that have it. */
export function styles(typography: Typography, layout: FormLayout): PlannedStyle[] {
  const { all, heading, leftLines, rightLines, cells, notes } = layout;
  const looks = new Map<string, { look: Look; ranges: CellRange[] }>();
  const add = (look: Look, range: CellRange) => {
    const key = JSON.stringify(look);
    const known = looks.get(key);
    if (known) known.ranges.push(range);
    else looks.set(key, { look, ranges: [range] });
  };

  const title: Look = { font: fontOf(typography.heading) };
  const line: Look = { font: fontOf(typography.lines), horizontal: 'left', wrap: false };
  const note: Look = { font: fontOf(typography.notes), horizontal: 'left' };
  // What most cells have: the others say only how they differ.
  const ground: Look = { vertical: 'center', horizontal: 'center', wrap: true };
  add({ font: fontOf(typography.cells), ...ground }, all);
  for (const { range } of heading) add(title, range);
  for (const { range } of leftLines) add(line, range);
  for (const { range } of rightLines) add({ ...line, horizontal: 'right' }, range);
  for (const { cell, range } of cells) add(lookOf(cell, typography), range);
  for (const { range } of notes) add(note, range);

  return [...looks.values()].map(({ look, ranges }) => ({
    areas: coverRanges(ranges).map(printRange),
    ...look,
  }));
}

function lookOf(cell: FormCell, typography: Typography): Look {
  const field = fieldOf(cell);
  if (field) {
    return { fill: isDerived(field) ? derivedFill : inputFill, ...alignment[field.kind] };
  }
  if (!('label' in cell) || cell.look === 'middle') return {};
  if (cell.look === 'row') return { horizontal: 'left' };
  return { font: fontOf(typography.header) };
}

function fontOf({ font, size, bold = false }: Lettering): PlannedFont {
  return { name: font, size, bold };
}
