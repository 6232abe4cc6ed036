import { withoutBlanks } from '../../src/domain/form/empty-values';
import type { FieldKind } from '../../src/domain/form/form-field';
import type { FormStyle } from '../../src/domain/form/form-style';
import { isItems, itemsOf, type FormValues } from '../../src/domain/form/form-values';
import {
  fieldsOf,
  isDerived,
  itemContent,
  scopeContent,
  type ScopeContent,
} from '../../src/domain/form/walk-parts';

const numbers: readonly FieldKind[] = ['amount', 'quantity', 'percent'];

/** What of the values has no place on the form, or is not of its kind. */
export function misfits({ header, body }: FormStyle, values: FormValues): string[] {
  return misfitsIn(scopeContent([...header, ...body]), values, '');
}

function misfitsIn(content: ScopeContent, values: FormValues, path: string): string[] {
  return Object.entries(values).flatMap(([id, value]) => {
    const at = `${path}${id}`;
    if (isItems(value)) {
      const block = content.blocks.find((one) => one.block === id);
      if (!block) return [at];
      return value.flatMap((item, index) =>
        misfitsIn(itemContent(block), item, `${at}[${index}].`),
      );
    }
    const field = fieldsOf(content).find((one) => one.id === id);
    if (!field || isDerived(field)) return [at];
    const expected = numbers.includes(field.kind) ? 'number' : 'string';
    return value === null || typeof value === expected ? [] : [at];
  });
}

/** What must be filled and is not, in items that hold anything. */
export function missing(style: FormStyle, values: FormValues): string[] {
  const content = scopeContent([...style.header, ...style.body]);
  const said = withoutBlanks(style, values);
  return Object.keys(said).length === 0 ? [] : missingIn(content, said, '');
}

function missingIn(content: ScopeContent, values: FormValues, path: string): string[] {
  const here = fieldsOf(content).filter(
    (field) => !isDerived(field) && field.required === true && values[field.id] === undefined,
  );
  const inside = content.blocks.flatMap((block) =>
    itemsOf(values, block.block).flatMap((item, index) =>
      missingIn(itemContent(block), item, `${path}${block.block}[${index}].`),
    ),
  );
  return [...here.map(({ id }) => `${path}${id}`), ...inside];
}
