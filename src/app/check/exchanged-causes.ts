import { figuresBelow } from '../../domain/check/cells-below';
import { figuresOf } from '../../domain/check/cross/side-figures';
import {
  exchanged,
  isBroken,
  type Contradiction,
  type Exchanged,
} from '../../domain/check/exchanged';
import type { CrossVerdict } from '../../domain/check/cross/cross-verdict';
import type { Figure } from '../../domain/check/figure';
import { isDerived } from '../../domain/form/walk-parts';
import type { CommonCause } from './found-cause';
import type { Comparison } from './comparisons';
import type { PlacedVerdict } from './cross-findings';
import type { FormToCross } from './form-to-cross';
import type { CheckedForm } from './report';

type Verdict = CrossVerdict<FormToCross>;

/** What does not agree, as one of its forms is wrong in it. */
interface AtForm extends Contradiction {
  readonly comparison: Comparison;
}

/** What two columns make wrong that were exchanged, and what is left. */
export interface ExchangedFound {
  readonly causes: readonly CommonCause[];
  readonly left: readonly Comparison[];
}

/** What is known beside the amounts that do not agree. */
export interface AroundFailed {
  /** All that is told at a form: amounts in a column where they do not belong are told because of that too. */
  readonly toldAt: (place: number) => readonly PlacedVerdict[];
  /** The amounts that do agree: what makes them wrong was not exchanged. */
  readonly holding: () => readonly Verdict[];
}

export function exchangedCauses(
  open: readonly Comparison[],
  forms: readonly CheckedForm[],
  { toldAt, holding }: AroundFailed,
): ExchangedFound {
  const causes: CommonCause[] = [];
  const explained = new Set<Comparison>();
  let left = open;
  while (left.length > 1) {
    const may = [...new Set(left.flatMap(placesOf))].flatMap((place) =>
      exchangedAt(left, place, forms[place]).map((found) => ({ place, found })),
    );
    const all = may.length === 0 ? may : may.filter((one) => isKept(one, holding(), forms));
    const most = Math.max(...all.map(({ found }) => found.mended.length));
    const [best, ...others] = all.filter(({ found }) => found.mended.length === most);
    if (!best) break;
    // Which of two forms it is that has them the wrong way round nobody knows.
    const explains = best.found.mended.map(({ comparison }) => comparison);
    const isKnown = [best, ...others].every(
      ({ place, found }) => place === best.place && !found.isWeak,
    );
    if (isKnown) {
      const columns = [best, ...others].map(({ found }) => found);
      const found = others.length === 0 ? best.found : inSeveral(columns);
      if (found) {
        causes.push(causeOf(best.place, found, toldAt(best.place)));
        explains.forEach((one) => explained.add(one));
      }
    }
    left = left.filter((one) => !explains.includes(one));
  }
  return { causes, left: open.filter((one) => !explained.has(one)) };
}

/** One column is of all of them: where what stands in it belongs nobody knows. */
function inSeveral(all: readonly Exchanged<AtForm>[]): Exchanged<AtForm> | null {
  const [first] = all;
  if (!first?.areColumns) return null;
  const turned = { ...first, pairs: first.pairs.map(([one, other]) => [other, one] as const) };
  const isOfAll = ({ pairs }: Exchanged<AtForm>) =>
    all.every((one) => one.pairs.some((pair) => pair.some((cell) => cell === pairs[0]?.[0])));
  const found = [first, turned].find(isOfAll);
  return found ? { ...found, isOpen: true } : null;
}

function isKept(
  { place, found }: { readonly place: number; readonly found: Exchanged<AtForm> },
  holding: readonly Verdict[],
  forms: readonly CheckedForm[],
): boolean {
  const form = forms[place];
  return (
    form !== undefined &&
    !holding.some((verdict) =>
      isBroken(found.pairs, { cells: cellsAt({ verdict, finding: null }, place, form) }),
    )
  );
}

function placesOf({ cells }: Comparison): number[] {
  return [...cells.keys()].map((cell) => Number(cell.slice(0, cell.indexOf('!'))));
}

function exchangedAt(
  open: readonly Comparison[],
  place: number,
  form: CheckedForm | undefined,
): readonly Exchanged<AtForm>[] {
  if (!form) return [];
  const said = open.flatMap((comparison): AtForm[] => {
    const cells = cellsAt(comparison, place, form);
    const { excess, isAtMost } = comparison;
    return cells.size === 0 ? [] : [{ excess, isAtMost, cells, comparison }];
  });
  return exchanged(form.figures.all, said);
}

/** The typed cells of a form that a comparison is made of, those that both its amounts have apart. */
export function cellsAt(
  { verdict, finding }: Pick<Comparison, 'verdict' | 'finding'>,
  place: number,
  { figures }: CheckedForm,
): ReadonlyMap<Figure, number> {
  const cells = new Map<Figure, number>();
  const add = (of: readonly Figure[], sign: number) => {
    for (const figure of figuresBelow(figures, of)) {
      if (isDerived(figure.field)) continue;
      const sum = (cells.get(figure) ?? 0) + sign;
      if (sum === 0) cells.delete(figure);
      else cells.set(figure, sum);
    }
  };
  if (verdict) {
    const own = (side: typeof verdict.left) =>
      figuresOf(side).flatMap(({ form, figure }) => (form.place === place ? [figure] : []));
    add(own(verdict.left), 1);
    add(own(verdict.right), -1);
    return cells;
  }
  const at = (cell: string) => figures.all[figures.index.at(cell) ?? -1] ?? [];
  const [first = '', ...others] = finding?.at ?? [];
  add([at(first)].flat(), 1);
  add(others.flatMap(at), -1);
  return cells;
}

function causeOf(
  form: number,
  found: Exchanged<AtForm>,
  told: readonly PlacedVerdict[],
): CommonCause {
  const { mended, pairs } = found;
  const cells = new Set(pairs.flat());
  const exact = mended.filter(({ isAtMost, comparison }) => !isAtMost && comparison.verdict);
  const [first] = exact.length > 0 ? exact : mended;
  if (!first) throw new Error('nothing is mended');
  const elsewhere = told.flatMap(({ verdict }) =>
    verdict.rule.kind === 'itemsZero' &&
    figuresOf(verdict.left).some(({ figure }) => cells.has(figure))
      ? [verdict]
      : [],
  );
  const all = mended.map(({ comparison }) => comparison);
  return {
    form,
    root: first.comparison,
    verdicts: [...all.flatMap(({ verdict }) => verdict ?? []), ...elsewhere],
    findings: new Set(all.flatMap(({ finding }) => finding ?? [])),
    exchanged: found,
  };
}
