import { codeOf } from '../../../domain/check/cross/code-of';
import type { CrossVerdict } from '../../../domain/check/cross/cross-verdict';
import type { PlacedFigures } from '../../../domain/check/form-figures';
import { isInside, type ScopePath } from '../../../domain/form/scope-path';
import { isDerived } from '../../../domain/form/walk-parts';
import type { Comparison } from './comparisons';
import type { FormToCross } from '../between-forms/form-to-cross';
import type { PlacedRow } from './found-cause';
import type { CheckedForm } from '../report';
import type { RowLeftOut } from './rows-left-out';

type Side = CrossVerdict<FormToCross>['left'];

/** By how much the first of two amounts would be more than the other once a form is mended; null where that is not known. */
export type ExcessAfter = (one: Comparison) => number | null;

/** Without rows of a form. */
export function withoutRows(
  place: number,
  { figures: { all, index } }: CheckedForm,
  rows: readonly ScopePath[],
): ExcessAfter {
  const isOfForm = `${place}!`;
  return ({ cells, forms, excess }) => {
    if (!forms.includes(place)) return excess;
    let after = excess;
    for (const [cell, { sign }] of cells) {
      if (!cell.startsWith(isOfForm)) continue;
      const figure = all[index.at(cell.slice(isOfForm.length)) ?? -1];
      if (figure?.content.kind !== 'amount') continue;
      if (rows.some((row) => isInside(figure.scope, row))) after -= sign * figure.content.fen;
    }
    return after;
  };
}

/** With rows of one list that another form has. */
export function withRows(
  place: number,
  form: CheckedForm,
  missing: readonly RowLeftOut[],
  forms: readonly CheckedForm[],
): ExcessAfter {
  const inSide = (side: Side): number | null =>
    sumOf(missing.map((one) => addedTo(side, one, { place, form, forms })));
  return ({ verdict, finding, excess, forms: places }) => {
    if (verdict) {
      const [left, right] = [inSide(verdict.left), inSide(verdict.right)];
      if (left === null || right === null) {
        return isOneOf(excess, left === null ? -1 : 1, missing, forms) ? 0 : null;
      }
      return excess + left - right;
    }
    if (!places.includes(place)) return excess;
    // A typed total says what its parts should be together.
    const [total, ...parts] = (finding?.at ?? []).map((cell) => figureAt(cell, form.figures));
    const own = missing[0]?.lists.own.block;
    const isOver = parts.some((part) => part?.scope.at(-1)?.block === own);
    const added =
      total && isOver ? sumOf(missing.map(({ row }) => amountIn(row, total.field.id, forms))) : 0;
    return added === null ? null : excess - added;
  };
}

interface FormToMend {
  readonly place: number;
  readonly form: CheckedForm;
  readonly forms: readonly CheckedForm[];
}

/** What a row would add to an amount of the form; null where that is not known. */
function addedTo(
  side: Side,
  { lists: { own }, code, row }: RowLeftOut,
  { place, form, forms }: FormToMend,
): number | null {
  const there = forms[row.place]?.figures;
  if (!('term' in side) || !side.forms.some((one) => one.place === place)) return 0;
  const amount = (field: string) => amountIn(row, field, forms);
  const { field, and = [], items } = side.term;
  const fields = [field, ...and];
  if (!items) return sumOf(fields.filter((id) => isTotal(id, form.figures)).map(amount));
  if (items.block !== own.block) return 0;
  const known = (there && items.code && codeOf(items.code, row.scope, there)) ?? '';
  // What kind of project it is the other form need not say.
  if (known === '' && items.code && !isSameKey(items.code, own.key)) return null;
  const isAdded = items.begins?.some((start) => (known || code).startsWith(start)) ?? true;
  return isAdded ? sumOf(fields.map(amount)) : 0;
}

function isSameKey(one: readonly string[], other: readonly string[]): boolean {
  return one.join('/') === other.join('/');
}

function amountIn(
  { place, scope }: PlacedRow,
  field: string,
  forms: readonly CheckedForm[],
): number | null {
  const figure = forms[place]?.figures.find(field, scope);
  if (figure?.scope.length !== scope.length) return null;
  const { content } = figure;
  if (content.kind === 'blank') return 0;
  return content.kind === 'amount' ? content.fen : null;
}

/** Whether so much is missing as the rows have together under one of their names: the other form has columns of its own. */
function isOneOf(
  excess: number,
  sign: 1 | -1,
  missing: readonly RowLeftOut[],
  forms: readonly CheckedForm[],
): boolean {
  const [first] = missing;
  const own = first ? forms[first.row.place]?.figures.all : undefined;
  const fields = new Set(
    own?.flatMap(({ field, scope }) =>
      first && scope.length === first.row.scope.length && isInside(scope, first.row.scope)
        ? field.id
        : [],
    ),
  );
  return [...fields].some((field) => {
    const sum = sumOf(missing.map(({ row }) => amountIn(row, field, forms)));
    return sum !== null && sum !== 0 && sum * sign === excess;
  });
}

function isTotal(id: string, figures: PlacedFigures): boolean {
  const field = figures.find(id, ofForm)?.field;
  return field !== undefined && isDerived(field);
}

const ofForm: ScopePath = [];

function figureAt(cell: string, { all, index }: PlacedFigures) {
  return all[index.at(cell) ?? -1];
}

function sumOf(amounts: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const amount of amounts) {
    if (amount === null) return null;
    sum += amount;
  }
  return sum;
}
