import { itemsOf, type FormValues } from '../../domain/form/form-values';
import { itemContent, type ScopeContent } from '../../domain/form/walk-parts';
import type { ScopePath } from '../../domain/form/scope-path';
import { rowWords, type RowRules } from './row-words';

/** What the rows of a form are known by, those around them first: 一所 2010301 行政运行. */
export function rowNames(
  formId: string,
  content: ScopeContent,
  values: FormValues,
  rules: RowRules,
): (scope: ScopePath) => string {
  const known = new Map<ScopePath, string>();
  function name(scope: ScopePath): string {
    const words: string[] = [];
    let at = { path: formId, content, values };
    for (const { block: id, item } of scope) {
      const block = at.content.blocks.find(({ block }) => block === id);
      const own = itemsOf(at.values, id)[item];
      if (!block || !own) break;
      at = { path: `${at.path}/${id}`, content: itemContent(block), values: own };
      words.push(rowWords(own, at.content, at.path, rules));
    }
    return words.filter((word) => word !== '').join(' ');
  }
  return (scope) => {
    const before = known.get(scope);
    if (before !== undefined) return before;
    const made = name(scope);
    known.set(scope, made);
    return made;
  };
}
