import type { StandardTextRule } from '../../form/text-rule';
import { isDerived } from '../../form/walk-parts';
import { plainText } from '../../value/number-text';
import type { Figure } from '../figure';
import { failed, notApplicable, passed, type Verdict } from '../verdict';

/** A text of its own is anybody's right; the standard text of another field is in the wrong place. */
export function checkStandardText({ id }: StandardTextRule, texts: readonly Figure[]): Verdict[] {
  const standards = new Map(texts.map((one) => [presetOf(one), one]));
  return texts.map((figure) => {
    const { at, content, field } = figure;
    const look = { rule: id, reads: [at] };
    if (content.kind !== 'text') return notApplicable(look);
    const text = plainText(content.text);
    const owner = standards.get(text);
    if (!owner || presetOf(figure) === text) return passed(look);
    const preset = isDerived(field) ? undefined : field.preset;
    const params = { field: { text: field.label }, other: { text: owner.field.label } };
    const fix = preset === undefined ? null : { at, value: preset };
    return failed(look, { says: 'textOfOther', params, at: [at], fix });
  });
}

function presetOf({ field }: Figure): string {
  return isDerived(field) ? '' : plainText(String(field.preset ?? ''));
}
