import type { FieldKind } from '../form/form-field';
import type { FormStyle } from '../form/form-style';
import { styleFields } from '../form/style-fields';
import { isDerived } from '../form/walk-parts';
import { fen } from '../money/fen';
import type { ScopePath } from '../form/scope-path';
import type { LeftRow } from './budget-export';
import type { FigureItem } from './figure-placement';
import { placeOf, type FormTable, type TableCell } from './form-table';
import { keyOfItem } from './figure-item';
import type { FormFigure } from './form-figure';

export interface PlacedTable {
  readonly figures: readonly FormFigure[];
  /** Amounts that the layout of the form has no field for. */
  readonly left: readonly LeftRow[];
}

const wordKinds: ReadonlySet<FieldKind> = new Set(['text', 'code', 'choice']);
const figureKinds: ReadonlySet<FieldKind> = new Set(['amount', 'quantity']);

/**
 * What a table says, in a layout of its form that may be another. Where the table has a line for each unit and the layout has one for
 * all, the lines are added up. `keys` is by which fields the items of a block are told apart, by form and block.
 */
export function placeTable(
  style: FormStyle,
  { formId, cells }: Pick<FormTable, 'formId' | 'cells'>,
  keys: Readonly<Record<string, readonly string[]>>,
): PlacedTable {
  const fieldAt = styleFields(style);
  const typedAt = (scope: ScopePath, id: string) => {
    const field = fieldAt(scope, id);
    return field && !isDerived(field) ? field : null;
  };
  const items = itemsOf(cells, (scope, id) => wordKinds.has(typedAt(scope, id)?.kind ?? 'amount'));
  const figures = new Map<string, FormFigure>();
  const left: LeftRow[] = [];

  function put(within: readonly FigureItem[], cell: TableCell): void {
    const key = [...within.map(keyOfItem), cell.field].join('\n');
    const before = figures.get(key);
    const { field, value } = cell;
    const amount = fen((before?.fen ?? 0) + (cell.fen ?? 0));
    const rows = [...(before?.rows ?? []), cell.at];
    const said = typeof before?.value === 'number' && typeof value === 'number' ? before.value : 0;
    const plain = cell.fen === null && typeof value === 'number' ? { value: value + said } : {};
    figures.set(key, { within, field, fen: amount, rows, ...plain });
  }

  for (const cell of cells) {
    const { scope, field, fen: amount, at, label } = cell;
    const own = fieldAt(scope, field);
    const ofAll = scope.length > 0 ? typedAt([], field) : null;
    if (own && figureKinds.has(own.kind) && !isDerived(own)) {
      const within = scope.map((_, depth): FigureItem => {
        const path = scope.slice(0, depth + 1);
        const block = path.map((step) => step.block).join('/');
        const texts = items.get(JSON.stringify(path)) ?? {};
        const known = keys[`${formId}/${block}`] ?? Object.keys(texts);
        return {
          level: {
            block: scope[depth]?.block ?? '',
            texts: Object.keys(texts).map((id) => ({ field: id })),
            known: [known],
          },
          texts,
          short: [],
        };
      });
      const isKnown = within.every(
        ({ texts }, depth) =>
          Object.keys(texts).length > 0 || isAlone(scope.slice(0, depth + 1), cells),
      );
      if (isKnown) put(within, cell);
      else if (amount !== 0) left.push({ at, words: label, fen: amount, why: 'unclear' });
    } else if (!own && ofAll && figureKinds.has(ofAll.kind)) put([], cell);
    else if (!own && amount !== null && amount !== 0)
      left.push({ at, words: label, fen: amount, why: 'noField' });
  }
  return { figures: [...figures.values()], left };
}

/** Whether a block has this item and no other: nothing is needed to know it by. */
function isAlone(path: ScopePath, cells: FormTable['cells']): boolean {
  const [parent, own] = [path.slice(0, -1), path[path.length - 1]];
  return cells.every(({ scope }) => {
    const step = scope[parent.length];
    const isBeside =
      step?.block === own?.block &&
      JSON.stringify(scope.slice(0, parent.length)) === JSON.stringify(parent);
    return !isBeside || step?.item === own?.item;
  });
}

/** What the items of a table say of themselves. */
function itemsOf(
  cells: FormTable['cells'],
  isWords: (scope: ScopePath, field: string) => boolean,
): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const items = new Map<string, Record<string, string>>();
  for (const { scope, field, value } of cells) {
    if (scope.length === 0 || !isWords(scope, field)) continue;
    const key = JSON.stringify(scope);
    const texts = items.get(key) ?? {};
    texts[field] = String(value);
    items.set(key, texts);
  }
  return items;
}

/** What a field gets of all items together: figures of a table are held against those of rows so. */
export function sumsByField(
  figures: readonly FormFigure[],
): ReadonlyMap<string, { readonly sum: number; readonly rows: readonly string[] }> {
  const sums = new Map<string, { sum: number; rows: readonly string[] }>();
  for (const { within, field, fen: amount, rows, value } of figures) {
    if (value !== undefined) continue;
    const key = placeOf(
      within.map(({ level: { block } }) => ({ block, item: 0 })),
      field,
    );
    const before = sums.get(key) ?? { sum: 0, rows: [] };
    sums.set(key, { sum: before.sum + amount, rows: [...before.rows, ...rows] });
  }
  return sums;
}
