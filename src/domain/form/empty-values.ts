import { itemsOf, type FieldValue, type FormValues } from './form-values';
import type { FormBlock } from './form-part';
import { fieldsOf, isDerived, itemContent, scopeContent, type ScopeContent } from './walk-parts';
import type { FormStyle } from './form-style';

/** What a new form holds: its standard texts, and as many empty items as it offers. */
export function emptyValues({ header, body }: FormStyle): FormValues {
  return emptyScope(scopeContent([...header, ...body]));
}

/** What a new item of a block holds. */
export function emptyItem(block: FormBlock): FormValues {
  return emptyScope(itemContent(block));
}

function emptyScope(content: ScopeContent): FormValues {
  const values: Record<string, FieldValue | readonly FormValues[]> = {};
  for (const field of fieldsOf(content)) {
    if (!isDerived(field) && field.preset) values[field.id] = field.preset;
  }
  for (const block of content.blocks) {
    values[block.block] = Array<FormValues>(block.offered ?? 1).fill(emptyItem(block));
  }
  return values;
}

/**
 * The same values without what says nothing: empty cells, derived values and items without any content. What is read back from a
 * sheet equals what was put in, in this form.
 */
export function withoutBlanks(style: FormStyle, values: FormValues): FormValues {
  return meaningful(scopeContent([...style.header, ...style.body]), values);
}

function meaningful(content: ScopeContent, values: FormValues): FormValues {
  const inputs = fieldsOf(content).flatMap((field): [string, FieldValue][] => {
    const value = values[field.id] ?? null;
    const isBlank = value === null || value === '' || typeof value === 'object';
    return isDerived(field) || isBlank ? [] : [[field.id, value]];
  });
  const blocks = content.blocks.flatMap((block): [string, FormValues[]][] => {
    const inside = itemContent(block);
    const items = itemsOf(values, block.block)
      .map((item) => meaningful(inside, item))
      .filter((item) => Object.keys(item).length > 0);
    return items.length > 0 ? [[block.block, items]] : [];
  });
  return Object.fromEntries<FieldValue | FormValues[]>([...inputs, ...blocks]);
}
