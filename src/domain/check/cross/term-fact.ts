import { isFen, type Fen } from '../../money/fen';
import type { ScopePath } from '../../form/scope-path';
import { valueOf, type Parts } from '../calculate';
import type { Figure } from '../figure';
import type { FormFigures } from '../form-figures';
import { itemsWithCode } from './coded-items';
import type { CrossTerm } from './cross-term';
import type { FormFacts } from './form-facts';

/** What one form says of a term. */
export interface TermFact {
  readonly figures: readonly Figure[];
  /** Null where it cannot be calculated. */
  readonly amount: Fen | null;
  readonly isBlank: boolean;
  /** An amount without a code may belong anywhere. */
  readonly isOpen: boolean;
}

export function termFact(term: CrossTerm, { facts }: FormWithFacts): TermFact {
  return facts.ask(findFact, term);
}

/** What it would say if all cells that calculate themselves said what they should: few ask. */
export function termAgain(term: CrossTerm, { facts }: FormWithFacts): Fen | null {
  return facts.ask(findAgain, term).amount;
}

interface FormWithFacts {
  readonly facts: FormFacts;
}

function findFact(term: CrossTerm, figures: FormFigures, facts: FormFacts): TermFact {
  const { found, isOpen } = figuresOf(term, figures, facts);
  return {
    figures: found,
    amount: isOpen ? null : sumOf(found, figures, 'asFound'),
    isBlank: !found.some(isFilled),
    isOpen,
  };
}

function findAgain(term: CrossTerm, figures: FormFigures, facts: FormFacts) {
  const { figures: found, isOpen } = facts.ask(findFact, term);
  return { amount: isOpen ? null : sumOf(found, figures, 'mended') };
}

function figuresOf(
  { field, and = none, items }: CrossTerm,
  figures: FormFigures,
  facts: FormFacts,
): { readonly found: readonly Figure[]; readonly isOpen: boolean } {
  if (!items) {
    const first = figures.find(field, ofForm);
    const found = first ? [first] : [];
    for (const id of and) {
      const figure = figures.find(id, ofForm);
      if (figure) found.push(figure);
    }
    return { found, isOpen: false };
  }
  if (items.begins === undefined && and.length === 0) {
    return { found: figures.inAllItems(items.block, field), isOpen: false };
  }
  const ids = and.length === 0 ? [field] : [field, ...and];
  if (items.begins === undefined) {
    return { found: ids.flatMap((id) => figures.inAllItems(items.block, id)), isOpen: false };
  }
  const { scopes, withoutCode } = itemsWithCode(items, facts);
  return {
    found: inItems(ids, scopes, figures),
    isOpen:
      inItems(ids, withoutCode, figures).some(isFilled) ||
      isWithoutItems(items.block, ids, figures),
  };
}

/** Whether only their total stands there, as in a table that says by no code what was spent. */
function isWithoutItems(block: string, ids: readonly string[], figures: FormFigures): boolean {
  const isThere = (id: string) => figures.inAllItems(block, id).length > 0;
  const totals = ids.flatMap((id) => figures.find(id, ofForm) ?? []);
  return !ids.some(isThere) && totals.some(isFilled);
}

const none: readonly never[] = [];

/** Outside of all items. */
const ofForm: ScopePath = [];

function inItems(
  ids: readonly string[],
  scopes: readonly ScopePath[],
  figures: FormFigures,
): Figure[] {
  const found: Figure[] = [];
  for (const id of ids) {
    for (const scope of scopes) {
      const figure = figures.find(id, scope);
      if (figure?.scope.length === scope.length) found.push(figure);
    }
  }
  return found;
}

function isFilled({ content }: Figure): boolean {
  return content.kind !== 'blank';
}

/** A blank counts as 0; null where one is no amount. */
function sumOf(found: readonly Figure[], figures: FormFigures, how: Parts): Fen | null {
  let sum = 0;
  for (const figure of found) {
    const content = valueOf(figure, figures, how);
    if (content.kind === 'amount') sum += content.fen;
    else if (content.kind !== 'blank') return null;
  }
  return isFen(sum) ? sum : null;
}

/** Null where one of them is not known. */
export function totalOf(amounts: Iterable<number | null>): Fen | null {
  let sum = 0;
  for (const amount of amounts) {
    if (amount === null) return null;
    sum += amount;
  }
  return isFen(sum) ? sum : null;
}
