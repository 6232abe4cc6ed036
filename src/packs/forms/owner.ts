import type { InputCell } from '../../domain/form/form-cell';
import { input, text } from './cells';
import { codeHelp } from './field-help';

/** Code and name of a unit: the first row of a list is the department's own, as most departments have one. */
export function owner(
  of: string,
  { required }: { readonly required?: true } = {},
): readonly [InputCell, InputCell] {
  return [
    input('code', 'unitCode', `${of}代码`, { ...codeHelp.unit, preset: '{code}' }),
    text('unitName', `${of}名称`, { preset: '{department}', ...(required && { required }) }),
  ];
}
