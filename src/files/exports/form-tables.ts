import { catalogue, withPackFirst, type Catalogue } from '../../app/catalogue';
import type { ExportTable, LeftRow, TotalDifference } from '../../domain/exports/budget-export';
import type { FormTable, TableCell } from '../../domain/exports/form-table';
import { ownerOf } from '../../domain/exports/table-owner';
import { otherYears } from '../../domain/exports/years-said';
import { styleOf } from '../../domain/form/form-definition';
import { styleFields } from '../../domain/form/style-fields';
import { amountPlaces } from '../../domain/form/amount-places';
import { parseCell } from '../../domain/grid/cell';
import { parseSheetAddress } from '../../domain/grid/sheet-address';
import { movedPoint } from '../../domain/money/convert-amount';
import { isFen, type Fen } from '../../domain/money/fen';
import { decimalsToFen, type MoneyUnit } from '../../domain/money/money-unit';
import { decimalsOfUnit } from '../../domain/money/written-unit';
import { filledColumns } from '../../domain/read/filled-columns';
import type { ReadCell } from '../../domain/read/form-reading';
import { readForm } from '../../domain/read/read-form';
import type { ReadingProblem } from '../../domain/read/reading-problem';
import { readAmount } from '../../domain/value/read-amount';
import { exportWords } from '../../packs/exports/export-words';
import { withElsewhere } from '../forms-in-file/with-elsewhere';
import type { FormInWorkbook } from '../forms-in-file/form-in-workbook';
import { formsOfSheet } from '../forms-in-file/forms-of-sheet';
import { typedTotals } from './typed-totals';
import { unitAbove } from './unit-above';

export interface FormTablesRequest {
  /** Forms that look alike are taken for those of this pack. */
  readonly packId: string;
  /** The budget year of the workbook; null where it says none. */
  readonly year: number | null;
}

/** The rows above a table, and its heads, say of which year it is. */
const rowsOfTitles = 6;

/** The forms that a table of an export is laid out as, by our packs or as other places print them. */
export function formTables(
  table: ExportTable,
  unit: string | null,
  { packId, year }: FormTablesRequest,
): readonly FormTable[] {
  const { grid } = table;
  const { forms } = formsOfSheet({ grid, isHidden: false }, [], packsFor(packId));
  const isOther = year !== null && otherYears(titlesOf(table), year, exportWords);
  return forms
    .filter(isWhole)
    .map((one) => {
      const name = nameOf(one, table, forms.length > 1);
      const whose = unitAbove(
        one.area,
        forms.map(({ area }) => area),
        grid,
      );
      const owner = whose ?? ownerOf(table.name, [], exportWords)?.unitName ?? null;
      return formTable(readIn(unit, one), { ...table, name }, unit, owner);
    })
    .filter(holdsAmounts)
    .map((one) => (isOther ? { ...one, cells: [], left: [leftTable(one)], differences: [] } : one));
}

/** Whether a table is laid out as a form, and no amount stands in any. */
export function isEmptyForm({ grid }: ExportTable, packId: string): boolean {
  const { forms } = formsOfSheet({ grid, isHidden: false }, [], packsFor(packId));
  const holdsNumber = ({ reading: { cells } }: FormInWorkbook) =>
    cells.some(({ value }) => typeof value === 'number');
  return forms.some(isWhole) && !forms.some(holdsNumber);
}

/** Tables on one sheet are told apart by where they begin. */
function nameOf(
  { area: { top, left } }: FormInWorkbook,
  { name, placeOf }: ExportTable,
  isBesideOthers: boolean,
): string {
  return isBesideOthers ? `${name}!${placeOf(top, left).split('!').at(-1) ?? ''}` : name;
}

const made = new Map<string, Catalogue>();

function packsFor(packId: string): Catalogue {
  const known = made.get(packId) ?? withElsewhere(withPackFirst(packId, catalogue));
  made.set(packId, known);
  return known;
}

function titlesOf({ name, grid }: ExportTable): string {
  const { used } = grid;
  if (!used) return name;
  const texts: string[] = [name];
  for (let row = used.top; row <= Math.min(used.bottom, used.top + rowsOfTitles); row += 1) {
    for (const column of filledColumns(grid, row, used)) {
      const { value } = grid.cellAt(row, column);
      if (typeof value === 'string') texts.push(value.replace(/\s+/g, ''));
    }
  }
  return texts.join(' ');
}

const losses: ReadonlySet<ReadingProblem['kind']> = new Set([
  'noTable',
  'missingRow',
  'missingColumn',
  'unplaced',
  'changedLabel',
  'movedCells',
]);

