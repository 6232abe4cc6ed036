import { fieldOf } from '../form/form-cell';
import type { FormDefinition } from '../form/form-definition';
import type { InputField } from '../form/form-field';
import { isDerived } from '../form/walk-parts';
import type { MoneyUnit } from '../money/money-unit';
import { isCoveredBy } from '../form/covered-fields';
import { fieldAreas } from '../layout/field-areas';
import type { FormLayout } from '../layout/placed';
import { questionHead, type PromptWords } from './prompt-words';
import type { PlannedValidation, PlannedValidationRule } from './sheet-plan';
import { standardHelp } from './help-words';

/** What Excel says while a value is typed: what is expected, and a question when it is something else. */
export function validations(
  form: FormDefinition,
  layout: FormLayout,
  unit: MoneyUnit,
  words?: PromptWords,
): PlannedValidation[] {
  const byKey = new Map<string, Omit<PlannedValidation, 'areas'>>();
  // The items of a block share their fields.
  const keys = new Map<InputField, string | null>();
  const keyOf = (field: InputField) => {
    const known = keys.get(field);
    if (known !== undefined) return known;
    const validation = validationOf(form, field, unit);
    const key = validation && JSON.stringify(validation);
    keys.set(field, key);
    if (validation && key !== null) byKey.set(key, validation);
    return key;
  };
  const grouped = fieldAreas(layout, ({ cell }) => {
    const field = fieldOf(cell);
    return field && !isDerived(field) ? keyOf(field) : null;
  });
  return grouped.flatMap(({ key, areas }) => {
    const validation = byKey.get(key);
    return validation ? [{ areas, ...inWords(validation, words) }] : [];
  });
}

function inWords(
  { rule, prompt, alert }: Omit<PlannedValidation, 'areas'>,
  words: PromptWords | undefined,
): Omit<PlannedValidation, 'areas'> {
  if (!words) return { rule, prompt, alert };
  const said = (text: string) => words[text] ?? text;
  return {
    rule,
    prompt: { title: said(prompt.title), text: said(prompt.text) },
    alert: alert && { title: words[questionHead] ?? alert.title, text: said(alert.text) },
  };
}

function validationOf(
  form: FormDefinition,
  field: InputField,
  unit: MoneyUnit,
): Omit<PlannedValidation, 'areas'> | null {
  const rule = validationRuleOf(field);
  const standard = standardHelp(field.kind, unit);
  const text = field.help ?? standard.prompt;
  if (rule.kind === 'anything' && text === null) return null;
  const broken = form.rules.find((one) => one.kind === 'notNegative' && isCoveredBy(one, field));
  const alert = (broken?.kind === 'notNegative' ? broken.alert : null) ?? standard.alert;
  return {
    rule,
    prompt: { title: standard.title ?? field.label, text: text ?? '' },
    alert: rule.kind === 'anything' || alert === null ? null : { title: form.title, text: alert },
  };
}

/** What is questioned when it is typed into a field. */
export function validationRuleOf({
  kind,
  signed = false,
  choices,
  digits,
}: InputField): PlannedValidationRule {
  switch (kind) {
    case 'amount':
    case 'quantity':
      // Excel has no rule for "a number": what is signed lies between limits that no budget reaches.
      return signed
        ? { kind: 'between', minimum: -1e13, maximum: 1e13 }
        : { kind: 'atLeast', minimum: 0 };
    case 'percent':
      return { kind: 'between', minimum: 0, maximum: 1 };
    case 'choice':
      return choices ? { kind: 'list', words: choices } : { kind: 'anything' };
    case 'code':
      return digits === undefined ? { kind: 'anything' } : { kind: 'length', length: digits };
    case 'text':
    case 'indicatorValue':
    case 'band':
      return { kind: 'anything' };
  }
}
