import { isFen, type Fen } from '../../money/fen';
import { valueOf, type CalculatedContent, type Parts } from '../calculate';
import type { Figure } from '../figure';
import type { FormFigures } from '../form-figures';
import { rememberFacts } from '../remembered-facts';
import { codeOf } from './code-of';
import type { CrossTerm } from './cross-rule';

/** What one form says of a term: it stays the same while the figures that it looks at do. */
export interface TermFact {
  readonly figures: readonly Figure[];
  readonly amount: Fen | null;
  readonly again: Fen | null;
}

/** Looked up: an edit changes few of the figures, and rules share their terms. */
export const termFact = rememberFacts(findFact);

function findFact({ field, and = [], items }: CrossTerm, figures: FormFigures): TermFact {
  const all = [field, ...and].flatMap((id) =>
    items ? figures.inAllItems(items.block, id) : (figures.find(id, []) ?? []),
  );
  const { code = [], begins } = items ?? {};
  const coded = all.map((figure) => ({ figure, code: codeOf(code, figure.scope, figures) }));
  const found = coded
    .filter((one) => begins?.some((start) => one.code.startsWith(start)) ?? true)
    .map(({ figure }) => figure);
  // An amount without a code may belong anywhere.
  const isOpen =
    begins !== undefined && coded.some((one) => one.code === '' && isFilled(one.figure));
  const sum = (how: Parts) => amountOf(found.map((figure) => valueOf(figure, figures, how)));
  const [amount, again] = [sum('asFound'), sum('recalculated')];
  return { figures: found, amount: isOpen ? null : amount, again: isOpen ? null : again };
}

function isFilled({ content }: Figure): boolean {
  return content.kind !== 'blank';
}

/** A blank counts as 0; null where one is no amount. */
function amountOf(contents: readonly CalculatedContent[]): Fen | null {
  return totalOf(
    contents.map((content) => {
      if (content.kind === 'blank') return 0;
      return content.kind === 'amount' ? content.fen : null;
    }),
  );
}

/** Null where one of them is not known. */
export function totalOf(amounts: readonly (number | null)[]): Fen | null {
  let sum = 0;
  for (const amount of amounts) {
    if (amount === null) return null;
    sum += amount;
  }
  return isFen(sum) ? sum : null;
}
