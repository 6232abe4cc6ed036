import type { Fen } from '../money/fen';
import type { FigureItem } from './figure-placement';

/** What an export says of one cell of a form. */
export interface FormFigure {
  readonly within: readonly FigureItem[];
  readonly field: string;
  readonly fen: Fen;
  /** Where its parts stand. */
  readonly rows: readonly string[];
  /** Of what is no money: pieces, square metres. Then `fen` says nothing. */
  readonly value?: number;
}
