import type { ScopePath } from './scope-path';
import type { DerivedField, InputField } from './form-field';
import type { FormStyle } from './form-style';
import { rememberLast } from './remember-last';
import { fieldsOf, itemContent, scopeContent, type ScopeContent } from './walk-parts';

type Field = InputField | DerivedField;

/** The field of that id in a scope; it is the same in all items of a block. */
export type StyleFields = (scope: ScopePath, id: string) => Field | null;

type Parts = Pick<FormStyle, 'header' | 'body'>;

export function styleFields(style: Parts): StyleFields {
  const fields = fieldsByPath(style);
  const pathOf = rememberLast((scope: ScopePath) => scope.map(({ block }) => `${block}/`).join(''));
  return (scope, id) => fields.get(pathOf(scope) + id) ?? null;
}

const known = new WeakMap<Parts['body'], ReadonlyMap<string, Field>>();

/** A layout is data that stays: its fields are collected once, by their blocks and their id. */
function fieldsByPath({ header, body }: Parts): ReadonlyMap<string, Field> {
  const before = known.get(body);
  if (before) return before;
  const found = new Map<string, Field>();
  function collect(content: ScopeContent, path: string): void {
    for (const field of fieldsOf(content)) found.set(path + field.id, field);
    for (const block of content.blocks) collect(itemContent(block), `${path}${block.block}/`);
  }
  collect(scopeContent([...header, ...body]), '');
  known.set(body, found);
  return found;
}
