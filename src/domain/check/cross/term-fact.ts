import { isFen, type Fen } from '../../money/fen';
import type { ScopePath } from '../../plan/placed';
import { valueOf, type CalculatedContent, type Parts } from '../calculate';
import type { Figure } from '../figure';
import type { FormFigures } from '../form-figures';
import { rememberFacts, type UseFact } from '../remembered-facts';
import { codedItems, itemsWithCode, type ItemCodes } from './coded-items';
import type { CrossTerm } from './cross-rule';

/** What one form says of a term: it stays the same while the figures that it looks at do. */
export interface TermFact {
  readonly figures: readonly Figure[];
  readonly amount: Fen | null;
  readonly again: Fen | null;
}

/** Looked up: an edit changes few of the figures, and rules share their terms. */
export const termFact = rememberFacts(findFact);

function findFact({ field, and = [], items }: CrossTerm, figures: FormFigures, use: UseFact) {
  const ids = [field, ...and];
  const { block, code = [], begins } = items ?? {};
  if (block === undefined) return factOf(ids.flatMap((id) => figures.find(id, []) ?? []));
  if (begins === undefined) return factOf(ids.flatMap((id) => figures.inAllItems(block, id)));
  const coded = use(codedItems, sharedCodes(block, code));
  const inItems = (scopes: readonly ScopePath[]) =>
    ids.flatMap((id) => scopes.flatMap((scope) => ownFigure(id, scope, figures)));
  // An amount without a code may belong anywhere.
  const isOpen = inItems((coded.get('') ?? []).map(({ scope }) => scope)).some(isFilled);
  const fact = factOf(inItems(itemsWithCode(coded, begins)));
  return isOpen ? { ...fact, amount: null, again: null } : fact;

  function factOf(found: readonly Figure[]): TermFact {
    const sum = (how: Parts) => amountOf(found.map((figure) => valueOf(figure, figures, how)));
    return { figures: found, amount: sum('asFound'), again: sum('recalculated') };
  }
}

function ownFigure(id: string, scope: ScopePath, figures: FormFigures): readonly Figure[] {
  const figure = figures.find(id, scope);
  return figure?.scope.length === scope.length ? [figure] : [];
}

const shared = new Map<string, ItemCodes>();

/** The same object for what many terms of the rules have in common. */
function sharedCodes(block: string, code: readonly string[]): ItemCodes {
  const key = [block, ...code].join('/');
  const codes = shared.get(key) ?? { block, code };
  shared.set(key, codes);
  return codes;
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
