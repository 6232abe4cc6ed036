import type { Finding } from '../../domain/check/finding';
import type { Severity } from '../../domain/check/severity';
import { ruleCatalogue } from './rule-catalogue';

const factsOf = new Map(ruleCatalogue.map((facts) => [facts.id, facts]));

/** By the catalogue, and by what it says. */
export function severityOf({ rule, says }: Pick<Finding, 'rule' | 'says'>): Severity {
  const facts = factsOf.get(rule);
  return facts?.lighter?.[says] ?? facts?.heavier?.[says] ?? facts?.severity ?? 'error';
}
