import { formsOfKind } from './forms-of-kind';
import { isFen, type Fen } from '../../money/fen';
import type { MoneyUnit } from '../../money/money-unit';
import { valueOf, type CalculatedContent, type Parts } from '../calculate';
import type { Figure } from '../figure';
import type { FormFigures } from '../form-figures';
import { codeOf } from './code-of';
import type { CrossTerm } from './cross-rule';
import { inAllItems } from './in-all-items';

/** A form of the workbook, as rules between forms see it. */
export interface FormInWorkbook {
  readonly formId: string;
  readonly figures: FormFigures;
  /** Whether a department has one of its kind; of others there is one for each project. */
  readonly isSingle: boolean;
  /** What its amounts are in on the sheet. */
  readonly unit: MoneyUnit;
  /** The budget year it says it is for; null where neither it nor the others say one. */
  readonly year: number | null;
}

/** The figures of a term, and the forms they are in. */
export interface CrossSide<Form extends FormInWorkbook> {
  /** The term has no figures where none of the items are what it adds up. */
  readonly forms: readonly Form[];
  readonly figures: readonly PlacedFigure<Form>[];
  /** In 分; null where it cannot be calculated. */
  readonly amount: Fen | null;
  /** What it would be if all cells that calculate themselves said what they should. */
  readonly again: Fen | null;
  /** What the figures are called together, where one name is not enough. */
  readonly called: string | null;
}

export interface PlacedFigure<Form extends FormInWorkbook> {
  readonly form: Form;
  readonly figure: Figure;
}

/** What one form says of a term: it stays the same as long as the form does. */
interface TermFact {
  readonly figures: readonly Figure[];
  readonly amount: Fen | null;
  readonly again: Fen | null;
}

export function sideOf<Form extends FormInWorkbook>(
  term: CrossTerm,
  forms: readonly Form[],
): CrossSide<Form> {
  const own = formsOfKind(forms, term.form);
  const facts = own.map(({ figures }) => factOf(term, figures));
  return {
    forms: own,
    figures: own.flatMap((form, place) =>
      (facts[place]?.figures ?? []).map((figure) => ({ form, figure })),
    ),
    amount: total(facts.map(({ amount }) => amount)),
    again: total(facts.map(({ again }) => again)),
    called: term.called ?? null,
  };
}

const known = new WeakMap<FormFigures, Map<CrossTerm, TermFact>>();

/** Looked up: after an edit all forms but one are what they were, and rules share their terms. */
function factOf(term: CrossTerm, figures: FormFigures): TermFact {
  const facts = known.get(figures) ?? new Map<CrossTerm, TermFact>();
  known.set(figures, facts);
  const fact = facts.get(term) ?? findFact(term, figures);
  facts.set(term, fact);
  return fact;
}

function findFact({ field, and = [], items }: CrossTerm, figures: FormFigures): TermFact {
  const all = [field, ...and].flatMap((id) =>
    items ? inAllItems(items.block, id, figures) : (figures.find(id, []) ?? []),
  );
  const { code = [], begins } = items ?? {};
  const coded = all.map((figure) => ({ figure, code: codeOf(code, figure.scope, figures) }));
  const found = coded
    .filter((one) => begins?.some((start) => one.code.startsWith(start)) ?? true)
    .map(({ figure }) => figure);
  // An amount without a code may belong anywhere.
  const isOpen =
    begins !== undefined && coded.some((one) => one.code === '' && isFilled(one.figure));
  const sum = (how: Parts) =>
    isOpen ? null : amountOf(found.map((figure) => valueOf(figure, figures, how)));
  return { figures: found, amount: sum('asFound'), again: sum('recalculated') };
}

function isFilled({ content }: Figure): boolean {
  return content.kind !== 'blank';
}

/** A blank counts as 0; null where one is no amount. */
function amountOf(contents: readonly CalculatedContent[]): Fen | null {
  return total(
    contents.map((content) => {
      if (content.kind === 'blank') return 0;
      return content.kind === 'amount' ? content.fen : null;
    }),
  );
}

function total(amounts: readonly (number | null)[]): Fen | null {
  let sum = 0;
  for (const amount of amounts) {
    if (amount === null) return null;
    sum += amount;
  }
  return isFen(sum) ? sum : null;
}
