import type { BroughtFact } from './brought-in';
import type { TextToCheck } from '../text-check/text-to-check';
import { isLevel } from '../text-check/text-to-check';

/** A figure of the year before that its text says; null where the text says two. */
export interface SaidFigure {
  readonly name: string;
  readonly fact: BroughtFact['fact'] | null;
  /** The places of the paragraphs in the text. */
  readonly paragraphs: readonly number[];
}

/** What a text says of the items of its own budget year. */
export function saidFigures({ statements, items, budgetYear }: TextToCheck): readonly SaidFigure[] {
  const said = new Map<string, SaidFigure>();
  for (const { said: one, paragraph } of statements.filter(isLevel)) {
    const [name, ...others] = items.get(one.item ?? '')?.facts ?? [];
    const isOwn = one.year === null || (!one.year.isAsOf && one.year.year === budgetYear);
    if (name === undefined || others.length > 0 || !isOwn) continue;
    const fact = { kind: 'amount', fen: one.amount.fen } as const;
    const before = said.get(name);
    const isSame = before?.fact?.kind === 'amount' && before.fact.fen === fact.fen;
    said.set(name, {
      name,
      fact: !before || isSame ? fact : null,
      paragraphs: [...new Set([...(before?.paragraphs ?? []), paragraph.place])],
    });
  }
  return [...said.values()];
}
