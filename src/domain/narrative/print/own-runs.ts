import type { FactPath } from '../fact/fact';
import { standing, type QuotingText } from '../section/quoted-figures';
import type { TextRun } from './text-run';

interface OwnText {
  readonly name: string;
  readonly path: FactPath;
  /** How a figure is printed now, with its unit. */
  readonly figureRuns: (fact: string) => readonly TextRun[];
}

/** Words of the department as they are, and in them the figures of the tables as they are now. */
export function ownRuns(
  { text, figures }: QuotingText,
  { name, path, figureRuns }: OwnText,
): readonly TextRun[] {
  const runs: TextRun[] = [];
  let from = 0;
  const addWords = (end: number) => {
    const own = text.slice(from, end);
    if (own !== '') runs.push({ kind: 'fact', name, path, text: own, isNumber: false });
  };
  for (const { fact, at, words } of standing({ text, figures })) {
    addWords(at);
    runs.push(...joined(fact, figureRuns(fact)));
    from = at + words.length;
  }
  addWords(text.length);
  return runs;
}

/** One figure with its unit, so that nothing is put between it and the words around it. */
function joined(name: string, runs: readonly TextRun[]): readonly TextRun[] {
  if (runs.some(({ kind }) => kind === 'gap')) return runs;
  const text = runs.map((run) => run.text).join('');
  return [{ kind: 'fact', name, path: [], text, isNumber: false }];
}
