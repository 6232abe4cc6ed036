import { codeOf } from '../../../domain/check/cross/code-of';
import { figuresOf } from '../../../domain/check/cross/side-figures';
import { differenceOf } from '../../../domain/check/finding-param';
import type { FindingParam } from '../../../domain/check/finding';
import type { Figure } from '../../../domain/check/figure';
import { isInside, type ScopePath } from '../../../domain/form/scope-path';
import { isDerived } from '../../../domain/form/walk-parts';
import { fen } from '../../../domain/money/fen';
import { printAmount } from '../../../domain/money/print-amount';
import { severityOf } from '../../../packs/rules/severity-of';
import { restOfForm, sideWords } from '../texts/cross-words';
import type { CommonCause, RowSlip } from './found-cause';
import { matchedLists } from './matched-lists';
import type { CheckedFinding, CheckedForm } from '../report';

const rule = 'DOC-STRUCTURE';

/** What is told of a row that is there twice, or was left out: the row with its amounts, and what it makes wrong. */
export function rowFinding(
  { root, form: place }: CommonCause,
  { slip, at, right: { place: there, scope }, more }: RowSlip,
  forms: readonly CheckedForm[],
): CheckedFinding | null {
  const [form, other] = [forms[place], forms[there]];
  if (!form || !other) return null;
  const says = slip === 'twice' ? 'rowTwice' : more ? 'rowsLeftOut' : 'rowLeftOut';
  const row = figuresIn(other, scope);
  const [cell, cellHere] = [row, figuresIn(form, at)].map(([first]) => first?.at ?? 'A1');
  if (cell === undefined || cellHere === undefined) return null;
  const isHere = there === place;
  const elsewhere = isHere ? [] : [{ sheet: other.sheet, address: cell }];
  const shown = figureOfForm(other, cell, isHere);
  return {
    ...{ rule, says, severity: severityOf({ rule, says }) },
    params: {
      ...rowsSaid([row, ...rowsOf(more, forms)], other),
      row: shown,
      ...differing(root, place),
    },
    at: isHere ? [cellHere, cell] : [cellHere],
    elsewhere: [...elsewhere, ...cellsBeside(root, place)],
    ...{ fix: null, isConsequence: false, text: '', causedBy: null },
  };
}

function rowsOf(more: RowSlip['more'] = [], forms: readonly CheckedForm[]) {
  return more.flatMap(({ place, scope }) => {
    const form = forms[place];
    return form ? [figuresIn(form, scope)] : [];
  });
}

/** Of one row its name and its amounts, of several the amounts of each beside its name. */
function rowsSaid(
  rows: readonly (readonly Figure[])[],
  form: CheckedForm,
): Readonly<Record<string, FindingParam>> {
  const [only, ...others] = rows;
  if (only && others.length === 0) {
    return { item: { text: itemOf(form, only) }, amounts: { list: amountsOf(only, form) } };
  }
  const named = (row: readonly Figure[]) =>
    `${itemOf(form, row)}（${amountsOf(row, form).join('、')}）`;
  return { items: { list: rows.map(named) }, count: { text: String(rows.length) } };
}

function figuresIn({ figures }: CheckedForm, row: ScopePath): readonly Figure[] {
  return figures.all.filter(({ scope }) => scope.length === row.length && isInside(scope, row));
}

function figureOfForm(
  { form, sheet }: CheckedForm,
  address: string,
  isHere: boolean,
): FindingParam {
  const words = { zh: form.title, en: form.shortName.en };
  return isHere
    ? { cells: [address] }
    : { figure: { form: words, name: null, forms: 1, at: { sheet, address } } };
}

/** 2010301 行政运行, or the name by which it is known. */
function itemOf({ form, figures }: CheckedForm, row: readonly Figure[]): string {
  const scope = row[0]?.scope ?? [];
  const list = matchedLists(form.id).find(({ own }) => own.block === scope.at(-1)?.block)?.own;
  const code = list ? codeOf(list.key, scope, figures) : '';
  if (list?.name === undefined && code !== '') return code;
  const texts = row.flatMap(({ field, content }) =>
    field.kind === 'text' && content.kind === 'text' ? [content.text.trim()] : [],
  );
  const names = row.filter(({ field }) => field.id === list?.name);
  const [name] = names.flatMap(({ content }) => (content.kind === 'text' ? content.text : []));
  return `${code} ${name ?? texts[0] ?? ''}`.trim();
}

/** What it has in each column, of parts what they are together. */
function amountsOf(row: readonly Figure[], { unit }: CheckedForm): readonly string[] {
  const filled = row.flatMap(({ field, content }) =>
    content.kind === 'amount' && content.fen !== 0
      ? [{ field, text: `${field.label}${printAmount(content.fen, unit)}${unit}` }]
      : [],
  );
  const sums = filled.filter(({ field }) => isDerived(field));
  return (sums.length > 0 ? sums : filled).map(({ text }) => text);
}

/** What the form says without regard to it, and what it should be. */
function differing({ verdict, finding }: CommonCause['root'], place: number) {
  const none = { amount: fen(0) };
  if (!verdict) {
    const { field = { text: '' }, found = none, expected = none } = finding?.params ?? {};
    const difference = differenceOf(found, expected) ?? none;
    return { field, others: { words: restOfForm }, found, expected, difference };
  }
  const { left, right } = verdict;
  const isLeft = figuresOf(left).some(({ form }) => form.place === place);
  const [own, other] = isLeft ? [left, right] : [right, left];
  const found = { amount: own.amount ?? fen(0) };
  const expected = { amount: other.amount ?? fen(0) };
  return {
    ...{ field: sideWords(own, place), others: sideWords(other, null), found, expected },
    difference: differenceOf(found, expected) ?? none,
  };
}

function cellsBeside({ verdict }: CommonCause['root'], place: number) {
  return [verdict?.left, verdict?.right].flatMap((side) =>
    (side ? figuresOf(side) : []).flatMap(({ form, figure }) =>
      form.place === place ? [] : [{ sheet: form.sheet, address: figure.at }],
    ),
  );
}
