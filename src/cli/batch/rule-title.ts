import type { Words } from '../../domain/form/words';
import { ruleCatalogue } from '../../packs/rules/rule-catalogue';
import { textRuleCatalogue } from '../../packs/text-rules/text-rule-catalogue';

/** A rule about texts may have the id of one about forms that asks the same of them: the forms are named first. */
const titles = new Map(
  [...textRuleCatalogue, ...ruleCatalogue].map(({ id, title }) => [id, title] as const),
);

export function ruleTitle(rule: string): Words | null {
  return titles.get(rule) ?? null;
}
