import { isFen, type Fen } from '../../money/fen';
import { lastYearOf } from './derived-name';
import type { Facts } from './fact';
import type { FactDefinition } from './fact-definition';

/** The facts with the totals that nobody said, of this year and of the year before, where all their parts are known. */
export function withTotals(definitions: readonly FactDefinition[], facts: Facts): Facts {
  const totals = definitions.flatMap(({ name }) =>
    [name, lastYearOf(name)].flatMap((one) => {
      if (facts[one]) return [];
      const sum = sumOfParts(definitions, one, facts);
      return sum === null ? [] : [[one, { kind: 'amount' as const, fen: sum }] as const];
    }),
  );
  return totals.length === 0 ? facts : { ...facts, ...Object.fromEntries(totals) };
}

/** What the parts of a total make; null where one of them is not known, and for what is no total. */
export function sumOfParts(
  definitions: readonly FactDefinition[],
  name: string,
  facts: Facts,
): Fen | null {
  const isOf = ({ name: own }: FactDefinition) => own === name || lastYearOf(own) === name;
  const definition = definitions.find(isOf);
  const parts = definition?.sumOf ?? [];
  if (!definition || parts.length === 0) return null;
  const nameOf = (part: string) => (definition.name === name ? part : lastYearOf(part));
  let sum = 0;
  for (const part of parts.map(nameOf)) {
    const fact = facts[part];
    const amount = fact?.kind === 'amount' ? fact.fen : sumOfParts(definitions, part, facts);
    if (amount === null) return null;
    sum += amount;
  }
  // Amounts too large to be exact have no total.
  return isFen(sum) ? sum : null;
}
