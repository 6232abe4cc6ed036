import type { RepeatsRule } from '../../form/text-rule';
import { isBlankMarker, plainText } from '../../value/number-text';
import type { Figure } from '../figure';
import type { FormContext } from '../form-context';
import { failed, notApplicable, passed, type Verdict } from '../verdict';

/** Whether a text says again what stands around its item: nothing is said where one of them is empty. */
export function checkRepeats(
  { id, of }: RepeatsRule,
  figure: Figure,
  { figures }: FormContext,
): Verdict {
  const { at, field, scope } = figure;
  const around = figures.find(of, scope);
  const look = { rule: id, reads: around ? [at, around.at] : [at] };
  const [found, expected] = [textOf(figure), around ? textOf(around) : ''];
  if (!around || found === '' || expected === '') return notApplicable(look);
  if (found === expected) return passed(look);
  const params = {
    field: { text: field.label },
    found: { text: found },
    other: { text: around.field.label },
    expected: { text: expected },
  };
  const fix = { at, value: expected };
  return failed(look, { says: 'repeatsOther', params, at: [at, around.at], fix });
}

function textOf({ content }: Figure): string {
  const plain = content.kind === 'text' ? plainText(content.text) : '';
  return isBlankMarker(plain) ? '' : plain;
}
