import { knownExpression } from '../check/known-expression';
import type { Attributes, CategoryAttribute, ExportWords } from './export-words';

/** 金额(万元) is 金额. */
export function withoutUnit(key: string, { unitBehind }: ExportWords): string {
  return key.replace(knownExpression(unitBehind), '').replace(/^\*+|\*+$/gu, '');
}

export function headOf(path: readonly string[], words: ExportWords): string {
  return path.map((one) => withoutUnit(one, words)).join('/');
}

/** Whether a head is that of a column of amounts, which are of this year's budget and not a part of another column. */
export function namesMoney(path: readonly string[], words: ExportWords): boolean {
  if (isNotAdded(path, words)) return false;
  const isPlain = knownExpression(`^(?:${words.amounts.plain})$`);
  return (
    Object.keys(saidByHead(headOf(path, words), words)).length > 0 ||
    isTotal(path, words) ||
    path.some((one) => isPlain.test(withoutUnit(one, words)))
  );
}

export function isNotAdded(path: readonly string[], words: ExportWords): boolean {
  return knownExpression(words.amounts.notAdded).test(headOf(path, words));
}

export function isTotal(path: readonly string[], words: ExportWords): boolean {
  return knownExpression(`^(?:${words.amounts.total})$`).test(
    withoutUnit(path[path.length - 1] ?? '', words),
  );
}

/** What a head says of all amounts below it. */
export function saidByHead(head: string, words: ExportWords): Attributes {
  return Object.fromEntries(
    (['fund', 'nature', 'departmentCode'] as const).flatMap(
      (attribute): [CategoryAttribute, string][] => {
        const category = categoryOf(attribute, head, words);
        return category === null ? [] : [[attribute, category]];
      },
    ),
  );
}

/** Which kind of money or spending some words mean; null where none. */
export function categoryOf(
  attribute: CategoryAttribute,
  key: string,
  { categories }: ExportWords,
): string | null {
  const found = categories[attribute].find(([, pattern]) => knownExpression(pattern).test(key));
  return found?.[0] ?? null;
}
