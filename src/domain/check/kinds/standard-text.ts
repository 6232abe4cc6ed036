import type { StandardTextRule } from '../../form/text-rule';
import { isDerived } from '../../form/walk-parts';
import { plainText } from '../../value/number-text';
import type { Figure } from '../figure';
import type { FormContext } from '../form-context';
import { failed, notApplicable, passed, type Verdict } from '../verdict';

/** A text of its own is anybody's right; the standard text of another field is in the wrong place. */
export function checkStandardText(
  { id, fields }: StandardTextRule,
  figure: Figure,
  { figures }: FormContext,
): Verdict {
  const { at, content, field } = figure;
  const look = { rule: id, reads: [at] };
  if (content.kind !== 'text') return notApplicable(look);
  const text = plainText(content.text);
  if (text === presetOf(figure)) return passed(look);
  const others = fields.flatMap((one) => figures.find(one, []) ?? []);
  const owner = others.find((other) => presetOf(other) === text);
  if (!owner) return passed(look);
  const preset = isDerived(field) ? undefined : field.preset;
  const params = { field: { text: field.label }, other: { text: owner.field.label } };
  const fix = preset === undefined ? null : { at, value: preset };
  return failed(look, { says: 'textOfOther', params, at: [at], fix });
}

function presetOf({ field }: Figure): string {
  return isDerived(field) ? '' : plainText(String(field.preset ?? ''));
}
