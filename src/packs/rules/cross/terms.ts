import type { FormsComparedRule, ItemsMatchedRule } from '../../../domain/check/cross/cross-rule';
import type { CrossTerm } from '../../../domain/check/cross/cross-term';

/** Short words for what rules between forms are made of. 其中 is never added: it is part of what it stands below. */

const fields = new Map<string, CrossTerm>();

/** The same object for the same field: what was found out about it for one rule is known for all. */
export function at(form: string, field: string): CrossTerm {
  const key = `${form}.${field}`;
  const term = fields.get(key) ?? { form, field };
  fields.set(key, term);
  return term;
}

export function equal(id: string, left: CrossTerm, right: CrossTerm): FormsComparedRule {
  return { id, kind: 'formsCompared', left, relation: 'equal', right };
}

export function atMost(id: string, left: CrossTerm, right: CrossTerm): FormsComparedRule {
  return { ...equal(id, left, right), relation: 'atMost' };
}

/** Fields of the items whose 科目编码 begins like one of these. */
export function withCode(form: string, field: string, label: string, begins: string): CrossTerm {
  const code = ['classCode', 'sectionCode', 'itemCode'];
  return {
    form,
    field,
    items: { block: 'items', code, begins: [begins] },
    called: {
      zh: `${begins}类各科目${label}之和`,
      en: `sum of ${label} of all codes of class ${begins}`,
    },
  };
}

export function sameAmounts(
  id: string,
  left: ItemsMatchedRule['left'],
  right: ItemsMatchedRule['right'],
): ItemsMatchedRule {
  return { id, kind: 'itemsMatched', left, right, asks: 'amount' };
}

/** The code of an item of F12, in one column or in two. */
export const economicCode: readonly string[] = [
  ...['departmentClass', 'departmentSection', 'departmentCode'],
];
