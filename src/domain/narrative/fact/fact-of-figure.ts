import type { Figure } from '../../check/figure';
import type { PlacedFigures } from '../../check/form-figures';
import { fen } from '../../money/fen';
import type { Fact, FactKind } from './fact';
import { isFilled } from './is-filled';
import { isCellError } from '../../value/shown-text';
import { statedValue } from './stated-value';

/** What a cell says as a fact. A blank cell of a form into which figures were typed is nothing; what cannot be read says nothing. */
export function factOfFigure(figure: Figure, figures: PlacedFigures, kind: FactKind): Fact | null {
  const { content } = figure;
  if (content.kind === 'text') {
    return kind === 'text' && !isCellError(content.text) ? content : null;
  }
  const value = statedValue(figure, figures);
  switch (value.kind) {
    case 'amount':
      return kind === 'amount' ? value : null;
    case 'number':
      return kind === 'count' ? { kind: 'count', count: value.number } : null;
    case 'blank':
      return isFilled(figures) ? nothing(kind) : null;
    case 'unknown':
      return null;
  }
}

function nothing(kind: FactKind): Fact | null {
  if (kind === 'amount') return { kind: 'amount', fen: fen(0) };
  return kind === 'count' ? { kind: 'count', count: 0 } : null;
}

export function addFacts(one: Fact, other: Fact): Fact {
  return one.kind === 'amount' && other.kind === 'amount'
    ? { kind: 'amount', fen: fen(one.fen + other.fen) }
    : one;
}
