import { meantBy, valueOf, type CalculatedContent } from '../../check/calculate';
import type { Figure } from '../../check/figure';
import type { PlacedFigures } from '../../check/form-figures';
import { isDerived } from '../../form/walk-parts';

/**
 * What the table says to whoever reads it, so that the text says the same: a total that somebody typed over as it was typed, though its
 * parts make another one; the check tells of that. Where a total shows nothing it is calculated, and of parts that are blank or
 * that nobody can read it is not known, whatever Excel makes of them.
 */
export function statedValue(figure: Figure, figures: PlacedFigures): CalculatedContent {
  const { content, field, formula } = figure;
  if (!isDerived(field)) return valueOf(figure, figures);
  if (content.kind === 'noNumber' && content.reason !== 'error') {
    return meantBy(content.means, field.kind);
  }
  const again = valueOf(figure, figures, 'recalculated');
  const isOpen = again.kind === 'unknown' || again.kind === 'blank';
  const isAgain = content.kind === 'blank' || (formula !== null && isOpen);
  return isAgain ? again : valueOf(figure, figures);
}
