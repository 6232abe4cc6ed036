import type { Contradiction } from '../../../domain/check/contradiction';
import { figuresOf } from '../../../domain/check/cross/side-figures';
import { exchanged, isBroken, type Exchanged } from '../../../domain/check/exchanged';
import type { CrossVerdict } from '../../../domain/check/cross/cross-verdict';
import type { CommonCause } from './found-cause';
import type { Comparison } from './comparisons';
import type { PlacedVerdict } from '../between-forms/placed-verdict';
import type { FormToCross } from '../between-forms/form-to-cross';
import type { CheckedForm } from '../report';
import { cellsOfFinding, cellsOfVerdict, formsOf } from './typed-cells';

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
  /** The amounts of a form that do agree: what makes them wrong was not exchanged. */
  readonly holding: (place: number) => readonly Verdict[];
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
    const may = [...byForm(left)].flatMap(([place, open]) =>
      exchangedAt(open, place, forms[place]).map((found) => ({ place, found })),
    );
    const all = may.filter((one) => isKept(one, holding, forms));
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
  holding: AroundFailed['holding'],
  forms: readonly CheckedForm[],
): boolean {
  const form = forms[place];
  return (
    form !== undefined &&
    !holding(place).some((verdict) => isBroken(found, cellsOfVerdict(verdict, place, form)))
  );
}

/** By the place of the form: what has cells in it, first the forms that are named first. */
function byForm(open: readonly Comparison[]): ReadonlyMap<number, readonly Comparison[]> {
  const all = new Map<number, Comparison[]>();
  for (const { forms } of open) for (const place of forms) if (!all.has(place)) all.set(place, []);
  for (const one of open) {
    for (const place of one.verdict ? formsOf(one.verdict) : one.forms) {
      all.get(place)?.push(one);
    }
  }
  return all;
}

interface KnownExchanges {
  readonly place: number;
  readonly open: readonly Comparison[];
  readonly found: readonly Exchanged<AtForm>[];
}

// A form that was not edited is the same object, and mostly what contradicts it is the same too.
const known = new WeakMap<CheckedForm, KnownExchanges>();

function exchangedAt(
  open: readonly Comparison[],
  place: number,
  form: CheckedForm | undefined,
): readonly Exchanged<AtForm>[] {
  if (!form || open.length < 2) return none;
  const before = known.get(form);
  if (before?.place === place && isSameList(before.open, open)) return before.found;
  const said = open.flatMap((comparison): AtForm[] => {
    const { excess, isAtMost, verdict, finding } = comparison;
    const cells = verdict
      ? cellsOfVerdict(verdict, place, form)
      : finding && cellsOfFinding(finding, form);
    return !cells || cells.size === 0 ? [] : [{ excess, isAtMost, cells, comparison }];
  });
  const found = exchanged(form.figures, said);
  known.set(form, { place, open, found });
  return found;
}

function isSameList(one: readonly Comparison[], other: readonly Comparison[]): boolean {
  return one.length === other.length && one.every((comparison, at) => comparison === other[at]);
}

const none: readonly never[] = [];

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
