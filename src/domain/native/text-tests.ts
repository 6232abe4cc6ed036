import { isNumeric } from '../form/is-numeric';
import { fieldOf } from '../form/form-cell';
import { isDerived } from '../form/walk-parts';
import { topLeft } from '../grid/cell-range';
import type { PlacedCell } from '../layout/placed';
import type { CellTest } from './cell-test';
import type { FormView } from './form-view';
import { unitLetters } from '../money/unit-words';

/**
 * A text where a number belongs, 80万元, that makes a total wrong: what adds it with + shows an error, whatever the text is; SUM
 * passes over it, which is wrong only if the text means a number. What no formula calculates with is left to the checks.
 */
export function textTests(placed: PlacedCell, form: FormView): CellTest[] {
  const field = fieldOf(placed.cell);
  if (!field || isDerived(field) || !isNumeric(field)) return [];
  const { own, cell } = form.view(placed);
  const over = form.totalsOver(placed);
  const refs = (isSum: boolean) => [
    ...new Set(
      over.filter((one) => one.isSum === isSum).map(({ total }) => cell(topLeft(total.range))),
    ),
  ];
  const words = refs(false).map((total): CellTest => ({
    placed,
    says: 'wordsInTotals',
    test: `ISTEXT(${own})*ISERR(${total})`,
  }));
  if (field.kind === 'percent') return words;
  const means = numberIn(own, field.kind === 'amount');
  const numbers = refs(true).map((total): CellTest => ({
    placed,
    says: 'numberAsTextInTotals',
    test: `IFERROR(ABS(ISTEXT(${own})*ISFORMULA(${total})*(${means})),0)`,
  }));
  return [...words, ...numbers];
}

/** An exponent behind it tells a number from what Excel also takes for one: 5-8 is a date, 80% a share. */
function numberIn(cell: string, isAmount: boolean): string {
  const left = [',', ...(isAmount ? unitLetters : [])].reduce(
    (text, one) => `SUBSTITUTE(${text},"${one}","")`,
    cell,
  );
  return `${left}&"E0"`;
}
