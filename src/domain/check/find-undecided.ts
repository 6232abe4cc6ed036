import { isDerived } from '../form/walk-parts';
import type { Figure } from './figure';
import type { FormCheck } from './form-check';
import type { FormFigures } from './form-figures';
import type { Undecided, UndecidedWhy } from './undecided';
import type { Verdict } from './verdict';

/** What could not be asked of a form alone. */
export function findUndecided(check: FormCheck, shape: readonly Verdict[]): readonly Undecided[] {
  const found: Undecided[] = shape.flatMap((verdict) => undecidedBy(verdict, check.figures));
  if (check.ledger.notEnoughData === 0) return found;
  for (const verdicts of check.answers) {
    for (const verdict of verdicts) found.push(...undecidedBy(verdict, check.figures));
  }
  return found;
}

function undecidedBy(
  { rule, outcome, reads, why }: Verdict,
  figures: FormCheck['figures'],
): Undecided[] {
  if (outcome !== 'notEnoughData') return [];
  const looked = reads.flatMap((at) => {
    const place = figures.index.at(at);
    return (place === null ? undefined : figures.all[place]) ?? [];
  });
  const obstacle = why === undefined ? obstacleOf(looked, figures) : null;
  const [first] = looked;
  const at = obstacle?.figure.at ?? first?.at ?? reads[0];
  if (at === undefined) return [];
  const { figure, why: reason } = obstacle ?? { figure: first, why: why ?? 'unclear' };
  return [{ rule, why: reason, at, text: figure ? textOf(figure) || figure.field.label : '' }];
}

export interface Obstacle {
  readonly figure: Figure;
  readonly why: Extract<UndecidedWhy, 'unreadable' | 'notCalculated' | 'shape'>;
}

/** The first of the figures, or of those they are calculated from, that cannot be calculated with. */
export function obstacleOf(
  looked: readonly Figure[],
  figures: Pick<FormFigures, 'partsOf'>,
  seen: Set<Figure> = new Set(),
): Obstacle | null {
  for (const figure of looked) {
    if (seen.has(figure)) continue;
    seen.add(figure);
    const own = obstacleIn(figure, figures, seen);
    if (own) return own;
  }
  return null;
}

function obstacleIn(
  figure: Figure,
  figures: Pick<FormFigures, 'partsOf'>,
  seen: Set<Figure>,
): Obstacle | null {
  const { content } = figure;
  const below = partsOf(figure, figures);
  const parts = below ? obstacleOf(below.there, figures, seen) : null;
  if (parts) return parts;
  if (content.kind === 'noNumber' && content.means === null) return { figure, why: 'unreadable' };
  if (below?.isLacking === true) return { figure, why: 'shape' };
  // Rules calculate a total by themselves that nobody calculated yet.
  const isOpen = content.kind === 'notCalculated' && !isDerived(figure.field);
  return isOpen ? { figure, why: 'notCalculated' } : null;
}

function partsOf({ field, scope }: Figure, figures: Pick<FormFigures, 'partsOf'>) {
  if (!isDerived(field)) return null;
  const parts = figures.partsOf(field.formula, scope);
  if (!parts) return null;
  const there = parts.filter((part) => part !== null);
  return { there, isLacking: there.length < parts.length };
}

export function textOf({ content }: Figure): string {
  return content.kind === 'noNumber' || content.kind === 'text' ? content.text.trim() : '';
}
