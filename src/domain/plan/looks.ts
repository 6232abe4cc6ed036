import { fieldOf, type FormCell } from '../form/form-cell';
import type { FieldKind } from '../form/form-field';
import { isDerived } from '../form/walk-parts';
import type { Lettering, Typography } from '../form/typography';
import { coverRanges } from '../grid/cover-ranges';
import { printRange, type CellRange } from '../grid/cell-range';
import type { FormLayout } from '../layout/placed';
import type { PlannedFont, PlannedStyle } from './sheet-plan';

/** Cells to write in look inviting, cells that calculate themselves look fixed; both print as good as white. */
const inputFill = '#FFFBE6';
const derivedFill = '#F2F2F2';

type Look = Omit<PlannedStyle, 'areas'>;

type Alignment = 'left' | 'center' | 'right';

const alignment: Readonly<Record<FieldKind, Alignment>> = {
  amount: 'right',
  quantity: 'right',
  percent: 'right',
  text: 'left',
  code: 'center',
  choice: 'center',
  indicatorValue: 'center',
  band: 'center',
};
const inputLooks = looksOn(inputFill);
const derivedLooks = looksOn(derivedFill);
const rowName: Look = { horizontal: 'left' };
const asTheGround: Look = {};

/** Every look of the form, each with all cells that have it. */
export function styles(typography: Typography, layout: FormLayout): PlannedStyle[] {
  const { all, heading, leftLines, rightLines, cells, notes } = layout;
  const looks = new Map<Look, CellRange[]>();
  const add = (look: Look, range: CellRange) => {
    const known = looks.get(look);
    if (known) known.push(range);
    else looks.set(look, [range]);
  };

  const title: Look = { font: fontOf(typography.heading) };
  const line: Look = { font: fontOf(typography.lines), horizontal: 'left', wrap: false };
  const rightLine: Look = { ...line, horizontal: 'right' };
  const note: Look = { font: fontOf(typography.notes), horizontal: 'left' };
  const head: Look = { font: fontOf(typography.header) };
  // What most cells have: the others say only how they differ.
  const ground: Look = { vertical: 'center', horizontal: 'center', wrap: true };
  add({ font: fontOf(typography.cells), ...ground }, all);
  for (const { range } of heading) add(title, range);
  for (const { range } of leftLines) add(line, range);
  for (const { range } of rightLines) add(rightLine, range);
  for (const { cell, range } of cells) add(lookOf(cell, head), range);
  for (const { range } of notes) add(note, range);

  return [...alike(looks).values()].map(({ look, ranges }) => ({
    areas: coverRanges(ranges).map(printRange),
    ...look,
  }));
}

function lookOf(cell: FormCell, head: Look): Look {
  const field = fieldOf(cell);
  if (field) return (isDerived(field) ? derivedLooks : inputLooks)[alignment[field.kind]];
  if (!('label' in cell) || cell.look === 'middle') return asTheGround;
  return cell.look === 'row' ? rowName : head;
}

/** Looks that say the same are one. */
function alike(looks: ReadonlyMap<Look, readonly CellRange[]>) {
  const found = new Map<string, { readonly look: Look; readonly ranges: CellRange[] }>();
  for (const [look, ranges] of looks) {
    const key = JSON.stringify(look);
    const known = found.get(key);
    if (known) known.ranges.push(...ranges);
    else found.set(key, { look, ranges: [...ranges] });
  }
  return found;
}

/** The ground is centred already. */
function looksOn(fill: string): Readonly<Record<Alignment, Look>> {
  return {
    left: { fill, horizontal: 'left' },
    center: { fill },
    right: { fill, horizontal: 'right' },
  };
}

function fontOf({ font, size, bold = false }: Lettering): PlannedFont {
  return { name: font, size, bold };
}
