import { plainTerm, termsIn, type Term } from './term';

/** How a text says that something is not there: words behind which nothing is had, and amounts of nothing. */
export interface NotHad {
  readonly denied: string;
  readonly amount: string;
}

/** The terms that a text uses and does not explain, by the names that it explains. */
export function unexplainedTerms<Own extends Term>(
  terms: readonly Own[],
  { text, names, notHad }: { text: string; names: readonly string[]; notHad: NotHad },
): readonly Own[] {
  const explained = termsIn(terms, names.join('\n'));
  const plain = new Set(names.map(plainTerm));
  const isCovered = ({ coveredBy = [] }: Term) => coveredBy.some((name) => plain.has(name));
  const denied = text.match(new RegExp(notHad.denied, 'g')) ?? [];
  const nothing = termsIn(terms, denied.join('\n'));
  const had = text.replace(new RegExp(notHad.amount, 'g'), '');
  return termsIn(terms, had).filter(
    (term) =>
      term.isOptional !== true &&
      !explained.includes(term) &&
      !isCovered(term) &&
      !nothing.includes(term),
  );
}
