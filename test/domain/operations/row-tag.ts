import type { FormCell } from '../../../src/domain/form/form-cell';
import type { FormStyle } from '../../../src/domain/form/form-style';
import type { FormValues } from '../../../src/domain/form/form-values';
import type { Cell } from '../../../src/domain/grid/cell';
import { layOut } from '../../../src/domain/layout/lay-out';
import type {
  FormLayout,
  PlacedHeading,
  PlacedNote,
  PlacedText,
} from '../../../src/domain/layout/placed';
import type { ScopePath } from '../../../src/domain/form/scope-path';

/**
 * What a row of the sheet was when the form was put there. It goes with the row wherever the row goes, and so says what belongs
 * where, without looking at what stands there.
 */
export interface RowTag {
  readonly kind: 'text' | 'head' | 'fixed' | 'item';
  /** The cells that begin in the row, by the column of the form. */
  readonly cells: readonly TaggedCell[];
  /** Printed words at the left that reach into the row from above. */
  readonly leads: readonly TaggedCell[];
  /** The blocks of which an item begins in the row, from the outermost inwards. */
  readonly begins: readonly string[];
  /** The blocks whose items are in the row. */
  readonly path: BlockPath;
}

/** Blocks from the outermost inwards, joined by /. */
export type BlockPath = string;

export interface TaggedCell {
  readonly column: number;
  readonly cell: FormCell;
  readonly path: BlockPath;
}

export function pathOf(scope: ScopePath): BlockPath {
  return scope.map(({ block }) => block).join('/');
}

/** Of every row of a form from its first; null for the row that closes it, which may become an item. */
export function tagsOf(style: FormStyle, values: FormValues, origin: Cell): (RowTag | null)[] {
  const layout = layOut(style, values, origin);
  const { all, table, closing } = layout;
  const texts = [...layout.heading, ...layout.leftLines, ...layout.rightLines, ...layout.notes];
  return Array.from({ length: all.bottom - all.top + 1 }, (_, down) => {
    const row = all.top + down;
    if (row === closing?.top) return null;
    const isTable = row >= table.top && row <= table.bottom;
    if (isTable) return tableRow(layout, row);
    const cells = texts.filter(({ range }) => range.top === row).flatMap(printed);
    return { ...nothing, kind: 'text', cells };
  });

  /** What a formula prints may be any words. */
  function printed(one: PlacedHeading | PlacedText | PlacedNote): TaggedCell[] {
    const label = 'text' in one ? one.text : one.content;
    const isFormula =
      typeof label !== 'string' || ('whileZero' in one && one.whileZero !== undefined);
    if (isFormula || label === '') return [];
    return [{ column: one.range.left - all.left, cell: { label }, path: '' }];
  }
}

const nothing = { cells: [], leads: [], begins: [], path: '' };

function tableRow({ cells, blocks, table, header }: FormLayout, row: number): RowTag {
  const tagged = cells.map(({ cell, range, scope }) => ({
    range,
    one: { column: range.left - table.left, cell, path: pathOf(scope) },
  }));
  const here = tagged.filter(({ range }) => range.top === row).map(({ one }) => one);
  const leads = tagged
    .filter(({ range, one }) => range.top < row && range.bottom >= row && 'label' in one.cell)
    .map(({ one }) => one);
  const around = blocks.filter(({ range }) => range.top <= row && range.bottom >= row);
  const begins = around
    .filter(({ items }) => items.some(({ top }) => top === row))
    .map(({ block, scope }) => pathOf([...scope, { block: block.block, item: 0 }]))
    .sort((a, b) => depth(a) - depth(b));
  const path = around
    .map(({ block, scope }) => pathOf([...scope, { block: block.block, item: 0 }]))
    .reduce((deepest, one) => (depth(one) > depth(deepest) ? one : deepest), '');
  const isHead = header !== null && row <= header.bottom;
  const kind = isHead ? 'head' : path === '' ? 'fixed' : 'item';
  return { kind, cells: here, leads, begins, path };
}

export function depth(path: BlockPath): number {
  return path === '' ? 0 : path.split('/').length;
}

export function parentOf(path: BlockPath): BlockPath {
  return path.split('/').slice(0, -1).join('/');
}
