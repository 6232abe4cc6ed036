import type { Figure } from '../figure';

/** Words around a table as a figure, so that they can be told like those in it. */
export function wordFigure(label: string, at: string, text: string): Figure {
  return {
    field: { id: '', label, kind: 'text' },
    scope: [],
    at,
    formula: null,
    content: { kind: 'text', text },
    notes: [],
    isWords: true,
  };
}