/** What is read where the form has its cells is read right only if nothing of it is missing. */
function isWhole({ recognized, reading: { problems } }: FormInWorkbook): boolean {
  return recognized !== null || problems.every(({ kind }) => !losses.has(kind));
}

/** An amount that could not be read is one, too. */
function holdsAmounts({ cells, left }: FormTable): boolean {
  return cells.some(({ fen }) => fen !== null) || left.some(({ why }) => why === 'unreadable');
}

/** What was read as being in the unit of the form, read again in the one that was answered. */
function readIn(unit: string | null, found: FormInWorkbook): FormInWorkbook {
  const { form, styleId, grid, region, recognized, reading } = found;
  if (unit === null || reading.unit !== null) return found;
  const columns = recognized ? reading.table.columns : null;
  const again = readForm(form, styleId, grid, region, columns, unit);
  // Where things stand is known already, and told with the words of the table.
  const problems = [
    ...reading.problems.filter(({ kind }) => kind !== 'unreadable'),
    ...again.problems.filter(({ kind }) => kind === 'unreadable'),
  ];
  return { ...found, reading: { ...again, problems } };
}

function leftTable({ title, cells }: FormTable): LeftRow {
  return { at: cells[0]?.at ?? '', words: title, fen: null, why: 'otherYear' };
}

function formTable(
  { form, styleId, reading, recognized }: FormInWorkbook,
  table: ExportTable,
  unit: string | null,
  whose: string | null,
): FormTable {
  const style = styleOf(form, styleId);
  const fieldAt = styleFields(style);
  const decimals = decimalsOfUnit(reading.unit ?? unit ?? form.unit) ?? decimalsToFen[form.unit];
  const placed = (cell: string) => {
    const address = recognized ? recognized.fitted.placeOf(cell) : cell;
    return parseCell(parseSheetAddress(address ?? '')?.address ?? address ?? '');
  };
  const holdsFigures = (cell: string) => {
    const row = placed(cell)?.row;
    const { used } = table.grid;
    return (
      row !== undefined &&
      used !== null &&
      filledColumns(table.grid, row, used).some((column) => {
        const found = readAmount(table.grid.cellAt(row, column), decimals);
        return found.kind === 'value' && found.value !== 0;
      })
    );
  };
  const shifted = new Set(
    reading.problems.flatMap(({ kind, at }) =>
      kind === 'movedCells' ? (parseCell(at)?.row ?? []) : [],
    ),
  );
  const wordsOf = (cell: string) => {
    const row = parseCell(cell)?.row;
    return reading.cells
      .filter(({ at, value }) => parseCell(at)?.row === row && typeof value === 'string')
      .map(({ value }) => String(value))
      .join(' ');
  };
  const shown = (cell: string) => {
    const place = placed(cell);
    return place ? table.placeOf(place.row, place.column) : table.name;
  };

  function tableCell({ field, scope, at, derived, value }: ReadCell): TableCell[] {
    const own = fieldAt(scope, field);
    if (!own || derived || (typeof value !== 'string' && typeof value !== 'number')) return [];
    if (value === '' || (own.kind === 'amount' && typeof value !== 'number')) return [];
    const amount = own.kind === 'amount' ? fenOf(Number(value), form.unit) : null;
    if (own.kind === 'amount' && amount === null) return [];
    return [{ at: shown(at), scope, field, label: own.label, value, fen: amount }];
  }

  const left = reading.problems.flatMap((problem): LeftRow[] => {
    const at = shown(problem.at);
    if (problem.kind === 'unreadable')
      return [{ at, words: String(problem.raw), fen: null, why: 'unreadable' }];
    if (problem.kind === 'movedCells' && holdsFigures(problem.at))
      return [{ at, words: wordsOf(problem.at), fen: null, why: 'shifted' }];
    return problem.kind === 'unplaced' && problem.where === 'table' && holdsFigures(problem.at)
      ? [{ at, words: problem.text, fen: null, why: 'unclear' }]
      : [];
  });
  const differences = typedTotals(form, styleId, reading).map(
    ({ at, ...one }): TotalDifference => ({ ...one, at: shown(at) }),
  );
  return {
    ...{ name: table.name, formId: form.id, styleId, title: form.title, unit: whose },
    isPerProject: form.perProject !== undefined,
    confidence: recognized?.confidence ?? 1,
    saysUnit: reading.unit !== null,
    cells: reading.cells
      .filter(({ at }) => !shifted.has(parseCell(at)?.row ?? -1))
      .flatMap(tableCell),
    places: amountPlaces(style),
    ...{ left, differences },
  };
}

/** Values are in the unit of the form. */
function fenOf(value: number, unit: MoneyUnit): Fen | null {
  const amount = movedPoint(value, decimalsToFen[unit]);
  return isFen(amount) ? amount : null;
}
