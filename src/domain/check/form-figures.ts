import type { FormStyle } from '../form/form-style';
import type { Formula } from '../form/form-formula';
import type { MoneyUnit } from '../money/money-unit';
import type { ScopePath } from '../form/scope-path';
import type { FormReading } from '../read/form-reading';
import type { UnreadableReason } from '../value/cell-reading';
import { figureOf, type Figure } from './figure';
import type { FigureIndex } from './figure-index';
import { figuresAt, partsAt } from './figures-at';
import { figureShape } from './figure-shape';
import { isPrefilled } from './prefilled';
import { totalsOver } from './totals-over';

/** The figures of a form, found by name from wherever a rule looks. Empty items have none. */
export interface FormFigures {
  everyFigure(): readonly Figure[];
  /** Whether anything was typed. What the form came with does not count. */
  isBegun(): boolean;
  /** The field of that name in the scope, or in the nearest scope around it; null for one that is not on the sheet. */
  find(id: string, scope: ScopePath): Figure | null;
  /** A field in all items of a block, from top to bottom, wherever they are nested. */
  inItems(block: string, id: string, scope: ScopePath): readonly Figure[];
  /** A field in the items of a block, whatever other blocks they are nested in, from top to bottom. */
  inAllItems(block: string, id: string): readonly Figure[];
  /** The items of a block that hold any figure, whatever other blocks they are nested in, from top to bottom. */
  itemsOf(block: string): readonly ScopePath[];
  /** The figures that a formula looks at, null for one that is not on the sheet; null for a formula that makes words. */
  partsOf(formula: Formula, scope: ScopePath): readonly (Figure | null)[] | null;
  /** The figures that are calculated from one, not those that are calculated from them. */
  totalsOver(figure: Figure): readonly Figure[];
  /** What several rules find out at one figure: the first that asks finds it, and for the others it is known. */
  once<About extends object, Found>(
    find: FindAtFigure<About, Found>,
    about: About,
    figure: Figure,
  ): Found;
}

/** Finds something out at a figure. All it depends on is in the figures, and in what it is asked about. */
export type FindAtFigure<About extends object, Found> = (
  about: About,
  figure: Figure,
  figures: FormFigures,
) => Found;

/** Figures of which some may be replaced while their places stay what they are. */
export interface PlacedFigures extends FormFigures {
  readonly all: readonly Figure[];
  readonly index: FigureIndex;
  /** The same form with other figures in these places. */
  replaced(figures: ReadonlyMap<number, Figure>): PlacedFigures;
}

export function formFigures(
  { header, body }: Pick<FormStyle, 'header' | 'body'>,
  { cells, blocks, problems }: Pick<FormReading, 'cells' | 'blocks' | 'problems'>,
  unit: MoneyUnit,
): PlacedFigures {
  const refused = refusedCells(problems);
  const { index, figures: places } = figureShape({ header, body }, { cells, blocks });
  const all: Figure[] = [];
  for (let place = 0; place < cells.length; place += 1) {
    const [cell, figure] = [cells[place], places[place]];
    if (cell && figure) all.push(figureOf(cell, figure, unit, refused?.get(cell.at) ?? null));
  }

  function placed(figures: readonly Figure[], begun: true | null): PlacedFigures {
    const at = (places: readonly number[]) => figuresAt(figures, places);
    let isBegun: boolean | null = begun;
    const own: PlacedFigures = {
      all: figures,
      index,
      everyFigure: () => figures,
      isBegun: () => (isBegun ??= !figures.every(isPrefilled)),
      find(id, scope) {
        const place = index.find(id, scope);
        return place === null ? null : (figures[place] ?? null);
      },
      partsOf: (formula, scope) => {
        const places = index.partsOf(formula, scope);
        return places && partsAt(figures, places);
      },
      inItems: (block, id, scope) => at(index.inItems(block, id, scope)),
      inAllItems: (block, id) => at(index.inAllItems(block, id)),
      itemsOf: (block) => index.itemsOf(block),
      totalsOver(figure) {
        return at(totalsOver(own, figure));
      },
      once: (find, about, figure) => find(about, figure, own),
      replaced(changed) {
        const next = figures.slice();
        let isTyped: true | null = null;
        for (const [place, figure] of changed) {
          next[place] = figure;
          if (!isPrefilled(figure)) isTyped = true;
        }
        return placed(next, isTyped);
      },
    };
    return own;
  }

  return placed(all, null);
}

/** Why cells could not be read, by the cell; null where all were. */
function refusedCells(problems: FormReading['problems']) {
  let refused: Map<string, UnreadableReason> | null = null;
  for (const problem of problems) {
    if (problem.kind === 'unreadable') (refused ??= new Map()).set(problem.at, problem.reason);
  }
  return refused;
}
