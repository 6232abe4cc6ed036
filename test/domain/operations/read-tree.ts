import type { FieldValue, FormValues } from '../../../src/domain/form/form-values';
import { isDerived } from '../../../src/domain/form/walk-parts';
import { parseCell } from '../../../src/domain/grid/cell';
import type { ScopePath } from '../../../src/domain/form/scope-path';
import type { FormReading } from '../../../src/domain/read/form-reading';
import { factsOf, fieldKey } from './form-facts';
import { pathOf } from './row-tag';
import { meaningOf } from './typed-content';
import type { UserSheet } from './user-sheet';

export interface PlacedValue {
  readonly scope: ScopePath;
  readonly id: string;
  readonly value: FieldValue;
}

type Tree = Record<string, FieldValue | Tree[]>;

/** Values one by one, each put into its item; items among them that hold nothing are there, and empty. */
export function treeOf(
  all: readonly PlacedValue[],
  items: readonly Pick<PlacedValue, 'scope'>[] = [],
): FormValues {
  const root: Tree = {};
  for (const { scope } of items) itemOf(root, scope);
  for (const { scope, id, value } of all) itemOf(root, scope)[id] = value;
  return root;
}

function itemOf(root: Tree, scope: ScopePath): Tree {
  return scope.reduce<Tree>((around, { block, item }) => {
    const held = around[block];
    const items = Array.isArray(held) ? held : [];
    around[block] = items;
    while (items.length <= item) items.push({});
    return items[item] ?? {};
  }, root);
}

/**
 * What the cells mean that a reading takes for fields: nothing else, and nothing less, may be its values. An item of which cells
 * are read is there, also where they say that there is nothing: a dash.
 */
export function valuesOfCells({ style, sheet, form }: UserSheet, { cells }: FormReading) {
  const { fields } = factsOf(style);
  return treeOf(
    cells.flatMap(({ at, field: id, scope }): PlacedValue[] => {
      const place = parseCell(at);
      const field = fields.get(fieldKey(pathOf(scope), id))?.field;
      if (!place || !field || isDerived(field)) return [];
      const value = meaningOf(sheet.cellAt(place.row, place.column), field, form.unit);
      return value === null ? [] : [{ scope, id, value }];
    }),
    cells,
  );
}
