import type { Formula } from '../form/form-formula';
import { formulaOperands } from '../form/formula-operands';
import { itemField, itemFieldName, type ItemFieldName } from '../form/item-field';
import { parseCell, type Cell } from '../grid/cell';
import type { ReadBlock } from '../read/form-reading';
import type { ScopePath } from '../form/scope-path';
import type { Figure } from './figure';
import { rememberLast } from '../form/remember-last';

/** Where figures are among all of a form. It is the same for forms of one shape, and stays while no row comes or goes. */
export interface FigureIndex {
  /** The field of that name in the scope, or in the nearest scope around it. */
  find(id: string, scope: ScopePath): number | null;
  /** A field in all items of a block, from top to bottom, wherever they are nested. */
  inItems(block: string, id: string, scope: ScopePath): readonly number[];
  /** A field in the items of a block, whatever other blocks they are nested in, from top to bottom. */
  inAllItems(block: string, id: string): readonly number[];
  /** The items of a block that hold any figure, whatever other blocks they are nested in, from top to bottom. */
  itemsOf(block: string): readonly ScopePath[];
  /** The figures that a formula looks at, null for one that is not on the sheet; null for a formula that makes words. */
  partsOf(formula: Formula, scope: ScopePath): readonly (number | null)[] | null;
  /** Which figure stands in a cell. */
  at(cell: string): number | null;
  /** By the figure: where it stands. */
  readonly cells: readonly (Cell | null)[];
}

export function indexFigures(
  all: readonly Pick<Figure, 'scope' | 'field' | 'at'>[],
  blocks: readonly ReadBlock[],
): FigureIndex {
  const byPlace = new Map<string, number>();
  const prefix = rememberLast((scope: ScopePath) => placeKey(scope, ''));
  all.forEach(({ scope, field }, place) => byPlace.set(prefix(scope) + field.id, place));
  let byCell: ReadonlyMap<string, number> | null = null;
  const items = itemCounts(blocks, []);
  let byBlock: ReadonlyMap<string, readonly number[]> | null = null;
  let scopes: ReadonlyMap<string, readonly ScopePath[]> | null = null;

  function find(scope: ScopePath, id: string): number | null {
    for (let depth = scope.length; depth >= 0; depth -= 1) {
      const found = byPlace.get(placeKey(scope.slice(0, depth), id));
      if (found !== undefined) return found;
    }
    return null;
  }

  function inItems(scope: ScopePath, block: string, id: string): readonly number[] {
    for (let depth = scope.length; depth >= 0; depth -= 1) {
      const around = scope.slice(0, depth);
      const count = items.get(placeKey(around, block));
      if (count === undefined) continue;
      return Array.from({ length: count }, (_, item) => [...around, { block, item }]).flatMap(
        (inside) => byPlace.get(placeKey(inside, id)) ?? [],
      );
    }
    return [];
  }

  const found = rememberedByScope(find);
  const foundInItems = rememberedByScope((scope, name: ItemFieldName) => {
    const { block, field } = itemField(name);
    return inItems(scope, block, field);
  });
  const foundParts = rememberedByScope((scope, formula: Formula) => {
    const operands = formulaOperands(formula);
    if (!operands) return null;
    const parts = operands.fields.map((id) => found(scope, id));
    const name = operands.inItems && itemFieldName(operands.inItems);
    return name === null ? parts : [...parts, ...foundInItems(scope, name)];
  });
  return {
    find: (id, scope) => found(scope, id),
    inItems: (block, id, scope) => foundInItems(scope, itemFieldName({ block, field: id })),
    inAllItems: (block, id) => (byBlock ??= indexBlocks(all)).get(`${block}/${id}`) ?? none,
    itemsOf: (block) => (scopes ??= itemScopes(all)).get(block) ?? noScopes,
    partsOf: (formula, scope) => foundParts(scope, formula),
    at: (cell) => (byCell ??= new Map(all.map(({ at }, place) => [at, place]))).get(cell) ?? null,
    cells: all.map(({ at }) => parseCell(at)),
  };
}

const none: readonly number[] = [];
const noScopes: readonly ScopePath[] = [];

function itemScopes(all: readonly Pick<Figure, 'scope'>[]): Map<string, readonly ScopePath[]> {
  const found = new Map<string, Map<string, ScopePath>>();
  for (const { scope } of all) {
    const inner = scope[scope.length - 1];
    if (!inner) continue;
    const ofBlock = found.get(inner.block) ?? new Map<string, ScopePath>();
    found.set(inner.block, ofBlock);
    const key = placeKey(scope, '');
    if (!ofBlock.has(key)) ofBlock.set(key, scope);
  }
  return new Map([...found].map(([block, scopes]) => [block, [...scopes.values()]]));
}

function indexBlocks(
  all: readonly Pick<Figure, 'scope' | 'field'>[],
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  all.forEach(({ scope, field }, place) => {
    const inner = scope[scope.length - 1];
    if (!inner) return;
    const key = `${inner.block}/${field.id}`;
    const found = places.get(key);
    if (found) found.push(place);
    else places.set(key, [place]);
  });
  return places;
}

/** All cells of an item share its scope, and rules ask again and again. Scopes that rules made themselves are soon forgotten. */
function rememberedByScope<Name, Found>(
  look: (scope: ScopePath, name: Name) => Found,
): (scope: ScopePath, name: Name) => Found {
  const ofForm = new Map<Name, Found>();
  const ofItems = new WeakMap<ScopePath, Map<Name, Found>>();
  // Who asks about an item asks about several of its fields.
  const inItem = rememberLast((scope: ScopePath) => {
    const known = ofItems.get(scope);
    if (known) return known;
    const made = new Map<Name, Found>();
    ofItems.set(scope, made);
    return made;
  });
  return (scope, name) => {
    const inScope = scope.length === 0 ? ofForm : inItem(scope);
    const remembered = inScope.get(name);
    if (remembered !== undefined) return remembered;
    const found = look(scope, name);
    inScope.set(name, found);
    return found;
  };
}

function placeKey(scope: ScopePath, id: string): string {
  return scope.map(({ block, item }) => `${block}/${item}/`).join('') + id;
}

/** How many items that are not empty a block has, by the place it stands in. */
function itemCounts(blocks: readonly ReadBlock[], scope: ScopePath): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { block, items } of blocks) {
    const filled = items.flatMap(({ item, blocks: inner }) =>
      item === null ? [] : [{ item, inner }],
    );
    counts.set(placeKey(scope, block), filled.length);
    for (const { item, inner } of filled) {
      for (const [key, count] of itemCounts(inner, [...scope, { block, item }])) {
        counts.set(key, count);
      }
    }
  }
  return counts;
}
