import type { BetweenRule } from '../../form/form-rule';
import type { Figure } from '../figure';
import { failed, notApplicable, notEnoughData, passed, type Verdict } from '../verdict';

export function checkBetween({ id, minimum, maximum }: BetweenRule, figure: Figure): Verdict {
  const { content, at, field } = figure;
  const look = { rule: id, reads: [at] };
  if (content.kind === 'blank') return notApplicable(look);
  if (content.kind !== 'number') return notEnoughData(look);
  const { number } = content;
  if (number >= minimum && number <= maximum) return passed(look);
  const params = {
    field: { text: field.label },
    found: { share: number },
    minimum: { share: minimum },
    maximum: { share: maximum },
  };
  return failed(look, { says: 'outside', params, at: [at], fix: null });
}
