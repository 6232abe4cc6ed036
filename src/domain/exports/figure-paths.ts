import { fieldOf } from '../form/form-cell';
import type { FieldValue, FormValues } from '../form/form-values';
import { isDerived } from '../form/walk-parts';
import { topLeft } from '../grid/cell-range';
import type { FormLayout } from '../layout/placed';
import type { ScopePath } from '../form/scope-path';
import { labelKey } from '../read/label-key';
import type { SheetGrid } from '../grid/sheet-grid';
import { isFilled } from '../read/sheet-rows';
import { cellsInside } from '../rows/find-item';
import type { FigureItem } from './figure-placement';
import { keyOfItem } from './figure-item';
import type { FormFigure } from './form-figure';

/** Where figures go: into which items that are there, and into which that come. */
export interface FigurePaths {
  readonly pathOf: ReadonlyMap<FormFigure, ScopePath>;
  /** The items that figures go into which did not say so before: their words are written too. */
  readonly begun: readonly BegunItem[];
  readonly added: readonly AddedToBlock[];
}

/** New items at the end of a block; what is in them says how many items their own blocks have. */
export interface AddedToBlock {
  readonly scope: ScopePath;
  readonly block: string;
  readonly items: readonly FormValues[];
}

export interface BegunItem {
  readonly path: ScopePath;
  readonly texts: FigureItem['texts'];
}

/** A form as it stands; null for one that is to come. */
export interface Standing {
  readonly layout: FormLayout;
  readonly grid: SheetGrid;
  /** What the form says there by itself of whose it is: a row with nothing else in it is open. */
  readonly ownerAt: (path: ScopePath, field: string) => FieldValue;
}

/** Each figure to the item that says the same, or else to an empty one, or to a new one at the end. */
export function figurePaths(
  figures: readonly FormFigure[],
  standing: Standing | null,
): FigurePaths {
  const pathOf = new Map<FormFigure, ScopePath>();
  const begun: BegunItem[] = [];
  const added: AddedToBlock[] = [];
  const said = standing && saidIn(standing);

  /** What the items in a scope hold that come new; `isThere` is whether the scope stands already. */
  function place(
    own: readonly FormFigure[],
    depth: number,
    path: ScopePath,
    isThere: boolean,
  ): FormValues {
    const groups = new Map<string, FormFigure[]>();
    for (const figure of own) {
      const item = figure.within[depth];
      if (!item) pathOf.set(figure, path);
      else {
        const key = keyOfItem(item);
        const group = groups.get(key);
        if (group) group.push(figure);
        else groups.set(key, [figure]);
      }
    }
    const [first] = own;
    const block = first?.within[depth]?.level.block;
    if (block === undefined) return {};
    const items = isThere ? (said?.items(path, block) ?? 0) : 0;
    const taken = new Set<number>();
    const news: FormValues[] = [];
    const matched = new Map<string, number>();
    for (const [key, [{ within } = { within: [] }]] of groups) {
      const item = within[depth];
      const same = item && said ? said.itemLike(path, items, item, taken) : null;
      if (same !== null) matched.set(key, same);
      if (same !== null) taken.add(same);
    }
    for (const [key, group] of groups) {
      const same = matched.get(key);
      const texts = group[0]?.within[depth]?.texts ?? {};
      const empty = same ?? said?.emptyItem({ path, block, items, texts }, taken) ?? null;
      const item = empty ?? items + news.length;
      if (empty !== null) taken.add(empty);
      const inside = [...path, { block, item }];
      begun.push({ path: inside, texts });
      const content = place(group, depth + 1, inside, empty !== null);
      if (empty === null) news.push(content);
    }
    if (isThere && news.length > 0) added.push({ scope: path, block, items: news });
    return { [block]: news };
  }

  place(figures, 0, [], true);
  return { pathOf, begun, added };
}

interface WantedItem {
  readonly path: ScopePath;
  readonly block: string;
  /** How many there are. */
  readonly items: number;
  readonly texts: FigureItem['texts'];
}

/** What the items of a form say. */
function saidIn({ layout, grid, ownerAt }: Standing) {
  const cells = new Map(
    layout.cells.flatMap(({ cell, scope, range }) => {
      const field = fieldOf(cell);
      const { row, column } = topLeft(range);
      return field ? [[placeKey(scope, field.id), grid.cellAt(row, column)] as const] : [];
    }),
  );
  const textAt = (path: ScopePath, field: string) => {
    const cell = cells.get(placeKey(path, field));
    return wordsKey(String(cell?.value ?? ''));
  };
  return {
    items: (path: ScopePath, block: string) =>
      layout.blocks.find(
        (one) => one.block.block === block && placeKey(one.scope, '') === placeKey(path, ''),
      )?.items.length ?? 0,
    itemLike(path: ScopePath, items: number, item: FigureItem, taken: ReadonlySet<number>) {
      const { block, known } = item.level;
      // Without anything to know it by, there is one.
      if (known.flat().every((field) => item.texts[field] === undefined))
        return items > 0 ? 0 : null;
      for (let index = 0; index < items; index += 1) {
        const inside = [...path, { block, item: index }];
        if (!taken.has(index) && isSameItem(item, (field) => textAt(inside, field))) return index;
      }
      return null;
    },
    emptyItem(
      { path, block, items, texts }: WantedItem,
      taken: ReadonlySet<number>,
    ): number | null {
      for (let index = 0; index < items; index += 1) {
        if (taken.has(index)) continue;
        const inside = [...path, { block, item: index }];
        const isEmpty = cellsInside(layout, inside).every(({ cell, range, scope }) => {
          const field = fieldOf(cell);
          if (!field || isDerived(field)) return true;
          const { row, column } = topLeft(range);
          const held = grid.cellAt(row, column);
          // The department's name gives way to another one, and stays where none comes.
          const isOpen = held.value === ownerAt(scope, field.id) && texts[field.id] !== undefined;
          return !isFilled(held) || isOpen;
        });
        if (isEmpty) return index;
      }
      return null;
    },
  };
}

/** Whether the texts of an item, as `wordsKey` has them, say the same. A code that is not complete, 20103, is that of an item that says no more of it either. */
export function isSameItem(
  { level, texts }: FigureItem,
  textOf: (field: string) => string,
): boolean {
  const isSaid = (field: string) => texts[field] !== undefined;
  const deciding =
    level.known.find((fields) => fields.every((field) => isSaid(field) && textOf(field) !== '')) ??
    level.known.find((fields) => fields.some(isSaid));
  return (
    deciding !== undefined &&
    deciding.every((field) => wordsKey(texts[field] ?? '') === textOf(field))
  );
}

/** 03 may have become the number 3. */
export function wordsKey(text: string): string {
  return labelKey(text).replace(/^0+(?=\d)/u, '');
}

export function placeKey(path: ScopePath, field: string): string {
  return [...path.map(({ block, item }) => `${block}/${item}`), field].join('/');
}
