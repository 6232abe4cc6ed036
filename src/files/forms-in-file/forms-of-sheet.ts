import type { Catalogue } from '../../app/catalogue';
import { parseCell, printCell, type Cell } from '../../domain/grid/cell';
import { contains, overlap, printRange, type CellRange } from '../../domain/grid/cell-range';
import { parseSheetAddress } from '../../domain/grid/sheet-address';
import { readForm } from '../../domain/read/read-form';
import { recognizeForms } from '../../domain/read/recognize-forms';
import type { ReadingProblem } from '../../domain/read/reading-problem';
import { recognizeSheet } from '../../domain/recognize/recognize-sheet';
import type { RecognizedTable } from '../../domain/recognize/recognized-table';
import type { UnknownTable } from '../../domain/recognize/recognize-tables';
import { placeOnSheet } from '../../domain/recognize/sheet-lines';
import { elsewhere } from '../../packs/elsewhere/elsewhere';
import type { FileSheet } from '../xlsx/read/workbook-file';
import { formIndexOf } from './form-index-of';
import { formWords } from './form-words';
import type { FormInWorkbook, FormsInWorkbook } from './form-in-workbook';

/** A sheet that is larger holds something far away from all else: tables that are laid out otherwise are not looked for. */
const mostCells = 2_000_000;

/**
 * All forms of a sheet, as they stand on it: those that marks name, and those that no mark does. Of these one that is laid out as
 * the form is and calculates is read with its formulas; what only holds results is read as it would be from paper. Of a table that
 * stands there twice one may be found so and one so: in which order, only their places tell.
 */
export function formsOfSheet(
  sheet: FileSheet,
  marked: readonly FormInWorkbook[],
  catalogue: Catalogue,
): FormsInWorkbook {
  const { used } = sheet.grid;
  const isTaken = marked.some(({ area }) => used !== null && containsRange(area, used));
  if (!used || isTaken) return { forms: marked.toSorted(inOrder), unknown: [] };
  const inPlace = formsInPlace(sheet, marked, catalogue);
  if (cellsIn(used) > mostCells) {
    return { forms: [...marked, ...inPlace].toSorted(inOrder), unknown: [unsearched(sheet, used)] };
  }
  const sure = inPlace.filter((one) => calculates(one) && lossOf(one.reading.problems) === 0);
  const taken = [...marked, ...sure].map(({ area }) => area);
  const index = formIndexOf(catalogue);
  const found = recognizeSheet({ grid: sheet.grid, region: used, taken }, index, formWords);
  const laidOut = found.forms.map((one) => laidOutForm(one, sheet));
  const kept = inPlace.filter(
    (one) => sure.includes(one) || isReadAsWell(one, laidOut.filter(isAt(one))),
  );
  const isFree = (area: CellRange) => !kept.some((one) => overlap(one.area, area));
  return {
    forms: [...marked, ...kept, ...laidOut.filter(({ area }) => isFree(area))].toSorted(inOrder),
    unknown: found.unknown.filter(({ at }) => !isInside(at, kept)),
  };
}

function inOrder({ area: one }: FormInWorkbook, { area: other }: FormInWorkbook): number {
  return one.top - other.top || one.left - other.left;
}

function unsearched({ grid }: FileSheet, used: CellRange): UnknownTable {
  const at = placeOnSheet(grid.name, used.top, used.left);
  return { at, words: printRange(used), why: 'unsearched', likely: [] };
}

function cellsIn({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

function containsRange(range: CellRange, { top, left, bottom, right }: CellRange): boolean {
  return (
    contains(range, { row: top, column: left }) && contains(range, { row: bottom, column: right })
  );
}

function formsInPlace(
  { grid, isHidden }: FileSheet,
  marked: readonly FormInWorkbook[],
  catalogue: Catalogue,
): FormInWorkbook[] {
  return recognizeForms(grid, formIndexOf(catalogue)).flatMap((found): FormInWorkbook[] => {
    const { packId, styleId, region } = found;
    const form = catalogue.find(found);
    if (!form || marked.some((one) => overlap(one.region, region))) return [];
    return [
      {
        ...{ packId, form, styleId, sheet: grid.name, isHidden, grid, region, area: region },
        isMarked: false,
        reading: readForm(form, styleId, grid, region),
        recognized: null,
      },
    ];
  });
}

function laidOutForm(recognized: RecognizedTable, { grid, isHidden }: FileSheet): FormInWorkbook {
  const { indexed, fitted, reading } = recognized;
  const { packId, styleId } = indexed.ref;
  return {
    ...{ packId, form: indexed.form, styleId, sheet: grid.name, isHidden },
    ...{ grid: fitted.grid, region: fitted.region, area: areaOf(recognized) },
    isMarked: false,
    reading,
    recognized,
  };
}

/** From its first cell on the sheet to its last. */
function areaOf({ fitted: { region, placeOf } }: RecognizedTable): CellRange {
  const cells: Cell[] = [];
  for (let row = region.top; row <= region.bottom; row += 1) {
    for (let column = region.left; column <= region.right; column += 1) {
      const cell = cellOf(placeOf(printCell({ row, column })));
      if (cell) cells.push(cell);
    }
  }
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const least = (all: readonly number[]) => all.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (all: readonly number[]) => all.reduce((a, b) => Math.max(a, b), 0);
  return { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
}

function cellOf(place: string | null): Cell | null {
  return parseCell((place === null ? null : parseSheetAddress(place))?.address ?? '');
}

const isAt =
  ({ area }: FormInWorkbook) =>
  (other: FormInWorkbook): boolean =>
    overlap(area, other.area);

/** Of two that read as much the one with the formulas of the sheet is taken. */
function isReadAsWell(inPlace: FormInWorkbook, laidOut: readonly FormInWorkbook[]): boolean {
  const [only, ...others] = laidOut;
  // A sheet of figures alone that is no form as a table is none as it stands either, however much of it looks like one.
  if (!only) return calculates(inPlace) || isAllOfIt(inPlace);
  const isLess = lossOf(inPlace.reading.problems) > lossOf(only.reading.problems);
  return others.length === 0 && calculates(inPlace) && !isLess;
}

/** What stands beside a layout of another place may be the columns of a wider one, which nobody knows. */
function isAllOfIt({ packId, reading: { problems } }: FormInWorkbook): boolean {
  const isBeside = problems.some(({ kind }) => kind === 'unplaced');
  return lossOf(problems) === 0 && !(packId === elsewhere.id && isBeside);
}

function calculates({ reading: { cells } }: FormInWorkbook): boolean {
  return cells.some(({ formula }) => formula !== null);
}

/** How much of a form was not found where it belongs. */
function lossOf(problems: readonly ReadingProblem[]): number {
  return problems.reduce((sum, problem) => sum + lossBy(problem), 0);
}

function lossBy(problem: ReadingProblem): number {
  switch (problem.kind) {
    case 'noTable':
      return Infinity;
    case 'missingRow':
    case 'missingColumn':
      return Math.max(1, problem.labels.length);
    case 'unplaced':
      return problem.where === 'table' ? 1 : 0;
    case 'changedLabel':
    case 'movedCells':
    case 'continued':
      return 1;
    default:
      return 0;
  }
}

function isInside(at: string, forms: readonly FormInWorkbook[]): boolean {
  const cell = cellOf(at);
  return cell !== null && forms.some(({ area }) => contains(area, cell));
}
