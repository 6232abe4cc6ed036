import { printRange } from '../grid/cell-range';
import { conditionalFormats } from '../native/conditional-formats';
import { validations } from '../plan/validations';
import type { RowStep } from '../rows/row-plan';
import type { FoundDamage } from './damage';
import { isMadeByHand } from './drawn-by-us';
import { formatSteps } from './format-steps';
import type { FormToRepair } from './restored-rows';

/**
 * What Excel does by itself on a form, where it does nothing of the kind on the whole sheet any more: values and formats can be
 * carried from place to place without it.
 */
export function findNativeRules(repaired: FormToRepair): FoundDamage[] {
  const { printed, form, unit, sheet, watch, promptWords } = repaired;
  const { layout, unitText } = printed;
  if (!sheet.native || isMadeByHand(repaired)) return [];
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
      steps: formatSteps(colours),
    },
  ];
  return found.filter(({ steps }) => steps.length > 0);
}
