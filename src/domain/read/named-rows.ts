import { matchLabel, type LabelPattern } from './label-pattern';
import { hasOtherLabels } from './match-row';
import type { RowTemplate } from './row-template';
import type { SheetRow } from './sheet-rows';

/** What the words of one column say of which rows of a form they may be. */
interface ColumnOfLabels {
  readonly column: number;
  readonly labels: readonly { readonly label: LabelPattern; readonly templates: number[] }[];
  /** By the words, as keys: the rows one of whose labels they are, or are alike. */
  readonly named: Map<string, readonly number[]>;
}

interface LabelsOfForm {
  readonly columns: readonly ColumnOfLabels[];
  /** By the template: the columns of its labels; null where one of them is in many rows, as —— is, and tells nothing. */
  readonly columnsOf: readonly (readonly number[] | null)[];
}

const known = new WeakMap<readonly RowTemplate[], LabelsOfForm>();
/** Names of projects and units are read once each: what they are like is not kept for ever. */
const mostWords = 4096;

/**
 * By the row of the form: whether other words stand where it has its labels. Most words of a sheet are those of one row, and are
 * compared with the labels of the others when they are seen for the first time.
 */
export function otherRows(templates: readonly RowTemplate[], row: SheetRow): readonly boolean[] {
  const { columns, columnsOf } = labelsOf(templates);
  const isOther = templates.map((template) => {
    if (template.labels === 0) return false;
    const own = columnsOf[template.index];
    return own ? row.isBlank || isAnyFilled(own, row) : hasOtherLabels(template, row);
  });
  for (const one of columns) {
    if (!row.filled[one.column]) continue;
    for (const template of namedIn(one, row)) isOther[template] = false;
  }
  return isOther;
}

function isAnyFilled(columns: readonly number[], { filled }: SheetRow): boolean {
  for (const column of columns) if (filled[column]) return true;
  return false;
}

function namedIn({ column, labels, named }: ColumnOfLabels, row: SheetRow): readonly number[] {
  const key = row.keys[column] ?? '';
  const before = named.get(key);
  if (before) return before;
  const core = row.cores[column] ?? '';
  const found = labels.flatMap(({ label, templates }) =>
    matchLabel(label, key, core) === 'different' ? [] : templates,
  );
  if (named.size >= mostWords) named.clear();
  named.set(key, found);
  return found;
}

function labelsOf(templates: readonly RowTemplate[]): LabelsOfForm {
  const before = known.get(templates);
  if (before) return before;
  const byColumn = new Map<number, Map<string, { label: LabelPattern; templates: number[] }>>();
  const columnsOf = templates.map(({ cells, index }) => {
    const own = cells.flatMap(({ label, column }) => (label ? [{ label, column }] : []));
    for (const { label, column } of own) {
      if (!label.isTelling) continue;
      const inColumn = byColumn.get(column) ?? new Map();
      byColumn.set(column, inColumn);
      const same = inColumn.get(label.label) ?? { label, templates: [] };
      inColumn.set(label.label, same);
      same.templates.push(index);
    }
    return own.every(({ label }) => label.isTelling) ? own.map(({ column }) => column) : null;
  });
  const columns = [...byColumn].map(([column, labels]) => ({
    column,
    labels: [...labels.values()],
    named: new Map<string, readonly number[]>(),
  }));
  const found = { columns, columnsOf };
  known.set(templates, found);
  return found;
}
