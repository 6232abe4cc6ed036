import { fieldOf } from '../form/form-cell';
import type { ItemFeed } from '../form/form-part';
import { parseCell, printCell } from '../grid/cell';
import { topLeft } from '../grid/cell-range';
import { numberFormats } from '../plan/number-formats';
import type { FormLayout, PlacedCell } from '../layout/placed';
import type { ScopePath } from '../form/scope-path';
import type { SheetGrid } from '../grid/sheet-grid';
import type { RowShift } from '../rows/block-formula-steps';
import type { FormOnSheet } from '../rows/row-outcome';
import type { RowRefusal } from '../rows/row-command';
import type { RowPlan, RowStep } from '../rows/row-plan';
import { wholeLayout } from '../rows/whole-layout';
import { cellsInside } from '../rows/find-item';
import { decimalsOnSheet } from '../unit/unit-on-sheet';
import { addItems } from './add-items';
import type { FeedSource, SourceCell } from './feed-source';
import { feedTarget } from './feed-target';
import { linkFormula } from '../formula/link-formula';
import { listedItems } from './listed-items';
import { surveyFeed, type FeedSurvey } from './survey-feed';

export type FeedOutcome =
  /** Null where the list holds them all. */
  | { readonly kind: 'planned'; readonly survey: FeedSurvey; readonly plan: RowPlan | null }
  | { readonly kind: 'refused'; readonly refusal: FeedRefusal };

export type FeedRefusal =
  | RowRefusal
  /** The form has no list that others can fill. */
  | { readonly kind: 'noList' }
  /** What the list's amounts are in is not clear, so that none can be taken over. */
  | { readonly kind: 'unclearUnit' };

/**
 * An item for every form that a list does not hold yet, its cells formulas that show those of the form: in the empty items of the
 * list first, then in new ones at its end. What somebody typed is left alone.
 */
export function planFeed(
  sheet: FormOnSheet,
  near: ScopePath,
  sources: readonly FeedSource[],
): FeedOutcome {
  const on = wholeLayout(sheet);
  if (!on) return refused({ kind: 'shapeChanged' });
  const target = feedTarget(on.layout, near);
  if (!target) return refused({ kind: 'noList' });
  const decimals = decimalsOnSheet(sheet);
  if (decimals === null) return refused({ kind: 'unclearUnit' });
  const { list, feed } = target;
  const items = listedItems(list, feed, on.layout, sheet.grid);
  const survey = surveyFeed(sources, allItems(on.layout, feed, sheet));
  const empty = items.filter(({ isEmpty }) => isEmpty).map(({ path }) => path);
  const more = addItems({ ...sheet, on }, list, Math.max(0, survey.fresh.length - empty.length));
  const paths = [...empty, ...more.paths];
  const fed = survey.fresh.flatMap((source, index) => {
    const path = paths[index];
    return path ? cellsToFeed(more.layout, path, feed, source) : [];
  });
  const [first] = fed;
  return {
    kind: 'planned',
    survey,
    plan: first
      ? {
          steps: [
            ...more.steps,
            ...openFormats(fed, more.layout),
            ...links(fed, { ...sheet, decimals, shift: more.shift }),
          ],
          select: printCell(topLeft(first.placed.range)),
        }
      : null,
  };
}

function refused(refusal: FeedRefusal): FeedOutcome {
  return { kind: 'refused', refusal };
}

/** Of every list of the form that the same forms fill: a project stands under one unit only. */
function allItems(layout: FormLayout, feed: ItemFeed, { grid }: FormOnSheet) {
  return layout.blocks
    .filter(({ block: { fedBy } }) => fedBy?.form === feed.form)
    .flatMap((list) => listedItems(list, feed, layout, grid));
}

interface FedCell {
  readonly placed: PlacedCell;
  readonly source: FeedSource;
  readonly from: SourceCell;
}

function cellsToFeed(
  layout: FormLayout,
  path: ScopePath,
  { fields }: ItemFeed,
  source: FeedSource,
): FedCell[] {
  return cellsInside(layout, path).flatMap((placed) => {
    const id = placed.scope.length === path.length ? fieldOf(placed.cell)?.id : undefined;
    const from = source.cells.get(fields[id ?? ''] ?? '');
    return from === undefined ? [] : [{ placed, source, from }];
  });
}

/** In a cell of the format text a formula would stay a text. */
function openFormats(fed: readonly FedCell[], layout: FormLayout): RowStep[] {
  const cells = fed.map(({ placed }) => placed);
  return numberFormats({ ...layout, cells, closing: null }, 'printed')
    .filter(({ format }) => format === '@')
    .map(({ areas }) => ({ kind: 'numberFormat', format: { areas, format: 'General' } }));
}

interface ListNow {
  readonly grid: SheetGrid;
  readonly decimals: number;
  readonly shift: RowShift | null;
}

function links(fed: readonly FedCell[], list: ListNow): RowStep[] {
  return fed.flatMap(({ placed, source, from }): RowStep[] => {
    const field = fieldOf(placed.cell);
    const theirs = from.decimals ?? source.decimals;
    if (!field || theirs === null) return [];
    const address = afterShift(from.at, source, list);
    const link = { from: { sheet: source.sheet, address }, places: theirs - list.decimals };
    const formula = linkFormula(link, field.kind);
    return [{ kind: 'put', cell: printCell(topLeft(placed.range)), content: { formula } }];
  });
}

/** Rows that the list gets push down what stands below it on its sheet, also a form that it takes from. */
function afterShift(address: string, { sheet }: FeedSource, { grid, shift }: ListNow): string {
  const place = parseCell(address);
  const moves = shift && place && sheet === grid.name && place.row >= shift.row;
  return moves ? printCell({ ...place, row: place.row + shift.count }) : address;
}
