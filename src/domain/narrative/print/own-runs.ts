import type { FactPath } from '../fact/fact';
import { standing, type QuotedFigure, type QuotingText } from '../section/quoted-figures';
import { textOf, type GapText, type TextRun } from './text-run';

interface OwnText {
  readonly name: string;
  readonly path: FactPath;
  /** How a figure is printed now, with its unit. */
  readonly figureRuns: (fact: string) => readonly TextRun[];
  /** What stands in place of a figure that nobody says any longer, of what it was. */
  readonly gapText: GapText;
}

/** Words of the department as they are, and in them the figures of the tables as they are now. */
export function ownRuns(
  { text, figures }: QuotingText,
  { name, path, figureRuns, gapText }: OwnText,
): readonly TextRun[] {
  const runs: TextRun[] = [];
  let from = 0;
  const addWords = (end: number) => {
    const own = text.slice(from, end);
    if (own !== '') runs.push({ kind: 'fact', name, path, text: own, isNumber: false });
  };
  for (const { fact, at, words } of standing({ text, figures })) {
    addWords(at);
    runs.push(figureRun({ fact, words }, figureRuns(fact), gapText));
    from = at + words.length;
  }
  addWords(text.length);
  return runs;
}

/** One figure with its unit, so that nothing is put between it and the words around it. */
function figureRun(
  { fact: name, words }: Pick<QuotedFigure, 'fact' | 'words'>,
  runs: readonly TextRun[],
  gapText: GapText,
): TextRun {
  const gap = runs.find((run) => run.kind === 'gap');
  if (gap) return { ...gap, text: gapText(gap.name, words) };
  return { kind: 'fact', name, path: [], text: textOf(runs), isNumber: false };
}
