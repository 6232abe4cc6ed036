/** A word of budgets that disclosures explain. */
export interface Term {
  readonly id: string;
  /** All it is called, as it is explained first; without quotation marks. */
  readonly names: readonly string[];
  /** As it is written, where that is not the first of its names. */
  readonly written?: string;
  /** It may well go unexplained. */
  readonly isOptional?: true;
  /** Where a text speaks of this, it may explain the term though it does not name it. */
  readonly related?: string;
  /** Who explains one of these explains the term with it: 财政拨款 is all of its kinds. */
  readonly coveredBy?: readonly string[];
}

/** Quotation marks and spaces tell no two terms apart. */
export function plainTerm(words: string): string {
  return words.replace(/[\s“”"]/g, '');
}

/** The terms that occur in a text, in the order of the list; one inside of the name of another is that other. */
export function termsIn<Own extends Term>(terms: readonly Own[], text: string): readonly Own[] {
  const names = terms
    .flatMap((term) => term.names.map((name) => ({ term, name })))
    .sort((one, other) => other.name.length - one.name.length);
  let rest = plainTerm(text);
  const found = new Set<Own>();
  for (const { term, name } of names) {
    if (!rest.includes(name)) continue;
    found.add(term);
    rest = rest.replaceAll(name, '，');
  }
  return terms.filter((term) => found.has(term));
}
