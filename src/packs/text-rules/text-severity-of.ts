import type { Severity } from '../../domain/check/severity';
import { textRuleCatalogue } from './text-rule-catalogue';

/** Each sentence belongs to one rule, or weighs the same in all. */
const severities: ReadonlyMap<string, Severity> = new Map(
  textRuleCatalogue.flatMap(({ says }) => Object.entries(says)),
);

export function textSeverityOf(says: string): Severity {
  return severities.get(says) ?? 'error';
}
