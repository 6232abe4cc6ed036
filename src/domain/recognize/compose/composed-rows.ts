import type { CodeStep, Composition, Compositions } from '../../form/composition';
import type { LabelWords } from '../label-words';
import type { TableRow } from '../row-view';
import { saidOnce, stepsInParts } from './code-parts';
import type { ComposedRows } from './coded-body';
import { shareIn, type ShareWhole } from './column-shares';
import { columnFormulas, type RowFigures } from './column-sums';
import type { HeadColumn } from './head-columns';
import { isNumber } from './head-tree';
import { nestedSteps } from './nested-codes';
import { figuresIn } from './table-body';
import { unitRows } from './unit-rows';

/** What the rows of a table are, below heads that are known; null where two of them are totals. */
export function composedRows(
  columns: readonly HeadColumn[],
  body: readonly TableRow[],
  { steps, rows, units }: Pick<Compositions, 'steps' | 'units'> & Pick<Composition, 'rows'>,
  words: LabelWords,
): ComposedRows | null {
  const written = body.filter(({ cells }) => cells.some(({ isWritten }) => isWritten));
  const isTotal = (row: TableRow) => words.isTotal(firstName(row)?.text ?? '');
  const [total, ...others] = written.filter(isTotal);
  if (others.length > 0) return null;
  const all = written.filter((row) => row !== total);
  const ofUnits = unitRows(all, columns, { units });
  const items = all.filter((row) => ofUnits?.rows.includes(row) !== true);
  const named = total && firstName(total);
  const codes = items.map((row) => codeIn(row, columns));
  const lengths = new Set(codes.map(({ code }) => code.length));
  const inSteps = steps.filter(({ digits }) => lengths.has(digits));
  const inParts = stepsInParts(items, columns, steps);
  const isCoded = items.length > 0 && !inParts && inSteps.length === lengths.size;
  const nested = nestedSteps(
    codes.map(({ code, isInName }) => (isInName ? '' : code)),
    rows,
  );
  const found = inParts ? saidOnce(inParts, items, columns, steps) : inSteps;
  const there =
    isCoded || inParts || items.length === 0 ? namedSteps(found, steps, items.length) : nested;
  const [block = rows.block] = [...(ofUnits ? [ofUnits.step] : []), ...there].map(
    (one) => one.block,
  );
  return {
    ...{
      columns,
      formulas: formulasIn(columns, items, total, block),
      steps: there,
      units: ofUnits,
    },
    areCodesInNames: isCoded && codes.every(({ isInName }) => isInName),
    total: named
      ? {
          ...{ label: named.text.trim(), column: named.column, columns: named.columns },
          isWritten: (column) =>
            total.cells.some((one) => one.cell.column === column && one.isWritten),
        }
      : null,
  };
}

/** How columns come from others, and those of shares from the total of all. */
function formulasIn(
  columns: readonly HeadColumn[],
  items: readonly TableRow[],
  total: TableRow | undefined,
  block: string,
): ComposedRows['formulas'] {
  const figures = items.map(figuresIn);
  const all: RowFigures = total ? figuresIn(total) : new Map();
  const wholesOf = (part: HeadColumn): ShareWhole[] => [
    { of: `${block}.${part.id}`, amountIn: () => all.get(part.column) ?? 0 },
    ...columns
      .filter((one) => one.isSum && one !== part)
      .map(({ id, column }) => ({ of: id, amountIn: (row: RowFigures) => row.get(column) ?? 0 })),
  ];
  const shares = columns.flatMap((one) => {
    const told = shareIn(one, columns, figures, wholesOf);
    return told ? [[one.id, { share: told.part.id, of: told.of }] as const] : [];
  });
  return new Map([...columnFormulas(columns, figures), ...shares]);
}

/** What a row begins with, but for the number of the row. */
function firstName({ cells }: TableRow) {
  return cells.find(({ cell, isWritten }) => isWritten && !isNumber(cell.text))?.cell;
}

/** The innermost codes are those of the innermost step, whatever is left out above them. */
function namedSteps(there: readonly CodeStep[], all: readonly CodeStep[], count: number) {
  return count === 0 ? all.slice(-1) : there;
}

function codeIn({ cells }: TableRow, columns: readonly HeadColumn[]) {
  const textIn = (kind: HeadColumn['kind']) => {
    const column = columns.find((one) => one.kind === kind)?.column;
    return cells.find(({ cell }) => cell.column === column)?.cell.text.trim() ?? '';
  };
  const code = textIn('code');
  if (/^\d+$/.test(code)) return { code, isInName: false };
  return { code: /^\W*(\d{3,})(?!\d)/.exec(textIn('name'))?.[1] ?? '', isInName: true };
}
