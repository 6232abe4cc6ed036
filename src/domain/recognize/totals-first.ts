import type { ReadPlan } from '../read/read-plan';
import { itemFrame } from '../read/row-template';
import { isWritten } from './place-cells';
import type { LabelWords } from './label-words';
import type { TableRow } from './row-view';

const isFigure = (text: string) => /^[-—\d.,%]+$/.test(text.trim());

/** Rows whose total stands below its items, where a form has it above them; null where it stands as in the form, or nobody knows. */
export function totalsFirst(
  rows: readonly TableRow[],
  plan: ReadPlan,
  words: LabelWords,
): readonly TableRow[] | null {
  if (!beginsWithTotal(plan, words)) return null;
  const written = rows.flatMap((row, at) => (row.cells.some(isWritten) ? [at] : []));
  const last = written.at(-1) ?? -1;
  const first = rows.findIndex(({ cells }) =>
    cells.some((one) => one.isWritten && isFigure(one.cell.text)),
  );
  const totals = written.filter((at) => isTotalRow(rows[at], words));
  const total = rows[last];
  if (!total || first < 0 || first >= last || totals.length !== 1 || totals[0] !== last)
    return null;
  const moved = [...rows.slice(0, first), total, ...rows.slice(first, last)];
  return [...moved, ...rows.slice(last + 1)].map((row, at) => ({
    ...row,
    row: rows[at]?.row ?? at,
  }));
}

/** Below its heads it has its total, and then the items that are summed up. */
function beginsWithTotal({ templates }: ReadPlan, words: LabelWords): boolean {
  const [first, second] = templates.filter(({ isHead }) => !isHead);
  const isTotal = first?.cells.some(({ label }) => label && words.isTotal(label.label));
  return isTotal === true && !!first && !itemFrame(first) && !!second && itemFrame(second) !== null;
}

function isTotalRow(row: TableRow | undefined, words: LabelWords): boolean {
  const [named, ...figures] = row?.cells.filter(isWritten) ?? [];
  return (
    named !== undefined &&
    words.isTotal(named.cell.text) &&
    figures.every(({ cell }) => isFigure(cell.text))
  );
}
