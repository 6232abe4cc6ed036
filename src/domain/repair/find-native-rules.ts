import type { FormDefinition } from '../form/form-definition';
import { printRange } from '../grid/cell-range';
import type { MoneyUnit } from '../money/money-unit';
import { conditionalFormats } from '../native/conditional-formats';
import { validations } from '../plan/validations';
import type { RowStep } from '../rows/row-plan';
import type { FoundDamage } from './damage';
import { formatsNow, isMadeByHand } from './formats-now';
import type { PrintedForm } from './printed-form';
import type { FormNow } from './sheet-now';

/**
 * What Excel does by itself on a form, where it does nothing of the kind on the whole sheet any more: values and formats can be
 * carried from place to place without it.
 */
export function findNativeRules(
  { layout, unitText }: PrintedForm,
  form: FormDefinition,
  unit: MoneyUnit,
  { sheet, watch, promptWords }: Pick<FormNow, 'sheet' | 'watch' | 'promptWords'>,
): FoundDamage[] {
  if (!sheet.native || isMadeByHand(formatsNow(layout, form, sheet))) return [];
  const at = printRange(layout.table);
  const hints = sheet.native.asks ? [] : validations(form, layout, unit, promptWords);
  const colours = sheet.native.paints
    ? []
    : conditionalFormats({ rules: form.rules, layout, unitText, watch });
  const found: readonly FoundDamage[] = [
    {
      damage: { kind: 'lostHints', at },
      steps: hints.map((validation): RowStep => ({ kind: 'validation', validation })),
    },
    {
      damage: { kind: 'lostColours', at },
      steps: colours.map((format): RowStep => ({ kind: 'conditionalFormat', format })),
    },
  ];
  return found.filter(({ steps }) => steps.length > 0);
}
