import { risesInWholeNumbers } from './column-numbers';
import { cost } from './match-cost';
import { isSameLabel, matchLabel } from './label-pattern';
import { itemFrame, type Frame, type RowTemplate, type TemplateCell } from './row-template';
import type { SheetRow } from './sheet-rows';
import { beginsNote } from './sheet-words';

/** How well cells of a row fit cells of a form. */
export interface RowMatch {
  readonly cost: number;
  /** Labels that are found, as they are or alike, and tell rows apart. */
  readonly found: number;
  /** Places of labels where something else stands. */
  readonly others: number;
  readonly labels: number;
}

const nothing: RowMatch = { cost: 0, found: 0, others: 0, labels: 0 };

/**
 * Whether other words stand where a row of the form has its labels, and none of them: then it is not that row, unless the words
 * at its left say so.
 */
export function hasOtherLabels({ cells, labels }: RowTemplate, row: SheetRow): boolean {
  if (labels === 0) return false;
  let others = row.isBlank;
  for (const { label, column } of cells) {
    if (label === null || !row.filled[column]) continue;
    const result = matchLabel(label, row.keys[column] ?? '', row.cores[column] ?? '');
    if (result === 'different') others = true;
    else if (label.isTelling) return false;
  }
  return others;
}

/** How well a row of the sheet is a row of the form, apart from the leads of its frames. */
export function matchRow(template: RowTemplate, row: SheetRow, looks: RowLooks): RowMatch {
  const match = matchCells(template.cells, row);
  if (row.isBlank) return matchBlank(template, match);
  let points = match.cost;
  for (let column = template.leadWidth; column < template.columns.length; column += 1) {
    if (row.filled[column] && template.columns[column] === null) points += cost.unplaced;
  }
  if (template.labels === 0) {
    if (looks.isNote) points += cost.noteAsItem;
    if (looks.isIndex && template.cells.some((cell) => isNumberInWords(cell, row))) {
      points += cost.indexAsItem;
    }
    if (looksLikeHead(looks)) points += cost.headAsItem;
    if (looksPrinted(looks)) points += cost.rowAsOther;
  }
  return { ...match, cost: points };
}

/** An empty row may be an empty item, or a row without labels that somebody emptied. */
function matchBlank(template: RowTemplate, match: RowMatch): RowMatch {
  if (template.labels > 0) return { ...match, others: 1 };
  return itemFrame(template) ? nothing : { ...match, cost: match.cost + cost.skippedBlank };
}

/** How well a frame begins in a row. */
export function matchOpening(frame: Frame, row: SheetRow): RowMatch {
  const match = matchCells(frame.leads, row);
  let points = match.cost;
  for (const { column } of frame.leads) {
    if (row.isMergedDown[column]) points += cost.mergeAgainst;
  }
  const fields = frame.leads.filter(({ label }) => label === null);
  const isEmpty =
    fields.length > 0 &&
    fields.every(({ column }) => !row.filled[column] && (row.mergeRows[column] ?? 1) === 1);
  if (isEmpty && !row.isBlank && frame.kind === 'block') points += cost.emptyLead;
  return { ...match, cost: points };
}

/** How well a frame that began above goes on in a row. */
export function matchContinuing(frame: Frame, row: SheetRow): number {
  let points = 0;
  let isMerged = false;
  for (const { column, width, label } of frame.leads) {
    if (row.isMergedDown[column]) isMerged = true;
    if ((row.mergeRows[column] ?? 1) > 1) points += cost.mergeAgainst;
    for (let at = column; at < column + width; at += 1) {
      if (!row.filled[at]) continue;
      const isRepeated =
        at === column && label !== null && isSameLabel(label, row.keys[at] ?? null);
      const isName = label !== null && !row.isMergedDown[at];
      if (!isRepeated) points += isName ? cost.otherGroup : cost.filledLead;
    }
  }
  const isLoose = frame.kind === 'block' && frame.leads.length > 0 && row.isBlank && !isMerged;
  return isLoose ? points + cost.notMergedBlank : points;
}

