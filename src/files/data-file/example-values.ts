import type { InputField } from '../../domain/form/form-field';
import type { FormStyle } from '../../domain/form/form-style';
import type { FieldValue, FormValues } from '../../domain/form/form-values';
import { fillText, unknownProfile } from '../../domain/form/profile';
import {
  fieldsOf,
  isDerived,
  itemContent,
  scopeContent,
  type ScopeContent,
} from '../../domain/form/walk-parts';

/** Every field once, every block with one item: for forms that no sample shows. */
export function exampleValues({ header, body }: FormStyle): FormValues {
  return exampleScope(scopeContent([...header, ...body]));
}

function exampleScope(content: ScopeContent): FormValues {
  const fields = fieldsOf(content).flatMap((field): [string, FieldValue][] =>
    isDerived(field) ? [] : [[field.id, exampleValue(field)]],
  );
  const blocks = content.blocks.map((block): [string, FormValues[]] => [
    block.block,
    [exampleScope(itemContent(block))],
  ]);
  return Object.fromEntries<FieldValue | FormValues[]>([...fields, ...blocks]);
}

/** Data say names and codes, no {department}. */
const exampleProfile = { ...unknownProfile, department: '某某局', code: '112' };

function exampleValue({ kind, label, choices, preset }: InputField): FieldValue {
  if (preset !== undefined) {
    return typeof preset === 'string' ? fillText(preset, exampleProfile) : preset;
  }
  switch (kind) {
    case 'amount':
      return 12.34;
    case 'quantity':
      return 3;
    case 'percent':
      return 0.25;
    case 'choice':
      return choices?.[0] ?? label;
    case 'code':
      return '2010301';
    case 'indicatorValue':
      return '≥95%';
    case 'band':
      return '95%～98%';
    case 'text':
      return label;
  }
}
