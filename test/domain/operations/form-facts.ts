import { fieldOf, type FormCell } from '../../../src/domain/form/form-cell';
import type { DerivedField, InputField } from '../../../src/domain/form/form-field';
import type { FormBlock } from '../../../src/domain/form/form-part';
import type { FormStyle } from '../../../src/domain/form/form-style';
import { isDerived } from '../../../src/domain/form/walk-parts';
import { layOut } from '../../../src/domain/layout/lay-out';
import { labelKey } from '../../../src/domain/read/label-key';
import { pathOf, tagsOf, type BlockPath, type RowTag, type TaggedCell } from './row-tag';

/** What an empty form says of its fields and blocks, whatever happens to a sheet. */
export interface FormFacts {
  readonly fields: ReadonlyMap<string, PlacedField>;
  readonly blocks: ReadonlyMap<BlockPath, BlockFacts>;
  /** Rows that are always there. */
  readonly fixed: readonly RowTag[];
  /** All words that it prints, as labels are compared. */
  readonly printed: ReadonlySet<string>;
  /** How far down a row belongs; the rows of one block belong to one place. Null for what may stand anywhere. */
  readonly rankOf: (tag: RowTag | null | undefined) => number | null;
}

export interface PlacedField {
  readonly field: InputField | DerivedField;
  readonly column: number;
}

export interface BlockFacts {
  readonly block: FormBlock;
  /** Columns of what stands at the left of all rows of an item. */
  readonly leads: readonly number[];
  /** Columns in which the first row of an item sums up the rows below it. */
  readonly sums: readonly number[];
  /** Of the fields of an item and of the blocks in it. */
  readonly columnOf: ReadonlyMap<string, number>;
}

const known = new WeakMap<FormStyle, FormFacts>();

export function factsOf(style: FormStyle): FormFacts {
  const made = known.get(style) ?? makeFacts(style);
  known.set(style, made);
  return made;
}

export function fieldKey(path: BlockPath, id: string): string {
  return `${path}:${id}`;
}

function makeFacts(style: FormStyle): FormFacts {
  const layout = layOut(style, {}, { row: 0, column: 0 });
  const cells = layout.cells.map(({ cell, range, scope }) => ({
    cell,
    column: range.left,
    path: pathOf(scope),
  }));
  const fields = new Map<string, PlacedField>();
  for (const { cell, column, path } of cells) {
    const field = fieldOf(cell);
    if (field) fields.set(fieldKey(path, field.id), { field, column });
  }
  const blocks = new Map<BlockPath, BlockFacts>();
  for (const { block, scope } of layout.blocks) {
    const path = pathOf([...scope, { block: block.block, item: 0 }]);
    const inside = cells.filter((one) => `${one.path}/`.startsWith(`${path}/`));
    const isLead = (cell: FormCell) => block.lead?.includes(cell) === true && fieldOf(cell);
    const columnOf = new Map<string, number>();
    for (const { cell, column } of inside) {
      const id = fieldOf(cell)?.id;
      if (id !== undefined && !columnOf.has(id)) columnOf.set(id, column);
    }
    blocks.set(path, {
      block,
      leads: inside.flatMap(({ cell, column }) => (isLead(cell) ? [column] : [])),
      sums: inside.flatMap(({ cell, column, path: own }) =>
        own === path && isSum(cell) ? [column] : [],
      ),
      columnOf,
    });
  }
  const all = tagsOf(style, {}, { row: 0, column: 0 });
  const fixed = all.filter((tag) => tag !== null).filter(({ kind }) => isFixed(kind));
  const rankOf = (tag: RowTag | null | undefined) => {
    if (!tag || tag.kind === 'text' || tag.cells.length === 0) return null;
    const [block] = tag.path.split('/');
    const rank = all.findIndex((one) =>
      isFixed(tag.kind)
        ? one !== null && isFixed(one.kind) && one.cells[0]?.cell === tag.cells[0]?.cell
        : one?.kind === 'item' && one.path.split('/')[0] === block,
    );
    return rank < 0 ? null : rank;
  };
  const words = all.flatMap((tag) => (tag?.cells ?? []).map(({ cell }) => cell));
  const printed = new Set(
    words.flatMap((cell) => ('label' in cell && cell.label !== '' ? [labelKey(cell.label)] : [])),
  );
  return { fields, blocks, fixed, printed, rankOf };
}

function isFixed(kind: RowTag['kind']): boolean {
  return kind === 'head' || kind === 'fixed';
}

/** Heads stand above the table, and above the parts of one whose columns mean another thing further down. */
export function namesColumns({ kind, cells }: RowTag): boolean {
  return kind === 'head' || (kind === 'fixed' && cells.length > 2 && cells.every(isTelling));
}

export function isTelling({ cell }: TaggedCell): boolean {
  return 'label' in cell && /[\p{L}\p{N}]/u.test(cell.label);
}

function isSum(cell: FormCell): boolean {
  const field = fieldOf(cell);
  return field !== null && isDerived(field) && 'total' in field.formula;
}