function matchCells(cells: readonly TemplateCell[], row: SheetRow): RowMatch {
  let points = 0;
  let formulas = 0;
  let found = 0;
  let others = 0;
  let labels = 0;
  for (const { cell, column, width, label } of cells) {
    const filled = row.filled[column] === true;
    if ((row.mergeColumns[column] ?? 1) > width) points += cost.mergeAgainst;
    if (label !== null) {
      labels += 1;
      const result = filled
        ? matchLabel(label, row.keys[column] ?? '', row.cores[column] ?? '')
        : 'missing';
      if (result === 'missing') points += cost.missingLabel;
      else if (result === 'different') {
        others += 1;
        points += cost.otherLabel;
      } else {
        if (label.isTelling) found += 1;
        if (result === 'similar') points += cost.changedLabel;
      }
    } else if ('derived' in cell) {
      if (!filled) formulas += cost.lostFormula;
      else if (row.cells[column]?.formula === null) formulas += cost.typedOver;
    } else if ('input' in cell) {
      if (row.cells[column]?.formula != null) points += cost.formulaTyped;
    } else if (filled) points += cost.unplaced;
  }
  return { cost: points + Math.min(formulas, cost.allFormulas), found, others, labels };
}

function isNumberInWords({ cell, column }: TemplateCell, row: SheetRow): boolean {
  if (!('input' in cell) || !row.filled[column]) return false;
  const { kind } = cell.input;
  return kind !== 'amount' && kind !== 'quantity' && kind !== 'percent' && kind !== 'code';
}

/** What speaks against a reading in which a row belongs to no row of the form: inside the table or below it, and above it. */
export function costOfPassing(
  row: SheetRow,
  { isNote, isIndex }: RowLooks,
): { readonly inside: number; readonly above: number } {
  if (row.isBlank) return blankPassed;
  const inside = isNote || isIndex ? cost.skippedNote : cost.skippedRow;
  return { inside, above: Math.min(inside, cost.skippedAbove) };
}

const blankPassed = { inside: cost.skippedBlank, above: cost.skippedBlank };

/** What a row looks like by itself, whatever form it is in. */
export interface RowLooks {
  /** Words in its first cell only, that say of themselves to be a note or go across the table. */
  readonly isNote: boolean;
  /** Whole numbers that rise: the numbers of the columns. */
  readonly isIndex: boolean;
  readonly row: SheetRow;
  readonly templates: readonly RowTemplate[];
  /** The heads of the columns once more, and nothing else; null until somebody asks. */
  isHead: boolean | null;
  /** All words of a row that always stands in the form; null until somebody asks. */
  isPrinted: boolean | null;
}

// Only where the row is taken for one without words it matters whose words it has.
function looksLikeHead(looks: RowLooks): boolean {
  return (looks.isHead ??= repeatsHead(looks.templates, looks.row));
}

function looksPrinted(looks: RowLooks): boolean {
  const { row, templates } = looks;
  return (looks.isPrinted ??= templates.some((template) => printsWords(template, row)));
}

export function looksOf(row: SheetRow, templates: readonly RowTemplate[]): RowLooks {
  if (row.isBlank) {
    return { isNote: false, isIndex: false, row, templates, isHead: false, isPrinted: false };
  }
  const isAlone =
    row.filled[0] === true &&
    row.filled.lastIndexOf(true) === 0 &&
    typeof row.cells[0]?.value !== 'number';
  const isNote = isAlone && (isWide(row) || beginsNote.test(row.keys[0] ?? ''));
  const isIndex = risesInWholeNumbers(row.cells);
  return { isNote, isIndex, row, templates, isHead: null, isPrinted: null };
}

/** Whether its first cell is merged across all columns that are there. */
function isWide({ sheetColumns, mergeColumns }: SheetRow): boolean {
  const width = sheetColumns.filter((column) => column !== null).length;
  return width > 1 && mergeColumns[0] === width;
}

function repeatsHead(templates: readonly RowTemplate[], row: SheetRow): boolean {
  const count = row.filled.filter(Boolean).length;
  return templates.some(
    (template) => template.isHead && template.labels === count && repeatsLabels(template, row),
  );
}

function printsWords(template: RowTemplate, { keys }: SheetRow): boolean {
  if (template.labels === 0 || template.isHead || itemFrame(template) !== null) return false;
  let isTold = false;
  for (const { label, column } of template.cells) {
    if (label?.isTelling !== true) continue;
    if (!isSameLabel(label, keys[column] ?? null)) return false;
    isTold = true;
  }
  return isTold;
}

function repeatsLabels({ cells, labels }: RowTemplate, { keys }: SheetRow): boolean {
  if (labels < 2) return false;
  return cells.every(
    ({ label, column }) => label === null || isSameLabel(label, keys[column] ?? null),
  );
}
