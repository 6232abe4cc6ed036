import { type FormDefinition } from '../../domain/form/form-definition';
import type { FormStyle } from '../../domain/form/form-style';

/**
 * The form with those of its layouts that a pack offers, in its order.
 * @throws RangeError for a layout that the form does not have.
 */
export function withStyles(
  form: FormDefinition,
  [first, ...others]: readonly [string, ...string[]],
): FormDefinition {
  const styleNamed = (id: string): FormStyle => {
    const style = form.styles.find((one) => one.id === id);
    if (!style) throw new RangeError(`${form.id} has no layout ${id}`);
    return style;
  };
  return { ...form, styles: [styleNamed(first), ...others.map(styleNamed)] };
}
