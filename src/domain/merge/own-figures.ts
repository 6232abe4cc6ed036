import { byFigures } from './by-figures';
import { changesBetween } from './change';
import { tokensOf } from './token';

/** A figure that somebody typed over one that is printed. */
export interface OwnFigure {
  readonly printed: string;
  readonly own: string;
}

/** The figures of a text that are other ones than those that are printed in their place. */
export function ownFigures(printed: string, mine: string): readonly OwnFigure[] {
  const before = tokensOf(printed);
  const changes = changesBetween(before, tokensOf(mine)).flatMap((one) => byFigures(before, one));
  return changes.flatMap(({ start, end, tokens }) => {
    const [was, own] = [before.slice(start, end), tokens].map((all) =>
      all.filter(({ kind }) => kind === 'figure').map(({ text }) => text),
    );
    // Of words that were written anew nobody knows which figure was which.
    if (!was || was.length !== own?.length) return [];
    return was.flatMap((figure, index) => {
      const now = own[index] ?? figure;
      return now === figure ? [] : [{ printed: figure, own: now }];
    });
  });
}
