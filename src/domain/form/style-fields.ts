import type { DerivedField, InputField } from './form-field';
import type { FormStyle } from './form-style';
import { fieldsOf, itemContent, scopeContent, type ScopeContent } from './walk-parts';
import type { ScopePath } from '../plan/placed';

type Field = InputField | DerivedField;

/** The field of that id in a scope; it is the same in all items of a block. */
export type StyleFields = (scope: ScopePath, id: string) => Field | null;

export function styleFields({ header, body }: Pick<FormStyle, 'header' | 'body'>): StyleFields {
  const found = new Map<string, Field>();
  function collect(content: ScopeContent, path: string): void {
    for (const field of fieldsOf(content)) found.set(path + field.id, field);
    for (const block of content.blocks) collect(itemContent(block), `${path}${block.block}/`);
  }
  collect(scopeContent([...header, ...body]), '');
  return (scope, id) => found.get(scope.map(({ block }) => `${block}/`).join('') + id) ?? null;
}
