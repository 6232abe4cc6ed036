import type { Consolidation } from '../../domain/consolidate/consolidation';
import { fieldValue, itemsOf, type FormValues } from '../../domain/form/form-values';
import { fieldsOf, isDerived, itemContent, type ScopeContent } from '../../domain/form/walk-parts';
import { labelKey } from '../../domain/read/label-key';

/** How rows are told apart: by the words of their blocks, or else by all that is no figure. */
export type RowRules = Pick<Consolidation, 'added' | 'keys'>;

/** More of them say no more to who reads them. */
const mostWords = 4;

/** What a row is known by: 2010301 行政运行. */
export function rowWords(
  item: FormValues,
  content: ScopeContent,
  path: string,
  rules: RowRules,
): string {
  return namesIn(item, content, path, rules)
    .filter((word) => word !== '')
    .slice(0, mostWords)
    .join(' ');
}

/** Equal for rows that are one. A row without words is one with another that says just the same; null for one that says nothing. */
export function rowKey(
  item: FormValues,
  content: ScopeContent,
  path: string,
  rules: RowRules,
): string | null {
  const names = namesIn(item, content, path, rules);
  if (names.some((name) => name !== '')) return names.map(labelKey).join('\n');
  const said = allSaid(item, content);
  return said.length === 0 ? null : JSON.stringify(said);
}

/** All that was typed, that of the rows inside too. */
function allSaid(item: FormValues, content: ScopeContent): unknown[] {
  const own = fieldsOf(content).flatMap((field) => {
    const value = isDerived(field) ? null : (fieldValue(item, field.id) ?? null);
    return value === null || value === '' ? [] : [[field.id, value]];
  });
  const inside = content.blocks.flatMap((block) =>
    itemsOf(item, block.block).map((one) => allSaid(one, itemContent(block))),
  );
  return [...own, ...inside.filter((one) => one.length > 0)];
}

function namesIn(
  item: FormValues,
  content: ScopeContent,
  path: string,
  { keys, added }: RowRules,
): string[] {
  const fields = fieldsOf(content).flatMap((field) =>
    isDerived(field) || added.includes(field.kind) ? [] : [field.id],
  );
  return (keys[path] ?? fields).map((id) => String(fieldValue(item, id) ?? ''));
}
