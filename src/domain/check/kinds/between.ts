import type { BetweenRule } from '../../form/form-rule';
import { withoutNoise } from '../../value/number-text';
import { meantBy } from '../calculate';
import type { Figure } from '../figure';
import { failed, notEnoughData, type OnlyCounted, type Verdict } from '../verdict';

/** What was typed as text, 25%, is what it means: that it is text is told by another rule. */
export function checkBetween(
  { id, minimum, maximum }: BetweenRule,
  figure: Figure,
): Verdict | OnlyCounted {
  const { content, at, field } = figure;
  const look = { rule: id, reads: [at] };
  if (content.kind === 'blank') return 'notApplicable';
  const meant = content.kind === 'noNumber' ? meantBy(content.means, field.kind) : content;
  if (meant.kind !== 'number') return notEnoughData(look);
  const { number } = meant;
  if (number >= minimum && number <= maximum) return 'pass';
  const params = {
    field: { text: field.label },
    found: { share: number },
    minimum: { share: minimum },
    maximum: { share: maximum },
  };
  const meantValue = shareMeant(number, maximum);
  const fix = meantValue === null ? null : { at, value: meantValue, isShare: true };
  return failed(look, { says: 'outside', params, at: [at], fix });
}

/** A cell that shows percentages makes 2000% of a pasted 20; null where nobody can say what is meant. */
function shareMeant(number: number, maximum: number): number | null {
  const share = withoutNoise(number / 100);
  return maximum === 1 && number >= leastPasted && share <= maximum ? share : null;
}

/** Of 150% nobody knows whether it was 1.5%. */
const leastPasted = 2;
