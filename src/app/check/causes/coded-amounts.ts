import { codeOf } from '../../../domain/check/cross/code-of';
import type { CrossVerdict } from '../../../domain/check/cross/cross-verdict';
import { isDerived } from '../../../domain/form/walk-parts';
import type { ScopePath } from '../../../domain/form/scope-path';
import type { FormToCross } from '../between-forms/form-to-cross';
import type { CheckedFinding, CheckedForm } from '../report';
import { sayings } from '../sayings';

type Side = CrossVerdict<FormToCross>['left'];
type Figures = CheckedForm['figures'];

/** Of a side that adds up rows by their codes: the amount that it would add of the row of a cell. */
export function amountsBy(
  side: Side,
  own: number,
  figures: Figures,
): ((cell: string) => number | null)[] {
  if (!('term' in side) || !side.term.items?.begins) return [];
  if (!side.forms.some(({ place }) => place === own)) return [];
  const { field } = side.term;
  return [
    (cell) => {
      const place = figures.index.at(cell);
      const code = place === null ? undefined : figures.all[place];
      const content = code && figures.find(field, code.scope)?.content;
      return content?.kind === 'amount' ? content.fen : null;
    },
  ];
}

/**
 * Whether a side misses just what a row above others of its 类 or 款 has, or what they have below it, or what one of both has beyond the
 * other: it is told that the row is added beside them, and which of both is right comes with that.
 */
export function isOfTwice(
  { says, at }: CheckedFinding,
  excess: number,
  sides: readonly Side[],
  own: number,
  figures: Figures,
): boolean {
  if (!sayings.countedTwice.includes(says)) return false;
  const above = rowsAt(at, figures);
  return sides.some((side) => {
    if (!('term' in side) || !side.forms.some(({ place }) => place === own)) return false;
    const { field, items } = side.term;
    const begins = items?.begins ?? [''];
    const { outer, inner } = amountsOf(above, field, begins, figures);
    return [outer, inner, Math.abs(outer - inner)].some((one) => one !== 0 && one === excess);
  });
}

function rowsAt(at: readonly string[], figures: Figures): readonly ScopePath[] {
  const rows = at.flatMap((cell) => {
    const scope = figures.all[figures.index.at(cell) ?? -1]?.scope;
    return scope ? [[JSON.stringify(scope), scope] as const] : [];
  });
  return [...new Map(rows).values()];
}

/** What these rows have of a field, and what the rows inside of them have. */
function amountsOf(
  rows: readonly ScopePath[],
  field: string,
  begins: readonly string[],
  figures: Figures,
): { readonly outer: number; readonly inner: number } {
  const codes = codesAdded(figures);
  const amountIn = (scope: ScopePath) => {
    const content = figures.find(field, scope)?.content;
    return content?.kind === 'amount' ? content.fen : 0;
  };
  let [outer, inner] = [0, 0];
  for (const scope of rows) {
    const code = codeOf(codes, scope, figures);
    if (code === '' || !begins.some((start) => code.startsWith(start))) continue;
    outer += amountIn(scope);
    for (const one of figures.itemsOf(scope.at(-1)?.block ?? '')) {
      const other = codeOf(codes, one, figures);
      if (other !== code && other.startsWith(code)) inner += amountIn(one);
    }
  }
  return { outer, inner };
}

/** The fields that the totals of a form tell items apart by. */
function codesAdded({ all }: Figures): readonly string[] {
  for (const { field } of all) {
    if (isDerived(field) && 'total' in field.formula && field.formula.codes) {
      return field.formula.codes;
    }
  }
  return [];
}
