import type { FieldKind } from '../form/form-field';
import type { CalculatedContent } from './calculate';
import type { FigureContent } from './figure';

/** A share is printed to a hundredth of a percent: half of that is not seen. */
const unseenShare = 0.00005;
/** What is left of a quantity when binary fractions were added. */
const noise = 1e-9;

/** Whether a cell says what was calculated; amounts are exact to the 分. A blank cell says 0. */
export function isSameFigure(
  found: FigureContent,
  expected: CalculatedContent,
  kind: FieldKind,
): boolean {
  const [one, other] = [numberIn(found), numberIn(expected)];
  if (one === null || other === null) return false;
  if (kind === 'amount') return one === other;
  return Math.abs(one - other) <= (kind === 'percent' ? unseenShare : noise);
}

function numberIn(content: FigureContent | CalculatedContent): number | null {
  switch (content.kind) {
    case 'amount':
      return content.fen;
    case 'number':
      return content.number;
    case 'blank':
      return 0;
    case 'noNumber':
      return content.says;
    default:
      return null;
  }
}
