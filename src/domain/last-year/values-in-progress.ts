import type { FieldValue, FormValues } from '../form/form-values';
import type { ScopePath } from '../form/scope-path';

/** Values of a form, put together cell by cell. */
export interface ValuesInProgress {
  put(scope: ScopePath, field: string, value: FieldValue): void;
  /** Items into which nothing was put are left out. */
  values(): FormValues;
}

interface Scope {
  readonly fields: Map<string, FieldValue>;
  readonly blocks: Map<string, Map<number, Scope>>;
}

export function valuesInProgress(): ValuesInProgress {
  const root = newScope();
  return {
    put(scope, field, value) {
      scopeAt(root, scope).fields.set(field, value);
    },
    values: () => valuesOf(root),
  };
}

function newScope(): Scope {
  return { fields: new Map(), blocks: new Map() };
}

function scopeAt(root: Scope, path: ScopePath): Scope {
  return path.reduce((around, { block, item }) => {
    const items = around.blocks.get(block) ?? new Map<number, Scope>();
    around.blocks.set(block, items);
    const scope = items.get(item) ?? newScope();
    items.set(item, scope);
    return scope;
  }, root);
}

function valuesOf({ fields, blocks }: Scope): FormValues {
  const items = [...blocks].map(([block, scopes]): [string, readonly FormValues[]] => [
    block,
    [...scopes].sort(([one], [other]) => one - other).map(([, scope]) => valuesOf(scope)),
  ]);
  return Object.fromEntries<FieldValue | readonly FormValues[]>([...fields, ...items]);
}
