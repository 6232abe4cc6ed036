import type { CrossRule } from '../../src/domain/check/cross/cross-rule';
import { allBlocks, fieldsOf, itemContent, scopeContent } from '../../src/domain/form/walk-parts';
import * as packs from '../../src/packs';
import { compositions } from '../../src/packs/elsewhere/compositions';
import { elsewhere } from '../../src/packs/elsewhere/elsewhere';
import { crossRules } from '../../src/packs/rules/cross-rules';
import { ruleCatalogue } from '../../src/packs/rules/rule-catalogue';

const fieldsOfForms = new Set([
  // A table that is read by its heads has those that its heads say.
  ...compositions.forms.flatMap(({ form, columns }) => columns.map(([id]) => `${form.id} ${id}`)),
  ...compositions.papers.flatMap(({ form, fields }) => fields.map(({ id }) => `${form.id} ${id}`)),
  ...Object.values({ ...packs, elsewhere }).flatMap(({ forms }) =>
    forms.flatMap(({ id, styles }) =>
      styles.flatMap(({ header, body }) => {
        const root = scopeContent([...header, ...body]);
        const inside = allBlocks([...header, ...body]).flatMap((block) =>
          fieldsOf(itemContent(block)).map((field) => `${block.block}.${field.id}`),
        );
        return [...fieldsOf(root).map((field) => field.id), ...inside].map((one) => `${id} ${one}`);
      }),
    ),
  ),
]);

/** The fields that a rule names, each with its form and block. */
function fieldsOfRule(rule: CrossRule): string[] {
  const terms = [
    ...('left' in rule && 'field' in rule.left ? [rule.left] : []),
    ...('right' in rule && 'field' in rule.right ? [rule.right] : []),
    ...('whileZero' in rule ? (rule.whileZero ?? []) : []),
  ];
  const lists = [
    ...('left' in rule && 'key' in rule.left ? [rule.left] : []),
    ...('right' in rule && 'key' in rule.right ? [rule.right] : []),
    ...('list' in rule ? [rule.list] : []),
  ];
  return [
    ...terms.flatMap(({ form, field, and = [], items }) =>
      [field, ...and, ...(items?.code ?? [])].map(
        (id) => `${form} ${items ? `${items.block}.` : ''}${id}`,
      ),
    ),
    ...lists.flatMap(({ form, block, key, name, amount }) =>
      [...key.filter((id) => id !== 'unitCode'), name ?? [], amount ?? []]
        .flat()
        .map((id) => `${form} ${block === undefined ? '' : `${block}.`}${id}`),
    ),
  ];
}

test('every rule is in the catalogue, and names fields that the forms have', () => {
  const known = ruleCatalogue.map(({ id }) => id);
  expect(crossRules.filter(({ id }) => !known.includes(id))).toEqual([]);
  const missing = crossRules.flatMap(fieldsOfRule).filter((one) => !fieldsOfForms.has(one));
  expect(missing).toEqual([]);
});
