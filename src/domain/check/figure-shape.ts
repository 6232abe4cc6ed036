import type { DerivedField, InputField } from '../form/form-field';
import type { FormStyle } from '../form/form-style';
import { styleFields } from '../form/style-fields';
import { keepBySize } from '../form/keep-by-size';
import { isInside, type ScopePath } from '../form/scope-path';
import type { FormReading, ReadBlock, ReadCell } from '../read/form-reading';
import { indexFigures, type FigureIndex } from './figure-index';

/**
 * What forms of one layout with as many items in the same places have in common: where their figures stand, and what was found out
 * about that. It is known once, however many such forms there are, and however often one is read.
 */
export interface FigureShape {
  /** By the cell of the reading: its place among the figures; null where the layout has no such field. */
  readonly figures: readonly (FigurePlace | null)[];
  readonly index: FigureIndex;
}

export interface FigurePlace {
  readonly field: InputField | DerivedField;
  readonly scope: ScopePath;
  readonly at: string;
}

type PlacedField = Pick<ReadCell, 'field' | 'scope' | 'at'>;

interface KnownShape extends FigureShape {
  /** All of the same layout, the last one asked for first. */
  readonly among: KnownShape[];
  readonly cells: readonly PlacedField[];
  readonly blocks: readonly ReadBlock[];
}

type Layout = Pick<FormStyle, 'header' | 'body'>;

/** By the body of the layout. */
const known = new WeakMap<Layout['body'], KnownShape[]>();
/** More shapes of a layout are seldom open at once. */
const mostShapes = 16;
/** Of all layouts together, as what is known of each takes about 1 KB: twelve forms of a department have 1,800. */
const mostCells = 6_000;

const kept = keepBySize<KnownShape>(
  mostCells,
  ({ cells }) => cells.length,
  (shape) => {
    shape.among.splice(shape.among.indexOf(shape), 1);
  },
);

export function figureShape(
  layout: Layout,
  { cells, blocks }: Pick<FormReading, 'cells' | 'blocks'>,
): FigureShape {
  const shapes = known.get(layout.body) ?? [];
  known.set(layout.body, shapes);
  const found = shapes.findIndex(
    (shape) => areSameCells(shape.cells, cells) && areSameBlocks(shape.blocks, blocks),
  );
  const [shape = makeShape(shapes, layout, cells, blocks)] =
    found < 0 ? [] : shapes.splice(found, 1);
  shapes.unshift(shape);
  const oldest = shapes[mostShapes];
  if (oldest) kept.forget(oldest);
  kept.use(shape);
  return shape;
}

function makeShape(
  among: KnownShape[],
  layout: Layout,
  cells: readonly ReadCell[],
  blocks: readonly ReadBlock[],
): KnownShape {
  const fieldAt = styleFields(layout);
  const figures = cells.map(({ scope, field: id, at }): FigurePlace | null => {
    const field = fieldAt(scope, id);
    return field && { field, scope, at };
  });
  const index = indexFigures(
    figures.filter((figure) => figure !== null),
    blocks,
  );
  // What was typed into the first of these forms is not kept.
  const places = cells.map(({ field, scope, at }) => ({ field, scope, at }));
  return { among, figures, index, cells: places, blocks };
}

function areSameCells(one: readonly PlacedField[], other: readonly PlacedField[]): boolean {
  if (one.length !== other.length) return false;
  for (let place = 0; place < one.length; place += 1) {
    const a = one[place];
    const b = other[place];
    if (!a || a.at !== b?.at || a.field !== b.field) return false;
    if (!isSameScope(a.scope, b.scope)) return false;
  }
  return true;
}

function isSameScope(one: ScopePath, other: ScopePath): boolean {
  if (one === other) return true;
  return one.length === other.length && isInside(one, other);
}

/** Whether they hold as many items that are not empty, and so do these. */
function areSameBlocks(one: readonly ReadBlock[], other: readonly ReadBlock[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ block, items }, place) => {
      const same = other[place];
      if (same?.block !== block) return false;
      const [filled, others] = [filledItems(items), filledItems(same.items)];
      return (
        filled.length === others.length &&
        filled.every((item, at) => areSameBlocks(item.blocks, others[at]?.blocks ?? []))
      );
    })
  );
}

function filledItems(items: ReadBlock['items']): ReadBlock['items'] {
  return items.filter(({ item }) => item !== null);
}
