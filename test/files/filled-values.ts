import type { FieldValue, FormValues } from '../../src/domain/form/form-values';
import type { FormStyle } from '../../src/domain/form/form-style';
import type { InputField } from '../../src/domain/form/form-field';
import {
  fieldsOf,
  isDerived,
  itemContent,
  scopeContent,
  type ScopeContent,
} from '../../src/domain/form/walk-parts';

/** A value in every field of a form, and so many items in every block. */
export function filledValues({ header, body }: FormStyle, items = 2): FormValues {
  let count = 0;

  function filledScope(content: ScopeContent): FormValues {
    const fields = fieldsOf(content).flatMap((field): [string, FieldValue][] =>
      isDerived(field) ? [] : [[field.id, filled(field, (count += 1))]],
    );
    const blocks = content.blocks.map((block): [string, FormValues[]] => [
      block.block,
      Array.from({ length: items }, () => filledScope(itemContent(block))),
    ]);
    return Object.fromEntries<FieldValue | FormValues[]>([...fields, ...blocks]);
  }
  return filledScope(scopeContent([...header, ...body]));
}

function filled({ kind, label, choices }: InputField, count: number): FieldValue {
  switch (kind) {
    case 'amount':
      return count + 0.25;
    case 'quantity':
      return count;
    case 'percent':
      return (count % 100) / 100;
    case 'choice':
      return choices?.[0] ?? '其他';
    case 'code':
      return `20${count}`;
    case 'indicatorValue':
      return `≥${count}%`;
    case 'band':
      return `${count}%以上`;
    case 'text':
      return `=${label} <&"'> _x0041_ ${count}`;
  }
}
